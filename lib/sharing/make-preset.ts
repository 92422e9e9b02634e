// From a profile to a preset: what could leave, what is suggested for each value, and the file that comes of it.
import type { Preset, PresetParts, PresetRegister } from '@/lib/model/preset'
import { PRESET_FORMAT, PRESET_VERSION } from '@/lib/model/preset'
import type { Profile, ProfileValues, Register } from '@/lib/model/profile'
import { PROFILE_FIELDS, type ProfileField } from '@/lib/model/words/ids'
import { type Audience, isNeverShared, REGISTER_PARTS, type RegisterPart, type ValueState } from '@/lib/model/words/sharing'
import { isBlank, partOf } from './parts'

export const SCHEMA_NAME = 'lupaluotsi-1.schema.json'

/** One answer that could leave. */
export type ShareItem = {
  /** «values.contact-name», «<register's id>.purpose». */
  key: string
  /** The field's path in the form: «values.contact-name», «registers.0.purpose». */
  path: string
  /** null = of the organisation. */
  register: string | null
  what: ProfileField | RegisterPart
  /** Leaves only when it was ticked. */
  isNeverShared: boolean
}

/** All answers of the organisation and of the registers named, in the order of the forms; blanks are left out. */
export function shareItems(profile: Profile, registers: string[]): ShareItem[] {
  const fields = PROFILE_FIELDS.filter((field) => !isBlank(profile.values[field])).map((field) => {
    const path = `values.${field}`
    return { key: path, path, register: null, what: field, isNeverShared: isNeverShared(field) }
  })
  const parts = profile.registers.flatMap((register, at) => {
    if (!registers.includes(register.id)) return []
    return REGISTER_PARTS.filter((part) => !isBlank(partOf(register, part))).map((part) => ({
      key: `${register.id}.${part}`,
      path: `registers.${at}.${part}`,
      register: register.id,
      what: part,
      isNeverShared: isNeverShared(part),
    }))
  })
  return [...fields, ...parts]
}

const CLOSED: readonly string[] = ['textLanguage', 'dataForm']

/** Sister organisations share the law, not the numbers; a colleague shares all but what is never shared unasked. */
export function suggestedState({ register, what, isNeverShared: isKept }: ShareItem, audience: Audience): ValueState {
  if (isKept) return 'fill-in'
  if (audience === 'same' || CLOSED.includes(what)) return 'ready'
  return register === null || what.startsWith('earlierPermit.') || what === 'controller' ? 'fill-in' : 'check'
}

export type Sharing = {
  /** Ids of the registers that leave. */
  registers: string[]
  /** By a share item's key; one that is not in it stays blank. */
  states: Record<string, ValueState>
  madeBy: string
  notAfter: string | null
  /** ISO day. */
  day: string
}

/** The preset as it would be saved. */
export function makePreset(profile: Profile, { registers, states, madeBy, notAfter, day }: Sharing): Preset {
  const items = shareItems(profile, registers)
  const own = items.filter(({ register }) => register === null)
  return {
    $schema: SCHEMA_NAME,
    format: PRESET_FORMAT,
    version: PRESET_VERSION,
    presetId: profile.id,
    revision: Math.max(1, profile.revision),
    madeOn: day,
    madeBy: madeBy.trim(),
    notAfter,
    organisation: { title: profile.title, type: profile.organisationType },
    values: valuesOf(own, states, (what) => profile.values[what as ProfileField]) as ProfileValues,
    states: statesOf(own, states) as Preset['states'],
    registers: profile.registers
      .filter(({ id }) => registers.includes(id))
      .map((register) => registerOf(register, { items: items.filter((item) => item.register === register.id), states })),
  }
}

function registerOf(register: Register, { items, states }: { items: ShareItem[]; states: Sharing['states'] }): PresetRegister {
  return {
    id: register.id,
    name: register.name,
    values: valuesOf(items, states, (what) => partOf(register, what as RegisterPart)) as PresetParts,
    states: statesOf(items, states) as PresetRegister['states'],
  }
}

function valuesOf(items: ShareItem[], states: Sharing['states'], answerOf: (what: string) => unknown): Record<string, unknown> {
  const leaving = items.filter(({ key }) => (states[key] ?? 'fill-in') !== 'fill-in')
  return Object.fromEntries(leaving.map(({ what }) => [what, answerOf(what)]))
}

function statesOf(items: ShareItem[], states: Sharing['states']): Record<string, ValueState> {
  return Object.fromEntries(items.map(({ key, what }) => [what, states[key] ?? 'fill-in']))
}
