// Chooses where profiles lie today, and finds them again when IndexedDB returns after a time without it.
import type { Profile } from '@/lib/model/profile'
import type { ProfileStore } from './profile-store'

export type Stores = { indexedDb: ProfileStore; local: ProfileStore; newId: () => string }

/** IndexedDB where it works, else storage.local. What was saved meanwhile in storage.local is taken into IndexedDB first. */
export async function openStore({ indexedDb, local, newId }: Stores): Promise<ProfileStore> {
  try {
    // A cheap question, only to see that it opens.
    await indexedDb.find('')
  } catch {
    return local
  }
  const meanwhile = await local.read().catch(() => null)
  if (meanwhile === null || meanwhile.profiles.length === 0) return indexedDb
  try {
    await takeIn(indexedDb, meanwhile.profiles, newId)
  } catch {
    return indexedDb
  }
  // Rows that could not be taken in stay where they are.
  if (meanwhile.damaged === 0 && meanwhile.newer === 0) await local.destroy().catch(() => undefined)
  return indexedDb
}

async function takeIn(store: ProfileStore, profiles: Profile[], newId: () => string): Promise<void> {
  await store.change(
    profiles.map((profile) => profile.id),
    (now) => {
      const put = profiles.flatMap((profile) => {
        const there = now(profile.id)
        if (there === undefined) return [profile]
        if (there.kind !== 'profile') return [{ ...profile, id: newId() }]
        if (there.profile.revision < profile.revision) return [profile]
        // Edited in both places: both are kept.
        return isSame(there.profile, profile) || there.profile.revision > profile.revision ? [] : [{ ...profile, id: newId() }]
      })
      return put.length > 0 ? { put, remove: [] } : null
    },
  )
}

function isSame(a: Profile, b: Profile): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
