// Work that must not overlap: reading a value, changing it and writing it back.

/** Runs one piece of work after the other, in the order of asking; a failure is its own caller's only. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
