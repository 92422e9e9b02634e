// Days, times and sizes as they are said in English.

import { clock, dayOf, englishDay, sizeIn } from '../days'
import type { PageWords } from '../fi-pages'

export const saying: PageWords['saying'] = {
  time: (at) => clock(at, ':'),
  moment(iso) {
    const at = new Date(iso)
    return `${englishDay(dayOf(at))} at ${clock(at, ':')}`
  },
  day: englishDay,
  size: (bytes) => sizeIn(bytes, ['kB', 'MB'], 'en-GB'),
}
