// The profiles we keep: saving by compare-and-swap, deleting and restoring, snapshots, and a check of what lies there.
import type { Profile } from '@/lib/model/profile'
import type { Area } from './area'
import { type Failure, type ProfileStore, StoreFailed } from './profile-store'
import { type Snapshots, snapshots } from './snapshots'

export type Saved = { result: 'saved'; profile: Profile } | { result: 'conflict'; current: Profile | null } | Failed
export type Failed = { result: 'failed'; reason: Failure }

/** What lies where. `failed` = neither store could be read. */
export type Kept = {
  where: 'indexeddb' | 'local' | 'failed'
  profiles: Profile[]
  /** Something that was there cannot be read, or is gone although it was never deleted. */
  damaged: boolean
  /** Data of a newer Lupaluotsi lies there: nothing may be written. */
  newer: boolean
  snapshots: string[]
}

export type ProfilesSetting = {
  /** Opens the store of today; asked anew for each act, because nothing lives in the worker's globals. */
  open: () => Promise<ProfileStore>
  local: Area
  now: () => Date
}

const MARK = 'profiles-mark'

export type Profiles = ReturnType<typeof createProfiles>

/** The profiles room's one door to `open`'s store. */
export function createProfiles({ open, local, now }: ProfilesSetting) {
  const past = snapshots(local)
  const changed = async (store: ProfileStore, apart: boolean): Promise<void> => {
    // The change is done; what follows is a copy of it and must not make it look undone.
    await keepCopy(store, past, { local, now: now(), apart }).catch(() => undefined)
  }
  return {
    list: (): Promise<Kept> => list(open, past, local),

    /** null when it is not there, cannot be read, or the store cannot be opened. */
    find: async (id: string): Promise<Profile | null> => (await open()).find(id).catch(() => null),

    /** Saves when the stored revision is the one `profile` was read with; a new profile has revision 0. */
    save: (profile: Profile): Promise<Saved> =>
      answering(async () => {
        const store = await open()
        const saved = await compareAndSwap(store, profile, now())
        if (saved.result === 'saved') await changed(store, false)
        return saved
      }),

    /** Puts a deleted profile back; a conflict when something stands in its place. */
    restore: (profile: Profile): Promise<Saved> =>
      answering(async () => {
        const store = await open()
        const saved = await compareAndSwap(store, profile, now(), true)
        if (saved.result === 'saved') await changed(store, true)
        return saved
      }),

    /** False when there was none or nothing could be written. */
    remove: async (id: string): Promise<boolean> => {
      try {
        const store = await open()
        let wasThere = false
        await store.change([id], (at) => {
          wasThere = at(id) !== undefined
          return wasThere ? { put: [], remove: [id] } : null
        })
        if (wasThere) await changed(store, true)
        return wasThere
      } catch (error) {
        if (error instanceof StoreFailed) return false
        throw error
      }
    },

    /** Adds all of them or none. Ids must be new ones. */
    add: (profiles: Profile[]): Promise<{ result: 'added' } | Failed> =>
      answering(async () => {
        const store = await open()
        await store.change([], () => ({ put: profiles, remove: [] }))
        await changed(store, true)
        return { result: 'added' as const }
      }),

    /** Puts a snapshot in the place of everything; what is readable now is kept as a snapshot first. False when there is no such snapshot or it could not be written. */
    restoreSnapshot: async (at: string): Promise<boolean> => {
      try {
        const profiles = await past.read(at)
        if (profiles === null) return false
        const store = await open()
        await changed(store, true)
        await store.replaceAll(profiles.map((profile) => ({ ...profile, revision: profile.revision + 1 })))
        await changed(store, true)
        return true
      } catch (error) {
        if (error instanceof StoreFailed) return false
        throw error
      }
    },
  }
}

async function list(open: () => Promise<ProfileStore>, past: Snapshots, local: Area): Promise<Kept> {
  const made = await past.list().catch(() => [])
  try {
    const store = await open()
    const contents = await store.read()
    const mark = Number((await local.get(MARK))[MARK] ?? 0)
    // An unused store although profiles were there: it was deleted, or it is the other one that cannot be opened now.
    const isGone = !contents.used && mark > 0
    const damaged = contents.damaged > 0 || isGone
    return { where: store.where, profiles: contents.profiles, damaged, newer: contents.newer > 0, snapshots: made }
  } catch {
    return { where: 'failed', profiles: [], damaged: false, newer: false, snapshots: made }
  }
}

async function keepCopy(store: ProfileStore, past: Snapshots, how: { local: Area; now: Date; apart: boolean }): Promise<void> {
  const { profiles } = await store.read()
  await how.local.set({ [MARK]: profiles.length })
  await past.keep(profiles, how)
}

async function compareAndSwap(store: ProfileStore, profile: Profile, now: Date, isRestored = false): Promise<Saved> {
  const next: Profile = { ...profile, revision: profile.revision + 1, updatedAt: now.toISOString() }
  let saved: Saved = { result: 'saved', profile: next }
  await store.change([profile.id], (at) => {
    const there = at(profile.id)
    const isFree = there === undefined && (isRestored || profile.revision === 0)
    const isUnchanged = !isRestored && there?.kind === 'profile' && there.profile.revision === profile.revision
    if (isFree || isUnchanged) return { put: [next], remove: [] }
    saved = { result: 'conflict', current: there?.kind === 'profile' ? there.profile : null }
    return null
  })
  return saved
}

async function answering<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreFailed) return { result: 'failed', reason: error.reason }
    throw error
  }
}
