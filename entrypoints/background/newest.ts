// One piece of work at a time for each tab; of those that wait only the newest is done, so that a tab that asks without end costs no more than two.

type Waiting<S, A> = { says: S; answer: Promise<A>; begin: () => void }

/**
 * Does `work`. While it is under way for a tab, what comes next waits; what comes after that takes its place, made one with it by `joined`, and all who
 * waited get the one answer.
 */
export function newestOnly<S, F extends { tab: number }, A>(
  work: (says: S, from: F) => Promise<A>,
  joined: (older: S, newer: S) => S,
): (says: S, from: F) => Promise<A> {
  const places = new Map<number, Waiting<S, A> | null>()
  const run = async (says: S, from: F): Promise<A> => {
    places.set(from.tab, null)
    try {
      return await work(says, from)
    } finally {
      const next = places.get(from.tab)
      if (next) next.begin()
      else places.delete(from.tab)
    }
  }
  return (says, from) => {
    const waiting = places.get(from.tab)
    if (waiting === undefined) return run(says, from)
    if (waiting !== null) {
      waiting.says = joined(waiting.says, says)
      return waiting.answer
    }
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const mine: Waiting<S, A> = { says, begin, answer: begun.then(() => run(mine.says, from)) }
    places.set(from.tab, mine)
    return mine.answer
  }
}
