// One contract, kept by both places where profiles may lie.
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Area, memoryArea } from '@/lib/store/area'
import { indexedDbStore, openDatabase } from '@/lib/store/indexeddb-store'
import { localStore } from '@/lib/store/local-store'
import { type ProfileStore, StoreFailed } from '@/lib/store/profile-store'
import { sample, uuid } from './sample'

let area: Area

type Place = { make: () => ProfileStore; putRaw: (row: { id: string; schema: number; data: unknown }) => Promise<void> }

const places: Record<string, Place> = {
  IndexedDB: {
    make: () => indexedDbStore(),
    putRaw: async (row) => {
      const db = await openDatabase()
      await db.put('profiles', row)
      db.close()
    },
  },
  'storage.local': {
    make: () => localStore(area),
    putRaw: async (row) => {
      const kept = ((await area.get('profiles')).profiles ?? { rows: [], index: [] }) as { rows: unknown[]; index: string[] }
      await area.set({ profiles: { rows: [...kept.rows, row], index: kept.index } })
    },
  },
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  area = memoryArea()
})

describe.each(Object.entries(places))('%s', (_, { make, putRaw }) => {
  const put = (store: ProfileStore, ...ns: number[]) => store.change([], () => ({ put: ns.map((n) => sample(n)), remove: [] }))

  test('is empty and unused at first', async () => {
    expect(await make().read()).toEqual({ profiles: [], damaged: 0, newer: 0, used: false })
  })

  test('holds a profile for the next worker', async () => {
    await put(make(), 1)
    expect((await make().read()).profiles).toEqual([sample(1)])
    expect(await make().find(uuid(1))).toEqual(sample(1))
    expect(await make().find(uuid(2))).toBeNull()
  })

  test('is used, not unused, after the last profile was deleted', async () => {
    const store = make()
    await put(store, 1)
    await store.change([], () => ({ put: [], remove: [uuid(1)] }))
    expect(await store.read()).toEqual({ profiles: [], damaged: 0, newer: 0, used: true })
  })

  test('changes nothing when the decision is to change nothing', async () => {
    const store = make()
    await put(store, 1)
    await store.change([uuid(1)], () => null)
    expect((await store.read()).profiles).toHaveLength(1)
  })

  test('shows the decision what lies there', async () => {
    const store = make()
    await put(store, 1)
    let seen: unknown
    await store.change([uuid(1), uuid(2)], (now) => {
      seen = [now(uuid(1)), now(uuid(2))]
      return null
    })
    expect(seen).toEqual([{ kind: 'profile', profile: sample(1) }, undefined])
  })

  test('changes nothing when the decision fails', async () => {
    const store = make()
    await put(store, 1)
    const change = store.change([], () => {
      throw new Error('bug')
    })
    await expect(change).rejects.toBeInstanceOf(StoreFailed)
    expect((await store.read()).profiles).toEqual([sample(1)])
    await put(store, 2)
    expect((await store.read()).profiles).toHaveLength(2)
  })

  test('does not lose one of two changes made at once', async () => {
    const store = make()
    await Promise.all([put(store, 1), put(store, 2), put(store, 3)])
    expect((await store.read()).profiles.map((profile) => profile.id).sort()).toEqual([uuid(1), uuid(2), uuid(3)])
  })

  test('counts a row that cannot be read as damaged and still gives the others', async () => {
    const store = make()
    await put(store, 1)
    await putRaw({ id: uuid(2), schema: 1, data: { title: 'half' } })
    const contents = await store.read()
    expect(contents.damaged).toBe(1)
    expect(contents.profiles).toEqual([sample(1)])
    expect(await store.find(uuid(2))).toBeNull()
  })

  test('keeps data of a newer version and refuses to write beside it', async () => {
    const store = make()
    await put(store, 1)
    await putRaw({ id: uuid(2), schema: 99, data: { tomorrow: true } })
    expect(await store.read()).toMatchObject({ newer: 1, damaged: 0, profiles: [sample(1)] })
    const change = store.change([uuid(2)], () => ({ put: [sample(2)], remove: [] }))
    await expect(change).rejects.toMatchObject({ reason: 'read-only' })
    await store.replaceAll([sample(3)])
    expect(await store.read()).toMatchObject({ newer: 1, profiles: [sample(3)] })
  })

  test('puts a restored list in the place of damaged rows', async () => {
    const store = make()
    await putRaw({ id: uuid(2), schema: 1, data: 'broken' })
    await store.replaceAll([sample(1), sample(2)])
    expect(await store.read()).toEqual({ profiles: [sample(1), sample(2)], damaged: 0, newer: 0, used: true })
  })

  test('destroys everything, newer data too', async () => {
    const store = make()
    await put(store, 1)
    await putRaw({ id: uuid(2), schema: 99, data: {} })
    await store.destroy()
    expect(await store.read()).toEqual({ profiles: [], damaged: 0, newer: 0, used: false })
  })
})

test('IndexedDB laid out by a newer Lupaluotsi is read and never written', async () => {
  const db = await openDB('lupaluotsi', 7, {
    upgrade(fresh) {
      fresh.createObjectStore('profiles', { keyPath: 'id' })
      fresh.createObjectStore('meta')
      fresh.createObjectStore('tomorrow')
    },
  })
  await db.put('profiles', { id: uuid(1), schema: 7, data: {} })
  await db.put('meta', { ids: [uuid(1)], schema: 7 }, 'index')
  db.close()
  const store = indexedDbStore()
  expect(await store.read()).toMatchObject({ newer: 1, profiles: [] })
  await expect(store.change([], () => ({ put: [sample(2)], remove: [] }))).rejects.toMatchObject({ reason: 'read-only' })
  const after = await openDB('lupaluotsi')
  expect(after.version).toBe(7)
  after.close()
})

test('a profile that the index names and that is gone counts as damaged', async () => {
  await indexedDbStore().change([], () => ({ put: [sample(1), sample(2)], remove: [] }))
  const db = await openDatabase()
  await db.delete('profiles', uuid(2))
  db.close()
  expect(await indexedDbStore().read()).toMatchObject({ damaged: 1, profiles: [sample(1)] })
})

test('a value in storage.local that is no list of profiles is damage, not an empty list', async () => {
  await area.set({ profiles: 'rubbish' })
  expect(await localStore(area).read()).toEqual({ profiles: [], damaged: 1, newer: 0, used: true })
})

test('a full disk is called a full disk', async () => {
  const full: Area = { ...area, set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) }
  await expect(localStore(full).change([], () => ({ put: [sample(1)], remove: [] }))).rejects.toMatchObject({ reason: 'quota' })
})
