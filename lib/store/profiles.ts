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

/** The profiles room's one door to its store; made for each worker. */
export class Profiles {
  /** Rises with each change: what was concluded from profiles under another number is old. */
  changes = 0
  #past: Snapshots

  constructor(readonly setting: ProfilesSetting) {
    this.#past = snapshots(setting.local)
  }

  async list(): Promise<Kept> {
    const made = await this.#past.list().catch(() => [])
    try {
      const store = await this.setting.open()
      const contents = await store.read()
      const mark = Number((await this.setting.local.get(MARK))[MARK] ?? 0)
      // An unused store although profiles were there: it was deleted, or it is the other one that cannot be opened now.
      const isGone = !contents.used && mark > 0
      const damaged = contents.damaged > 0 || isGone
      return { where: store.where, profiles: contents.profiles, damaged, newer: contents.newer > 0, snapshots: made }
    } catch {
      return { where: 'failed', profiles: [], damaged: false, newer: false, snapshots: made }
    }
  }

  /** null when it is not there, cannot be read, or the store cannot be opened. */
  async find(id: string): Promise<Profile | null> {
    return (await this.setting.open()).find(id).catch(() => null)
  }

  /** Saves when the stored revision is the one `profile` was read with; a new profile has revision 0. */
  save(profile: Profile): Promise<Saved> {
    return answering(() => this.#swap(profile, 'save'))
  }

  /** Puts a deleted profile back; a conflict when something stands in its place. */
  restore(profile: Profile): Promise<Saved> {
    return answering(() => this.#swap(profile, 'restore'))
  }

  /** False when there was none or nothing could be written. */
  async remove(id: string): Promise<boolean> {
    const answer = await answering(async () => {
      const store = await this.setting.open()
      let wasThere = false
      await store.change([id], (at) => {
        wasThere = at(id) !== undefined
        return wasThere ? { put: [], remove: [id] } : null
      })
      if (wasThere) await this.#past.noteDeletion(id, this.setting.now()).catch(() => undefined)
      if (wasThere) await this.#changed(store, true)
      return wasThere
    })
    return answer === true
  }

  /** Takes an import back in one change: removes `added`, or puts `before` in the place of the one added. False when one of them was changed since. */
  async takeBack(added: Profile[], before: Profile | null): Promise<boolean> {
    const answer = await answering(async () => {
      const store = await this.setting.open()
      let isBack = false
      await store.change(
        added.map(({ id }) => id),
        (at) => {
          isBack = added.every(({ id, revision }) => {
            const there = at(id)
            return there?.kind === 'profile' && there.profile.revision === revision
          })
          if (!isBack) return null
          if (before === null) return { put: [], remove: added.map(({ id }) => id) }
          return { put: [{ ...before, revision: added[0]!.revision + 1, updatedAt: this.setting.now().toISOString() }], remove: [] }
        },
      )
      if (isBack) await this.#changed(store, true)
      return isBack
    })
    return answer === true
  }

  /** Adds all of them or none. Ids must be new ones. */
  add(profiles: Profile[]): Promise<{ result: 'added' } | Failed> {
    return answering(async () => {
      const store = await this.setting.open()
      await store.change([], () => ({ put: profiles, remove: [] }))
      await this.#changed(store, true)
      return { result: 'added' as const }
    })
  }

  /** Puts a snapshot in the place of everything; what is readable now is kept as a snapshot first. False when there is none of that instant or it could not be written. */
  async restoreSnapshot(at: string): Promise<boolean> {
    const answer = await answering(async () => {
      const profiles = await this.#past.read(at)
      if (profiles === null) return false
      const store = await this.setting.open()
      await this.#changed(store, true)
      await store.replaceAll(profiles.map((profile) => ({ ...profile, revision: profile.revision + 1 })))
      await this.#changed(store, true)
      return true
    })
    return answer === true
  }

  /** Lets go of what was deleted more than a day ago; for the start of a worker. Rejects when the store cannot be read. */
  async sweep(): Promise<void> {
    const store = await this.setting.open()
    const { profiles } = await store.read()
    await this.#sweep(profiles)
  }

  #sweep(profiles: Profile[]): Promise<void> {
    return this.#past.sweep(
      profiles.map(({ id }) => id),
      this.setting.now(),
    )
  }

  async #swap(profile: Profile, how: 'save' | 'restore'): Promise<Saved> {
    const store = await this.setting.open()
    const next: Profile = { ...profile, revision: profile.revision + 1, updatedAt: this.setting.now().toISOString() }
    let saved: Saved = { result: 'saved', profile: next }
    await store.change([profile.id], (at) => {
      const there = at(profile.id)
      const isFree = there === undefined && (how === 'restore' || profile.revision === 0)
      const isUnchanged = how === 'save' && there?.kind === 'profile' && there.profile.revision === profile.revision
      if (isFree || isUnchanged) return { put: [next], remove: [] }
      saved = { result: 'conflict', current: there?.kind === 'profile' ? there.profile : null }
      return null
    })
    if (saved.result === 'saved') await this.#changed(store, how === 'restore')
    return saved
  }

  /** Keeps a copy of what a change led to. The change is done: a copy that fails must not make it look undone. */
  async #changed(store: ProfileStore, apart: boolean): Promise<void> {
    this.changes += 1
    try {
      const { profiles } = await store.read()
      await this.setting.local.set({ [MARK]: profiles.length })
      await this.#past.keep(profiles, { now: this.setting.now(), apart })
      await this.#sweep(profiles)
    } catch {
      // The next change tries again.
    }
  }
}

async function answering<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreFailed) return { result: 'failed', reason: error.reason }
    throw error
  }
}
