// Remembers what was worked out for a text, up to a limit; then begins anew.

/** The same function with a memory of at most `limit` texts. */
export function remember<T extends object | string>(work: (text: string) => T, limit = 20_000): (text: string) => T {
  const memory = new Map<string, T>()
  return (text) => {
    const remembered = memory.get(text)
    if (remembered !== undefined) return remembered
    if (memory.size >= limit) memory.clear()
    const fresh = work(text)
    memory.set(text, fresh)
    return fresh
  }
}
