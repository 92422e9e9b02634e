// Days, times and sizes as they are said in Finland's Swedish.

import { clock, dayOf, finnishDay, sizeIn } from '../days'
import type { PageWords } from '../fi-pages'

export const saying: PageWords['saying'] = {
  time: (at) => clock(at, '.'),
  moment(iso) {
    const at = new Date(iso)
    return `${finnishDay(dayOf(at))} kl. ${clock(at, '.')}`
  },
  day: finnishDay,
  size: (bytes) => sizeIn(bytes, ['kB', 'MB'], 'sv-FI'),
}
