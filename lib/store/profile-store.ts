// The one interface behind which profiles lie, in IndexedDB or, where that fails, in storage.local.
import type { Profile } from '@/lib/model/profile'
import { type ReadRow, type Row, readRow } from './row'

/** Why nothing was changed. `read-only` = data of a newer Lupaluotsi lies there. */
export type Failure = 'quota' | 'read-only' | 'storage'

/** Everything that lies in a store. */
export type Contents = {
  profiles: Profile[]
  /** Rows that cannot be read, or are missing although the index names them. */
  damaged: number
  /** Rows of a newer Lupaluotsi: kept, never written. */
  newer: number
  /** Something was written here before: an empty list is then a true empty list. */
  used: boolean
}

/** One logical change; it happens whole or not at all. */
export type Change = { put: Profile[]; remove: string[] }

/** What lies under an id now; undefined when nothing does. */
export type Now = (id: string) => ReadRow | undefined

export interface ProfileStore {
  readonly where: 'indexeddb' | 'local'
  /** Everything. Rejects with `StoreFailed` when the store cannot be opened. */
  read(): Promise<Contents>
  /** One profile; null when it is not there or cannot be read. */
  find(id: string): Promise<Profile | null>
  /**
   * Reads the rows of `ids` and changes in one transaction: `decide` answers with the change, or null for none. Done when it is on the disk.
   * Rejects with `StoreFailed`, and then nothing was changed.
   */
  change(ids: string[], decide: (now: Now) => Change | null): Promise<void>
  /** Puts `profiles` in the place of everything, readable or not; data of a newer version stays. Rejects with `StoreFailed`. */
  replaceAll(profiles: Profile[]): Promise<void>
  /** Removes everything, data of a newer version too: only for «Poista kaikki tiedot». */
  destroy(): Promise<void>
}

/** A change did not happen; names the reason, never a value. */
export class StoreFailed extends Error {
  constructor(
    readonly reason: Failure,
    cause?: unknown,
  ) {
    super(`store: ${reason}`, { cause })
  }
}

/** A browser's error as a reason. */
export function asFailure(error: unknown): StoreFailed {
  if (error instanceof StoreFailed) return error
  const words = error instanceof Error || error instanceof DOMException ? `${error.name} ${error.message}` : ''
  return new StoreFailed(/quota/i.test(words) ? 'quota' : 'storage', error)
}

/** What rows and the index that was written with them amount to. `index` = undefined when nothing was ever written. */
export function contentsOf(rows: unknown[], index: string[] | undefined): Contents {
  const read = rows.map((row): [string, ReadRow] => [idOf(row), readRow(row)])
  const standing = new Set(read.map(([id]) => id))
  const missing = (index ?? []).filter((id) => !standing.has(id)).length
  const count = (kind: ReadRow['kind']) => read.filter(([, one]) => one.kind === kind).length
  return {
    profiles: read.flatMap(([, one]) => (one.kind === 'profile' ? [one.profile] : [])),
    damaged: count('damaged') + missing,
    newer: count('newer'),
    used: index !== undefined || rows.length > 0,
  }
}

/** The id of a row, '' when it has none. */
export function idOf(row: unknown): string {
  const id = (row as Partial<Row> | null)?.id
  return typeof id === 'string' ? id : ''
}

/** The index after a change: ids that must be found at the next start. */
export function indexAfter(index: string[], change: Change): string[] {
  const gone = new Set(change.remove)
  return [...new Set([...index, ...change.put.map((profile) => profile.id)])].filter((id) => !gone.has(id))
}

/** The rows of a newer Lupaluotsi among `rows`. */
export function newerAmong<T>(rows: T[]): T[] {
  return rows.filter((row) => readRow(row).kind === 'newer')
}
