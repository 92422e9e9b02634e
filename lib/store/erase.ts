// «Poista kaikki tiedot»: profiles, snapshots, settings and sessions.
import type { Area } from './area'
import type { ProfileStore } from './profile-store'

/** Removes everything Lupaluotsi keeps. Tries all of it, then rejects when a part could not be removed. */
export async function eraseEverything(parts: { indexedDb: ProfileStore; local: Area; session: Area }): Promise<void> {
  const results = await Promise.allSettled([parts.indexedDb.destroy(), parts.local.clear(), parts.session.clear()])
  const failure = results.find((one) => one.status === 'rejected')
  if (failure) throw failure.reason
}
