// The profile and register a tab works with: who is chosen when nobody chose yet, and what advice may know of the chosen one.
import { factsOf } from '@/lib/filling/facts'
import { organisationOnPage } from '@/lib/filling/organisation'
import type { Profile, ProfileFacts, ProfileTitle, Register } from '@/lib/model/profile'
import type { Settings, TabSession } from '@/lib/model/session'
import type { Language } from '@/lib/model/words/ids'
import type { House } from './house'
import { titleOf } from './titles'
import { toolbarOf } from './toolbar-words'

/** Facts without values, and the profile's title. */
export type Chosen = { facts: ProfileFacts; title: string }

/** As many questions as a few tabs ask between two changes of the profiles. */
const MOST = 20

/** The session with a profile and a register: those of the session, else the last used, else the only ones; null where that says nothing. */
export function withChoice(session: TabSession, titles: ProfileTitle[], { lastProfile, lastRegister }: Settings): TabSession {
  const profile = titles.find((one) => one.id === (session.profile ?? lastProfile)) ?? (titles.length === 1 ? titles[0] : undefined)
  const registers = profile?.registers ?? []
  const register =
    registers.find((one) => one.id === (session.register ?? lastRegister)) ?? (registers.length === 1 ? registers[0] : undefined)
  const chosen = { profile: profile?.id ?? null, register: register?.id ?? null }
  return chosen.profile === session.profile && chosen.register === session.register ? session : { ...session, ...chosen }
}

/** The register of that id; null when none is asked for or it is gone. */
export function registerOf(profile: Profile, id: string | null): Register | null {
  return profile.registers.find((register) => register.id === id) ?? null
}

/** What is known of a session's chosen profile, remembered in `memory` until profiles change; null without a profile. */
export function chosenReader(
  { profiles }: Pick<House, 'profiles'>,
  memory = new Map<string, Chosen | null>(),
): (session: TabSession, language: Language) => Promise<Chosen | null> {
  return async ({ profile: id, register, businessIdOnPage, nameOnPage }, language) => {
    if (id === null) return null
    const key = JSON.stringify([profiles.changes, language, id, register, businessIdOnPage, nameOnPage])
    const remembered = memory.get(key)
    if (remembered !== undefined) return remembered
    const profile = await profiles.find(id)
    const chosen = profile && {
      facts: factsOf(profile, registerOf(profile, register), organisationOnPage(profile, businessIdOnPage, nameOnPage)),
      title: titleOf(profile, toolbarOf(language).untitled).title,
    }
    if (memory.size >= MOST) memory.clear()
    memory.set(key, chosen)
    return chosen
  }
}
