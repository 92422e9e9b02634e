// A storage area whose single keys are remembered in memory: each look at a page reads settings and session, and asking the browser costs milliseconds.
import type { Area } from './area'

/** All writers of the keys that are read must use the one it gives; what is read as a whole is not remembered. */
export function rememberingArea(area: Area): Area {
  const known = new Map<string, Record<string, unknown>>()
  let writes = 0
  /** What was read before a write ended may be what stood there before it. */
  const changing = async (work: Promise<void>) => {
    writes += 1
    known.clear()
    await work.finally(() => {
      writes += 1
      known.clear()
    })
  }
  return {
    async get(key) {
      if (key === null) return area.get(null)
      const remembered = known.get(key)
      if (remembered) return remembered
      const before = writes
      const read = await area.get(key)
      if (writes === before) known.set(key, read)
      return read
    },
    set: (items) => changing(area.set(items)),
    remove: (keys) => changing(area.remove(keys)),
    clear: () => changing(area.clear()),
  }
}
