// What the page may know of profiles before any wish: at most five names to choose by, last used first.
import type { Profile, ProfileTitle } from '@/lib/model/profile'
import type { Language } from '@/lib/model/words/ids'
import type { Kept } from '@/lib/store/profiles'
import { recentProfiles } from '@/lib/store/settings'
import type { House } from './house'
import { toolbarOf } from './toolbar-words'

const MOST = 5

export type Untitled = { profile: string; register: string }

/** `recent`: ids, last used first; profiles never used follow, last changed first. `more` = there are others. */
export function titlesOf(profiles: Profile[], recent: string[], untitled: Untitled): { profiles: ProfileTitle[]; more: boolean } {
  const place = (profile: Profile) => (recent.includes(profile.id) ? recent.indexOf(profile.id) : recent.length)
  const ordered = profiles.toSorted((a, b) => place(a) - place(b) || (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))
  return { profiles: ordered.slice(0, MOST).map((profile) => titleOf(profile, untitled)), more: ordered.length > MOST }
}

export type Offered = ReturnType<typeof titlesOf> & Pick<Kept, 'where'>

/**
 * What there is to choose by in a language, remembered in `memory` until profiles change or another was used: the first look at each page asks for it,
 * and the store takes longer than everything else in that look. A store that is not well is asked anew.
 */
export function titlesReader({ profiles, local }: Pick<House, 'profiles' | 'local'>, memory: Map<string, Offered>) {
  return async (language: Language): Promise<Offered> => {
    const { changes } = profiles
    const recent = await recentProfiles(local)
    const key = JSON.stringify([changes, language, recent])
    const remembered = memory.get(key)
    if (remembered) return remembered
    const kept = await profiles.list()
    const offered = { ...titlesOf(kept.profiles, recent, toolbarOf(language).untitled), where: kept.where }
    memory.clear()
    if (kept.where === 'indexeddb' && !kept.damaged) memory.set(key, offered)
    return offered
  }
}

/** A name to choose by. */
export function titleOf(profile: Profile, untitled: Untitled): ProfileTitle {
  return {
    id: profile.id,
    title: profile.title.trim() || profile.values['organisation-name']?.trim() || untitled.profile,
    registers: profile.registers.map(({ id, name }) => ({ id, title: name.trim() || untitled.register })),
  }
}
