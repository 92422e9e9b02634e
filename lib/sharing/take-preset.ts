// From a preset to a profile: as a new one, or over one that is there; and which of those there it belongs to.
import { blankProfile, blankRegister } from '@/lib/model/blank'
import type { Preset, PresetParts, PresetRegister } from '@/lib/model/preset'
import type { PresetOrigin } from '@/lib/model/preset-origin'
import type { Profile, ProfileValues, Register } from '@/lib/model/profile'
import type { RegisterPart } from '@/lib/model/words/sharing'
import { isBlank, partOf, withParts } from './parts'

export type Taking = { newId: () => string; now: Date; file: string }

/** A profile there that the preset belongs to: taken in from it before, the one it was made of, or of the same Y-tunnus. */
export type Match = { profile: Profile; by: 'preset' | 'own' | 'business-id' }

/** The nearest of `profiles`; null when the preset is of none of them. */
export function matchOf(preset: Preset, profiles: Profile[]): Match | null {
  const businessId = digits(preset.values['business-id'])
  const before = profiles.filter((profile) => profile.preset?.presetId === preset.presetId)
  const same = before.find((profile) => isSame(profile, preset)) ?? before[0]
  if (same) return { profile: same, by: 'preset' }
  const own = profiles.find((profile) => profile.id === preset.presetId)
  if (own) return { profile: own, by: 'own' }
  const of = businessId === '' ? undefined : profiles.find((profile) => digits(profile.values['business-id']) === businessId)
  return of ? { profile: of, by: 'business-id' } : null
}

/** The preset is older than what was already taken in from it. */
export function isLower(preset: Preset, profiles: Profile[]): boolean {
  return profiles.some((profile) => profile.preset?.presetId === preset.presetId && profile.preset.revision > preset.revision)
}

/** The preset would change nothing of the profile. */
export function isSame(profile: Profile, preset: Preset): boolean {
  return content(profile) === content(presetOver(profile, preset, { newId: () => profile.id, now: new Date(0), file: '' }))
}

/** A new profile with what the preset gives. */
export function presetAsNew(preset: Preset, taking: Taking): Profile {
  const blank: Profile = { ...blankProfile(taking.newId(), taking.now.toISOString()), revision: 1 }
  return presetOver({ ...blank, title: preset.organisation.title }, preset, taking)
}

/** The profile with what the preset gives in the place of its own; what the preset leaves open stays as it is. */
export function presetOver(profile: Profile, preset: Preset, taking: Taking): Profile {
  const values: ProfileValues = { ...profile.values, ...givenOf(preset.values, preset.states) }
  const registers = [...profile.registers]
  const states: PresetOrigin['states'] = { ...profile.preset?.states }
  note(states, 'values', { given: preset.values, states: preset.states, before: profile.values, after: values })
  const taken = new Set<string>()
  for (const one of preset.registers) {
    const at = registers.findIndex((register) => !taken.has(register.id) && isOf(register, one))
    const before = registers[at] ?? blankRegister(isFree(one.id, registers) ? one.id : taking.newId())
    const next = {
      ...withParts(before, givenOf(one.values, one.states) as PresetParts),
      name: one.name.trim() === '' ? before.name : one.name,
    }
    note(states, next.id, { given: one.values, states: one.states, before: answersOf(before, one), after: answersOf(next, one) })
    taken.add(next.id)
    if (at < 0) registers.push(next)
    else registers[at] = next
  }
  const { presetId, revision, madeOn, madeBy, notAfter, organisation } = preset
  const origin: PresetOrigin = {
    presetId,
    revision,
    madeOn,
    madeBy,
    notAfter,
    file: taking.file.slice(0, 300),
    importedAt: taking.now.toISOString(),
    states,
  }
  const organisationType = organisation.type ?? profile.organisationType
  return { ...profile, title: profile.title || organisation.title, organisationType, values, registers, origin: 'shared', preset: origin }
}

type Answers = Record<string, unknown>

/** Answers that are given and not left open. */
function givenOf(values: Answers, states: Answers): Answers {
  return Object.fromEntries(Object.entries(values).filter(([what, value]) => states[what] !== 'fill-in' && !isBlank(value)))
}

/** Keeps what waits for a look (given, and not what stood there) and for an answer (open, and blank). */
function note(
  states: PresetOrigin['states'],
  under: string,
  { given, states: said, before, after }: { given: Answers; states: Answers; before: Answers; after: Answers },
): void {
  for (const [what, state] of Object.entries(said)) {
    const key = `${under}.${what}`
    if (state === 'fill-in' && isBlank(after[what])) states[key] = 'fill-in'
    if (state === 'check' && given[what] !== undefined && !isAlike(before[what], after[what])) states[key] = 'check'
  }
}

function answersOf(register: Register, { states }: PresetRegister): Answers {
  return Object.fromEntries(Object.keys(states).map((part) => [part, partOf(register, part as RegisterPart)]))
}

function isOf(register: Register, one: PresetRegister): boolean {
  const name = register.name.trim().toLowerCase()
  return register.id === one.id || (name !== '' && name === one.name.trim().toLowerCase())
}

function isFree(id: string, registers: Register[]): boolean {
  return registers.every((register) => register.id !== id)
}

function isAlike(a: unknown, b: unknown): boolean {
  return (isBlank(a) && isBlank(b)) || JSON.stringify(a) === JSON.stringify(b)
}

/** Two profiles say the same: ids, revisions, origin and times are not looked at. */
export function isAlikeProfile(a: Profile, b: Profile): boolean {
  const bare = (profile: Profile) => content({ ...profile, registers: profile.registers.map((register) => ({ ...register, id: '' })) })
  return bare(a) === bare(b)
}

/** What a person sees of a profile. */
function content({ title, organisationType, values, registers }: Profile): string {
  const filled = Object.entries(values).filter(([, value]) => !isBlank(value))
  return JSON.stringify([title, organisationType, filled.toSorted(([a], [b]) => (a < b ? -1 : 1)), registers])
}

function digits(text: string | undefined): string {
  return (text ?? '').replace(/\D/g, '')
}
