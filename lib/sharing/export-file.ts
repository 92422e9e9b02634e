// From profiles to files: a backup of all of them, in as many files as it takes, or a preset; each can be taken in again.
import { PRESET_FORMAT, PRESET_VERSION, type Preset } from '@/lib/model/preset'
import type { Profile } from '@/lib/model/profile'
import { LARGEST_FILE } from '@/lib/text/outside'
import { forbiddenIn } from './forbidden-texts'
import { type BackupFile, FILE_ENDING, type Refusal } from './format'
import { presetAsNew } from './take-preset'
import { identityCodesIn, textsOf } from './texts'

export type ExportedFile = { name: string; text: string }

/** Files with everything the profiles hold. Refused, by place, when a henkilötunnus stands in one of them. `day` is the ISO day for the name. */
export function exportFiles(profiles: Profile[], day: string): { files: ExportedFile[] } | { codes: { title: string; path: string }[] } {
  const codes = profiles.flatMap((profile) =>
    identityCodesIn(profile)
      .filter(({ kind }) => kind === 'valid')
      .map(({ path }) => ({ title: profile.title, path })),
  )
  if (codes.length > 0) return { codes }
  const texts = packed(profiles.flatMap(fitting)).map(fileText)
  // Not the name of a preset: what holds everybody's contact details must not be taken for what may be given away.
  const name = `varmuuskopio-${profiles.length === 1 ? fileWord(nameOf(profiles[0]!)) : 'profiilit'}-${day}`
  return { files: texts.map((text, at) => ({ name: `${name}${texts.length > 1 ? `-${at + 1}` : ''}${FILE_ENDING}`, text })) }
}

/** The file of a preset, or why there is none: a henkilötunnus, the marker sentence or a link stands in it, or it is too large. The path leads into the profile. */
export function presetFile(preset: Preset): ExportedFile | Refusal {
  const profile = presetAsNew(preset, { newId: () => preset.presetId, now: new Date(0), file: '' })
  const code = identityCodesIn(profile).find(({ kind }) => kind === 'valid')
  if (code) return { fault: 'identity-code', path: code.path }
  const [forbidden] = forbiddenIn([...textsOf(profile), { path: 'madeBy', text: preset.madeBy }])
  if (forbidden) return forbidden
  const text = JSON.stringify(preset, null, 2)
  if (bytes(text) > LARGEST_FILE) return { fault: 'too-large', path: '' }
  return { name: `${fileWord(nameOf(profile))}-${preset.madeOn}${FILE_ENDING}`, text }
}

function nameOf(profile: Profile): string {
  return profile.title || profile.values['organisation-name'] || 'profiili'
}

/** Profiles in as few files as hold them, in their order. */
function packed(profiles: Profile[]): Profile[][] {
  const files: Profile[][] = []
  let room = 0
  for (const profile of profiles) {
    const size = bytes(JSON.stringify(profile)) + 1
    if (files.length === 0 || size > room) {
      files.push([])
      room = LARGEST_FILE - bytes(fileText([]))
    }
    files.at(-1)!.push(profile)
    room -= size
  }
  return files
}

/** The profile itself when it fits in a file; else parts of it, each with some of its registers and «(1/3)» in its name. */
function fitting(profile: Profile): Profile[] {
  if (bytes(fileText([profile])) <= LARGEST_FILE) return [profile]
  const bare = { ...profile, title: `${nameOf(profile).slice(0, 480)} (100/100)`, registers: [] }
  const limit = LARGEST_FILE - bytes(fileText([bare]))
  const parts: Profile['registers'][] = [[]]
  let room = limit
  for (const register of profile.registers) {
    const size = bytes(JSON.stringify(register)) + 1
    if (size > room) {
      parts.push([])
      room = limit
    }
    parts.at(-1)!.push(register)
    room -= size
  }
  return parts.map((registers, at) => ({ ...bare, title: `${nameOf(profile).slice(0, 480)} (${at + 1}/${parts.length})`, registers }))
}

function fileText(profiles: Profile[]): string {
  const data: BackupFile = { format: PRESET_FORMAT, version: PRESET_VERSION, profiles }
  const readable = JSON.stringify(data, null, 2)
  return bytes(readable) <= LARGEST_FILE ? readable : JSON.stringify(data)
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).byteLength
}

/** Letters, digits and hyphens, so that every file system takes the name. */
function fileWord(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'profiili'
  )
}
