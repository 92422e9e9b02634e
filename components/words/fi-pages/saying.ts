// Days, times and sizes as they are said in Finnish.
import { clock, dayOf, finnishDay, sizeIn } from '../days'

export const saying = {
  time: (at: Date) => clock(at, '.'),
  /** «20.11.2026 klo 14.02» of an ISO instant. */
  moment(iso: string) {
    const at = new Date(iso)
    return `${finnishDay(dayOf(at))} klo ${clock(at, '.')}`
  },
  day: finnishDay,
  size: (bytes: number | null) => sizeIn(bytes, ['kt', 'Mt'], 'fi-FI'),
}
