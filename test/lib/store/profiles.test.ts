import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { type Area, memoryArea } from '@/lib/store/area'
import { eraseEverything } from '@/lib/store/erase'
import { indexedDbStore, openDatabase } from '@/lib/store/indexeddb-store'
import { localStore } from '@/lib/store/local-store'
import { openStore } from '@/lib/store/open-store'
import { type ProfileStore, StoreFailed } from '@/lib/store/profile-store'
import { Profiles } from '@/lib/store/profiles'
import { sample, uuid } from './sample'

let local: Area
let clock: number
let hasIndexedDb: boolean

const broken: ProfileStore = {
  where: 'indexeddb',
  read: () => Promise.reject(new StoreFailed('storage')),
  find: () => Promise.reject(new StoreFailed('storage')),
  change: () => Promise.reject(new StoreFailed('storage')),
  replaceAll: () => Promise.reject(new StoreFailed('storage')),
  destroy: () => Promise.reject(new StoreFailed('storage')),
}

/** What a freshly started worker would make. */
function worker(): Profiles {
  let made = 500
  return new Profiles({
    open: () => openStore({ indexedDb: hasIndexedDb ? indexedDbStore() : broken, local: localStore(local), newId: () => uuid(++made) }),
    local,
    now: () => new Date(clock),
  })
}

async function saved(n: number, some = {}) {
  const answer = await worker().save(sample(n, some))
  if (answer.result !== 'saved') throw new Error(answer.result)
  return answer.profile
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  local = memoryArea()
  clock = Date.parse('2026-11-02T10:00:00Z')
  hasIndexedDb = true
})

test('a saved profile has the next revision and the time of saving', async () => {
  const first = await saved(1)
  expect(first).toMatchObject({ revision: 1, updatedAt: '2026-11-02T10:00:00.000Z' })
  expect(await worker().find(uuid(1))).toEqual(first)
})

test('of two tabs that edit the same revision the second is shown the newer profile', async () => {
  const first = await saved(1)
  const mine = await worker().save({ ...first, title: 'ensimmäinen' })
  const yours = await worker().save({ ...first, title: 'toinen' })
  expect(mine.result).toBe('saved')
  expect(yours).toEqual({ result: 'conflict', current: mine.result === 'saved' ? mine.profile : null })
  expect((await worker().find(uuid(1)))?.title).toBe('ensimmäinen')
})

test('of two saves at the same moment exactly one wins', async () => {
  const first = await saved(1)
  const answers = await Promise.all(['a', 'b', 'c'].map((title) => worker().save({ ...first, title })))
  expect(answers.map((one) => one.result).sort()).toEqual(['conflict', 'conflict', 'saved'])
})

test('a new profile does not take the place of one with the same id', async () => {
  await saved(1)
  expect((await worker().save(sample(1))).result).toBe('conflict')
})

test('a profile deleted in another tab is not brought back by an edit', async () => {
  const first = await saved(1)
  expect(await worker().remove(uuid(1))).toBe(true)
  expect(await worker().save({ ...first, title: 'uusi' })).toEqual({ result: 'conflict', current: null })
})

test('a deleted profile comes back whole when the deletion is undone', async () => {
  const first = await saved(1)
  await worker().remove(uuid(1))
  expect((await worker().list()).profiles).toEqual([])
  const back = await worker().restore(first)
  expect(back).toMatchObject({ result: 'saved', profile: { ...first, revision: 2, updatedAt: expect.any(String) } })
  expect((await worker().restore(first)).result).toBe('conflict')
})

test('deleting what is not there says so', async () => {
  expect(await worker().remove(uuid(1))).toBe(false)
})

test('an import adds all of its profiles or none', async () => {
  expect(await worker().add([sample(1), sample(2)])).toEqual({ result: 'added' })
  expect((await worker().list()).profiles).toHaveLength(2)
})

test('three snapshots are kept, and one may be restored', async () => {
  await saved(1)
  for (const n of [2, 3, 4, 5]) {
    clock += 2 * 3_600_000
    await saved(n)
  }
  const { snapshots } = await worker().list()
  expect(snapshots).toHaveLength(3)
  expect(await worker().restoreSnapshot(snapshots[1]!)).toBe(true)
  expect((await worker().list()).profiles.map((profile) => profile.id)).toEqual([1, 2, 3, 4].map(uuid))
  expect(await worker().restoreSnapshot('2020-01-01T00:00:00.000Z')).toBe(false)
})

test('edits within an hour share one snapshot, and a deletion begins a new one', async () => {
  const first = await saved(1)
  clock += 60_000
  await worker().save({ ...first, title: 'toinen nimi' })
  expect((await worker().list()).snapshots).toHaveLength(1)
  await worker().remove(uuid(1))
  const { snapshots } = await worker().list()
  expect(snapshots).toHaveLength(2)
  await worker().restoreSnapshot(snapshots[1]!)
  expect((await worker().list()).profiles[0]?.title).toBe('toinen nimi')
})

test('a deleted profile leaves the snapshots after a day, also those made before, and nothing else does', async () => {
  await saved(1)
  await saved(2)
  await worker().remove(uuid(1))
  const lies = async (n: number) => JSON.stringify(await local.get(null)).includes(sample(n).title)
  clock += 23 * 3_600_000
  await worker().sweep()
  expect(await lies(1)).toBe(true)
  clock += 2 * 3_600_000
  await worker().sweep()
  expect([await lies(1), await lies(2)]).toEqual([false, true])
  const { snapshots } = await worker().list()
  await worker().restoreSnapshot(snapshots.at(-1)!)
  expect((await worker().list()).profiles.map(({ id }) => id)).toEqual([uuid(2)])
})

test('a deleted profile that was brought back stays in the snapshots', async () => {
  const first = await saved(1)
  await worker().remove(uuid(1))
  await worker().restore(first)
  clock += 25 * 3_600_000
  await worker().sweep()
  const { snapshots } = await worker().list()
  await worker().restoreSnapshot(snapshots.at(-1)!)
  expect((await worker().list()).profiles.map(({ id }) => id)).toEqual([uuid(1)])
})

test('a database deleted behind our back is damage, never a silent empty list, and the snapshot brings it back', async () => {
  await saved(1)
  await saved(2)
  await deleteDB('lupaluotsi')
  const found = await worker().list()
  expect(found).toMatchObject({ profiles: [], damaged: true })
  await worker().restoreSnapshot(found.snapshots[0]!)
  const after = await worker().list()
  expect(after.damaged).toBe(false)
  expect(after.profiles.map((profile) => profile.id)).toEqual([uuid(1), uuid(2)])
})

test('a save after a loss does not overwrite the snapshot that still has everything', async () => {
  await saved(1)
  await saved(2)
  await deleteDB('lupaluotsi')
  await saved(3)
  const { snapshots } = await worker().list()
  await worker().restoreSnapshot(snapshots[1]!)
  expect((await worker().list()).profiles.map((profile) => profile.id)).toEqual([uuid(1), uuid(2)])
})

test('a truly empty list is not damage', async () => {
  await saved(1)
  await worker().remove(uuid(1))
  expect(await worker().list()).toMatchObject({ profiles: [], damaged: false })
})

test('a damaged row is reported and the others are there', async () => {
  await saved(1)
  const db = await openDatabase()
  await db.put('profiles', { id: uuid(9), schema: 1, data: 'xx' })
  db.close()
  const found = await worker().list()
  expect(found.damaged).toBe(true)
  expect(found.profiles).toHaveLength(1)
})

test('data of a newer version makes every write a read-only refusal', async () => {
  const first = await saved(1)
  const db = await openDatabase()
  await db.put('profiles', { id: uuid(9), schema: 2, data: {} })
  await db.put('meta', { ids: [uuid(1), uuid(9)], schema: 2 }, 'index')
  db.close()
  expect(await worker().list()).toMatchObject({ newer: true, damaged: false })
  expect(await worker().save({ ...first, title: 'x' })).toEqual({ result: 'failed', reason: 'read-only' })
  expect(await worker().add([sample(3)])).toEqual({ result: 'failed', reason: 'read-only' })
  expect(await worker().remove(uuid(1))).toBe(false)
})

test('without IndexedDB profiles lie in storage.local and are found again in IndexedDB when it returns', async () => {
  hasIndexedDb = false
  await saved(1)
  expect(await worker().list()).toMatchObject({ where: 'local', profiles: [{ id: uuid(1) }] })
  hasIndexedDb = true
  expect(await worker().list()).toMatchObject({ where: 'indexeddb', profiles: [{ id: uuid(1) }], damaged: false })
  expect((await localStore(local).read()).used).toBe(false)
})

test('profiles in an IndexedDB that cannot be opened now are missed, not forgotten', async () => {
  await saved(1)
  hasIndexedDb = false
  expect(await worker().list()).toMatchObject({ where: 'local', profiles: [], damaged: true })
})

test('what was edited in both places is kept twice', async () => {
  const first = await saved(1)
  await localStore(local).change([], () => ({ put: [{ ...first, title: 'toisaalla' }], remove: [] }))
  const titles = (await worker().list()).profiles.map((profile) => profile.title)
  expect(titles.sort()).toEqual(['Mallilan kunta 1', 'toisaalla'])
})

test('what was edited further in storage.local wins over the older state in IndexedDB', async () => {
  const first = await saved(1)
  await localStore(local).change([], () => ({ put: [{ ...first, revision: 4, title: 'uudempi' }], remove: [] }))
  expect((await worker().list()).profiles).toMatchObject([{ title: 'uudempi', revision: 4 }])
})

test('a snapshot that does not fit never stands in the way of a save', async () => {
  const full: Area = { ...local, set: () => Promise.reject(new Error('quota')) }
  local = full
  expect((await worker().save(sample(1))).result).toBe('saved')
  expect((await worker().list()).snapshots).toEqual([])
})

test('where nothing can be opened the list says that it failed', async () => {
  const profiles = new Profiles({ open: () => Promise.reject(new StoreFailed('storage')), local, now: () => new Date(clock) })
  expect(await profiles.list()).toMatchObject({ where: 'failed', profiles: [] })
  expect(await profiles.save(sample(1))).toEqual({ result: 'failed', reason: 'storage' })
})

test('«Poista kaikki tiedot» leaves nothing in any place', async () => {
  const session = memoryArea()
  await session.set({ 'session:1': 1 })
  await saved(1)
  await eraseEverything({ indexedDb: indexedDbStore(), local, session })
  expect(await indexedDB.databases()).toEqual([])
  expect(await local.get(null)).toEqual({})
  expect(await session.get(null)).toEqual({})
  expect(await worker().list()).toMatchObject({ profiles: [], damaged: false, snapshots: [] })
})

test('«Poista kaikki tiedot» fails aloud when a part could not be removed, and removes the rest', async () => {
  await local.set({ settings: 1 })
  await expect(eraseEverything({ indexedDb: broken, local, session: memoryArea() })).rejects.toBeInstanceOf(StoreFailed)
  expect(await local.get(null)).toEqual({})
})
