// Writes that end half-way, a hundred times over: what is found afterwards is the old state or the new one.
import fc from 'fast-check'
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { type Area, memoryArea } from '@/lib/store/area'
import { indexedDbStore, openDatabase } from '@/lib/store/indexeddb-store'
import { localStore } from '@/lib/store/local-store'
import type { ProfileStore } from '@/lib/store/profile-store'
import { sample, uuid } from './sample'

type Database = Awaited<ReturnType<typeof openDatabase>>

/** A database whose transaction fails at its `at`-th put or delete, as a killed worker or a full disk would make it. */
function breakingAt(at: number, quota: boolean): () => Promise<Database> {
  return async () => {
    const db = await openDatabase()
    let acts = 0
    const breaking = <T extends object>(target: T): T =>
      new Proxy(target, {
        get(object, name) {
          const value = Reflect.get(object, name, object)
          if (name === 'done' || typeof value !== 'function') return value
          return (...args: unknown[]) => {
            if ((name === 'put' || name === 'delete') && acts++ === at)
              return Promise.reject(new DOMException('no', quota ? 'QuotaExceededError' : 'UnknownError'))
            const answer = Reflect.apply(value, object, args)
            return name === 'transaction' || name === 'objectStore' ? breaking(answer) : answer
          }
        },
      })
    return breaking(db)
  }
}

const change = fc.record({
  put: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
  remove: fc.uniqueArray(fc.integer({ min: 7, max: 9 }), { maxLength: 2 }),
  at: fc.integer({ min: 0, max: 7 }),
  quota: fc.boolean(),
})
type Step = { put: number[]; remove: number[]; at: number; quota: boolean }

const run = (store: ProfileStore, step: Step, revision: number) =>
  store.change([], () => ({ put: step.put.map((n) => sample(n, { revision })), remove: step.remove.map(uuid) }))

async function staysWhole(step: Step, whole: ProfileStore, breaking: ProfileStore): Promise<void> {
  await run(whole, { put: [1, 2, 3, 7, 8, 9], remove: [], at: 0, quota: false }, 1)
  const before = await whole.read()
  const failure: unknown = await run(breaking, step, 2).then(
    () => null,
    (error) => error,
  )
  const after = await whole.read()
  expect(after.damaged).toBe(0)
  if (failure === null) {
    const ids = new Set([...before.profiles.map((profile) => profile.id), ...step.put.map(uuid)])
    for (const n of step.remove) ids.delete(uuid(n))
    expect(new Set(after.profiles.map((profile) => profile.id))).toEqual(ids)
    return
  }
  expect(failure).toMatchObject({ reason: step.quota ? 'quota' : 'storage' })
  expect(after).toEqual(before)
}

test('IndexedDB holds the old or the new state after a write that broke off', async () => {
  await fc.assert(
    fc.asyncProperty(change, async (step) => {
      globalThis.indexedDB = new IDBFactory()
      await staysWhole(step, indexedDbStore(), indexedDbStore(breakingAt(step.at, step.quota)))
    }),
    { numRuns: 100, seed: 7 },
  )
})

test('storage.local holds the old or the new state after a write that broke off', async () => {
  await fc.assert(
    fc.asyncProperty(change, async (step) => {
      const area = memoryArea()
      const error = new Error(step.quota ? 'QuotaExceededError' : 'IO error')
      const breaking: Area = { ...area, set: (items) => (step.at < 4 ? Promise.reject(error) : area.set(items)) }
      await staysWhole(step, localStore(area), localStore(breaking))
    }),
    { numRuns: 100, seed: 7 },
  )
})
