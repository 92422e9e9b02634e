// From profiles to files to hand over; each of them can be imported again, so what does not fit in one file goes into several.
import type { Profile } from '@/lib/model/profile'
import { FILE_ENDING, FORMAT, LARGEST_FILE, type PresetFile, VERSION } from './format'
import { identityCodesIn } from './texts'

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
  const name = profiles.length === 1 ? `${fileWord(nameOf(profiles[0]!))}-${day}` : `lupaluotsi-profiilit-${day}`
  return { files: texts.map((text, at) => ({ name: `${name}${texts.length > 1 ? `-${at + 1}` : ''}${FILE_ENDING}`, text })) }
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
  const data: PresetFile = { format: FORMAT, version: VERSION, profiles }
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
