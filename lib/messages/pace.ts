// How much one tab may ask of the background at once: what comes in a flood is refused before it is read.

/** Far more than a panel has under way: one look, a choice or two, one field to find. */
const MOST_UNDER_WAY = 24
/** What opens a page of ours: as often as a person could mean it. */
const OPENING: ReadonlySet<string> = new Set(['open-page', 'report-wanted'])
const MOST_OPENED = 5
const OPENED_WITHIN_MS = 10_000

export type Pace = {
  /** null = refused; else to be called when the message was answered. */
  enter: (tab: number, verb: string) => (() => void) | null
}

/** `now` in milliseconds. */
export function paceOf(now: () => number): Pace {
  const underWay = new Map<number, number>()
  const opened = new Map<number, number[]>()
  const mayOpen = (tab: number) => {
    const since = now() - OPENED_WITHIN_MS
    for (const [one, times] of opened) if (times.every((time) => time <= since)) opened.delete(one)
    const times = (opened.get(tab) ?? []).filter((time) => time > since)
    if (times.length >= MOST_OPENED) return false
    opened.set(tab, [...times, now()])
    return true
  }
  return {
    enter(tab, verb) {
      const count = underWay.get(tab) ?? 0
      if (count >= MOST_UNDER_WAY || (OPENING.has(verb) && !mayOpen(tab))) return null
      underWay.set(tab, count + 1)
      return () => {
        const left = underWay.get(tab)! - 1
        if (left === 0) underWay.delete(tab)
        else underWay.set(tab, left)
      }
    },
  }
}
