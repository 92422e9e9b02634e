// Profiles in storage.local, for a browser whose extensions have no IndexedDB (Firefox that never remembers history); one key, so that one write is one change.
import { z } from 'zod'
import type { Area } from './area'
import { asFailure, contentsOf, idOf, indexAfter, newerAmong, type ProfileStore, StoreFailed } from './profile-store'
import { readRow, toRow } from './row'
import { turns } from './turns'

const KEY = 'profiles'

const Kept = z.object({ rows: z.array(z.unknown()), index: z.array(z.string()) })
type Kept = z.infer<typeof Kept>

/** The store in `area`; one worker is the only writer, and its changes wait for one another. */
export function localStore(area: Area): ProfileStore {
  const next = turns()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => next(work).catch((error) => Promise.reject(asFailure(error)))
  const kept = async (): Promise<Kept | undefined> => {
    const raw = (await area.get(KEY))[KEY]
    if (raw === undefined) return undefined
    const read = Kept.safeParse(raw)
    // A value that is no list of rows counts as one damaged row: said, and never taken for an empty list.
    return read.success ? read.data : { rows: [raw], index: [] }
  }
  const put = (rows: unknown[], index: string[]) => area.set({ [KEY]: { rows, index } satisfies Kept })
  return {
    where: 'local',
    read: () => inTurn(kept).then((now) => contentsOf(now?.rows ?? [], now?.index)),
    find: async (id) => {
      const row = readRow((await inTurn(kept))?.rows.find((one) => idOf(one) === id))
      return row.kind === 'profile' ? row.profile : null
    },
    change: (ids, decide) =>
      inTurn(async () => {
        const before = (await kept()) ?? { rows: [], index: [] }
        if (newerAmong(before.rows).length > 0) throw new StoreFailed('read-only')
        const standing = new Map(before.rows.map((row) => [idOf(row), row]))
        const change = decide((id) => (ids.includes(id) && standing.has(id) ? readRow(standing.get(id)) : undefined))
        if (change === null) return
        const touched = new Set([...change.put.map((profile) => profile.id), ...change.remove])
        const rows = before.rows.filter((row) => !touched.has(idOf(row)))
        await put([...rows, ...change.put.map(toRow)], indexAfter(before.index, change))
      }),
    replaceAll: (profiles) =>
      inTurn(async () => {
        const newer = newerAmong((await kept())?.rows ?? [])
        const held = new Set(newer.map(idOf))
        const rows = [...newer, ...profiles.filter((profile) => !held.has(profile.id)).map(toRow)]
        await put(rows, rows.map(idOf))
      }),
    destroy: () => inTurn(() => area.remove(KEY)),
  }
}
