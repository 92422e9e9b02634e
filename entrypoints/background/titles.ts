// What the page may know of profiles before any wish: at most five names to choose by, last used first.
import type { Profile, ProfileTitle } from '@/lib/model/profile'

const MOST = 5

export type Untitled = { profile: string; register: string }

/** `recent`: ids, last used first; profiles never used follow, last changed first. `more` = there are others. */
export function titlesOf(profiles: Profile[], recent: string[], untitled: Untitled): { profiles: ProfileTitle[]; more: boolean } {
  const place = (profile: Profile) => (recent.includes(profile.id) ? recent.indexOf(profile.id) : recent.length)
  const ordered = profiles.toSorted((a, b) => place(a) - place(b) || (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))
  return { profiles: ordered.slice(0, MOST).map((profile) => titleOf(profile, untitled)), more: ordered.length > MOST }
}

/** A name to choose by. */
export function titleOf(profile: Profile, untitled: Untitled): ProfileTitle {
  return {
    id: profile.id,
    title: profile.title.trim() || profile.values['organisation-name']?.trim() || untitled.profile,
    registers: profile.registers.map(({ id, name }) => ({ id, title: name.trim() || untitled.register })),
  }
}
