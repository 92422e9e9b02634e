// Presets for tests: the sample profile as its maker would share it.
import type { Profile } from '@/lib/model/profile'
import type { Audience } from '@/lib/model/words/sharing'
import { makePreset, shareItems, suggestedState } from '@/lib/sharing/make-preset'
import { earlyEducation, sample } from '../store/sample'

const CONTACTS = { 'contact-name': 'Maija Mallilainen', 'contact-email': 'maija@mallila.example', 'billing-reference': 'VAKA-77' }

/** The sample profile with a contact, a bill's reference and an earlier permit. */
export function shared(n = 1, some: Partial<Profile> = {}): Profile {
  const bare = sample(n)
  const permit = { ...earlyEducation.earlierPermit, state: 'valid' as const, diaryNumber: 'VRK/1234/2019', dataSetName: 'VAKA' }
  return {
    ...bare,
    revision: 3,
    values: { ...bare.values, ...CONTACTS },
    registers: [{ ...earlyEducation, earlierPermit: permit }],
    ...some,
  }
}

/** What leaves when nothing but the audience is chosen. */
export function presetFor(audience: Audience, profile: Profile = shared()) {
  const registers = profile.registers.map(({ id }) => id)
  const states = Object.fromEntries(shareItems(profile, registers).map((item) => [item.key, suggestedState(item, audience)]))
  return makePreset(profile, { registers, states, madeBy: 'Mallilan tietohallinto', notAfter: null, day: '2026-11-24' })
}
