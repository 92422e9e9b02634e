// The last three snapshots of all profiles, in storage.local: what is offered when the store is found damaged.
import { z } from 'zod'
import type { Profile } from '@/lib/model/profile'
import type { Area } from './area'
import { idOf } from './profile-store'
import { type Row, readRow, toRow } from './row'

const KEY = 'snapshots'
/** Ids of deleted profiles, with the instant of the deletion. */
const DELETED = 'snapshots-deleted'
const COUNT = 3
/** For so long a deleted profile can be brought back by a snapshot. */
const DELETED_LIFE = 24 * 3_600_000
/** A snapshot that is younger is brought up to date; an older one is kept and a new one begun. */
const HOUR = 3_600_000
/** Characters of JSON; three of these stay under the 10 MB that Chromium gives an extension. */
const LARGEST = 3_000_000

const Deletions = z.record(z.string(), z.string())
const Snapshot = z.object({ at: z.string(), begun: z.string(), rows: z.array(z.unknown()) })
type Snapshot = z.infer<typeof Snapshot>

export type Snapshots = {
  /** Instants, newest first. */
  list(): Promise<string[]>
  /** null when there is none of that instant. */
  read(at: string): Promise<Profile[] | null>
  /** Keeps `profiles` as the newest snapshot. `apart`: what the newest one holds now must stay as it is (before a deletion, an import, a restore). */
  keep(profiles: Profile[], how: { now: Date; apart: boolean }): Promise<void>
  /** Notes that a profile was deleted by the person: in a day it leaves the snapshots too, unless it was brought back. */
  noteDeletion(id: string, now: Date): Promise<void>
  /** Takes out of every snapshot what was deleted more than a day ago. `standing`: ids of the profiles there are. */
  sweep(standing: string[], now: Date): Promise<void>
}

/** Snapshots in `area`. A snapshot that does not fit is left out, and never stands in the way of a save. */
export function snapshots(area: Area): Snapshots {
  const all = async (): Promise<Snapshot[]> => {
    const read = z.array(Snapshot).safeParse((await area.get(KEY))[KEY])
    return read.success ? read.data : []
  }
  const store = async (kept: Snapshot[]): Promise<void> => {
    for (let count = kept.length; count > 0; count--) {
      const isStored = await area.set({ [KEY]: kept.slice(0, count) }).then(
        () => true,
        () => false,
      )
      if (isStored) return
    }
  }
  const deletions = async (): Promise<Record<string, string>> => {
    const read = Deletions.safeParse((await area.get(DELETED))[DELETED])
    return read.success ? read.data : {}
  }
  return {
    list: async () => (await all()).map((one) => one.at),
    read: async (at) => {
      const found = (await all()).find((one) => one.at === at)
      return found ? found.rows.map((row) => readRow(row)).flatMap((row) => (row.kind === 'profile' ? [row.profile] : [])) : null
    },
    keep: async (profiles, { now, apart }) => {
      const rows = profiles.map(toRow)
      if (JSON.stringify(rows).length > LARGEST) return
      const before = await all()
      const newest = before[0]
      const continues = newest !== undefined && !apart && now.getTime() - Date.parse(newest.begun) < HOUR && holdsAllOf(newest, rows)
      // An instant names its snapshot, so no two may share one.
      const at = new Date(Math.max(now.getTime(), newest ? Date.parse(newest.at) + 1 : 0)).toISOString()
      await store([{ at, begun: continues ? newest.begun : at, rows }, ...before.slice(continues ? 1 : 0)].slice(0, COUNT))
    },
    noteDeletion: async (id, now) => area.set({ [DELETED]: { ...(await deletions()), [id]: now.toISOString() } }),
    sweep: async (standing, now) => {
      const noted = await deletions()
      const open = Object.entries(noted).filter(([id]) => !standing.includes(id))
      const waiting = open.filter(([, at]) => now.getTime() - Date.parse(at) < DELETED_LIFE)
      if (waiting.length === Object.keys(noted).length) return
      const gone = new Set(open.filter((one) => !waiting.includes(one)).map(([id]) => id))
      if (gone.size > 0) await store((await all()).map((one) => ({ ...one, rows: one.rows.filter((row) => !gone.has(idOf(row))) })))
      await area.set({ [DELETED]: Object.fromEntries(waiting) })
    },
  }
}

/** Nothing that the snapshot holds is gone: a store that lost profiles must not overwrite the copy that still has them. */
function holdsAllOf(snapshot: Snapshot, rows: Row[]): boolean {
  const ids = new Set(rows.map((row) => row.id))
  return snapshot.rows.every((row) => ids.has(idOf(row)))
}
