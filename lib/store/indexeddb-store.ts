// Profiles in IndexedDB of the extension's own origin; opened for each change and closed again, because a worker may be killed at any moment.
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Profile } from '@/lib/model/profile'
import {
  asFailure,
  type Change,
  type Contents,
  contentsOf,
  idOf,
  indexAfter,
  type Now,
  newerAmong,
  type ProfileStore,
  StoreFailed,
} from './profile-store'
import { type Row, readRow, SCHEMA, toRow } from './row'

const NAME = 'lupaluotsi'
const STORES = ['profiles', 'meta'] as const

interface Shape extends DBSchema {
  profiles: { key: string; value: Row }
  /** Written in the transaction that writes the rows. */
  meta: { key: 'index'; value: { ids: string[]; schema: number } }
}
type Database = IDBPDatabase<Shape>
type Writing = IDBPTransaction<Shape, ['profiles', 'meta'], 'readwrite'>
type Reading = IDBPTransaction<Shape, ['profiles', 'meta'], 'readonly'>

/** Opens the database; given to the store, so that a test can let a write fail. Rejects where extensions have no IndexedDB. */
export async function openDatabase(): Promise<Database> {
  try {
    return await openDB<Shape>(NAME, 1, {
      upgrade(db) {
        db.createObjectStore('profiles', { keyPath: 'id' })
        db.createObjectStore('meta')
      },
    })
  } catch (error) {
    // Laid out by a newer Lupaluotsi: opened as it is; its rows and its index say that they are newer.
    if (error instanceof Error && error.name === 'VersionError') return openDB<Shape>(NAME)
    throw error
  }
}

/** The store in IndexedDB. */
export function indexedDbStore(open: () => Promise<Database> = openDatabase): ProfileStore {
  return {
    where: 'indexeddb',
    read: () => using(open, (db) => contentsIn(db.transaction(STORES.slice() as ['profiles', 'meta']))),
    find: (id) =>
      using(open, async (db) => {
        const row = readRow(await db.get('profiles', id))
        return row.kind === 'profile' ? row.profile : null
      }),
    change: (ids, decide) => using(open, (db) => writing(db, (tx) => changeIn(tx, ids, decide))),
    replaceAll: (profiles) => using(open, (db) => writing(db, (tx) => replaceIn(tx, profiles))),
    destroy: () => deleteDB(NAME).catch((error) => Promise.reject(asFailure(error))),
  }
}

async function using<T>(open: () => Promise<Database>, work: (db: Database) => Promise<T>): Promise<T> {
  try {
    const db = await open()
    try {
      return await work(db)
    } finally {
      db.close()
    }
  } catch (error) {
    throw asFailure(error)
  }
}

async function writing(db: Database, work: (tx: Writing) => Promise<void>): Promise<void> {
  const tx = db.transaction(STORES.slice() as ['profiles', 'meta'], 'readwrite', { durability: 'strict' })
  const done = tx.done.then(
    () => null,
    (error: unknown) => error ?? new StoreFailed('storage'),
  )
  try {
    await work(tx)
  } catch (error) {
    abort(tx)
    throw tx.error ?? error
  }
  const failure = await done
  if (failure !== null) throw failure
}

function abort(tx: Writing): void {
  try {
    tx.abort()
  } catch {
    // It ended by itself; either way nothing of it was kept.
  }
}

async function contentsIn(tx: Reading): Promise<Contents> {
  const [rows, meta] = await Promise.all([tx.objectStore('profiles').getAll(), tx.objectStore('meta').get('index')])
  return contentsOf(rows, meta?.ids)
}

async function changeIn(tx: Writing, ids: string[], decide: (now: Now) => Change | null): Promise<void> {
  const rows = tx.objectStore('profiles')
  const meta = (await tx.objectStore('meta').get('index')) ?? { ids: [], schema: SCHEMA }
  if (meta.schema > SCHEMA) throw new StoreFailed('read-only')
  const standing = new Map<string, Row>()
  for (const id of ids) {
    const row = await rows.get(id)
    if (row !== undefined) standing.set(id, row)
  }
  if (newerAmong([...standing.values()]).length > 0) throw new StoreFailed('read-only')
  const change = decide((id) => (standing.has(id) ? readRow(standing.get(id)) : undefined))
  if (change === null) return
  const index = indexAfter(meta.ids, change)
  await Promise.all([
    ...change.put.map((profile) => rows.put(toRow(profile))),
    ...change.remove.map((id) => rows.delete(id)),
    tx.objectStore('meta').put({ ids: index, schema: SCHEMA }, 'index'),
  ])
}

async function replaceIn(tx: Writing, profiles: Profile[]): Promise<void> {
  const rows = tx.objectStore('profiles')
  const meta = await tx.objectStore('meta').get('index')
  const standing = await rows.getAll()
  const kept = newerAmong(standing).map(idOf)
  await Promise.all(standing.filter((row) => !kept.includes(idOf(row))).map((row) => rows.delete(idOf(row))))
  const fresh = profiles.filter((profile) => !kept.includes(profile.id))
  await Promise.all(fresh.map((profile) => rows.put(toRow(profile))))
  const ids = [...kept, ...fresh.map((profile) => profile.id)]
  await tx.objectStore('meta').put({ ids, schema: Math.max(meta?.schema ?? SCHEMA, SCHEMA) }, 'index')
}
