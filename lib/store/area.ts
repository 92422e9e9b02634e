// The part of `browser.storage.local` and `browser.storage.session` that the store uses; a stand-in in memory where the browser has none.

export type Area = {
  get(keys: string | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
  clear(): Promise<void>
}

/** Forgets everything when the worker ends. */
export function memoryArea(): Area {
  const items = new Map<string, string>()
  return {
    get: async (key) => {
      const keys = key === null ? [...items.keys()] : [key]
      return Object.fromEntries(keys.flatMap((one) => (items.has(one) ? [[one, JSON.parse(items.get(one)!)]] : [])))
    },
    set: async (fresh) => {
      for (const [key, value] of Object.entries(fresh)) items.set(key, JSON.stringify(value))
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key)
    },
    clear: async () => items.clear(),
  }
}
