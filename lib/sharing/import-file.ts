// From a file's text to what may be taken in: every fault names itself, and a file is taken whole or not at all.
import { PRESET_FORMAT, PRESET_VERSION, Preset } from '@/lib/model/preset'
import type { Profile } from '@/lib/model/profile'
import { readOutside } from '@/lib/text/outside'
import { forbiddenIn } from './forbidden-texts'
import { BackupFile, type Refusal } from './format'
import { presetAsNew } from './take-preset'
import { identityCodesIn, textsOf } from './texts'

export type Importing = { newId: () => string; now: Date }

/** What a file turned out to be. */
export type Read = { kind: 'preset'; preset: Preset } | { kind: 'backup'; profiles: Profile[] } | ({ kind: 'refused' } & Refusal)

/** A preset, or a backup's profiles as they stand in it; or why the file is refused. Texts come in NFC and without hidden characters. */
export function readFile(text: string): Read {
  const outside = readOutside(text, countsAnew)
  if ('fault' in outside) return { kind: 'refused', ...outside }
  const { data } = outside
  const headless = headRefusal(data)
  if (headless) return { kind: 'refused', ...headless }
  return Object.hasOwn(data as object, 'profiles') ? readBackup(data) : readPreset(data)
}

/** A profile of a backup under fresh ids. */
export function asNew(profile: Profile, { newId, now }: Importing): Profile {
  const at = now.toISOString()
  const registers = profile.registers.map((register) => ({ ...register, id: newId() }))
  return { ...profile, id: newId(), registers, revision: 1, origin: 'shared', createdAt: at, updatedAt: at }
}

/** Each profile, and each register of a profile or a preset, may hold as much as a whole file. */
function countsAnew(path: (string | number)[]): boolean {
  return /^(?:profiles\.\d+|(?:profiles\.\d+\.)?registers\.\d+)$/.test(path.join('.'))
}

function readBackup(data: unknown): Read {
  const read = BackupFile.safeParse(data)
  if (!read.success) return refusal('invalid', read.error.issues[0]?.path.join('.'))
  if (read.data.profiles.length === 0) return refusal('empty')
  for (const [at, profile] of read.data.profiles.entries()) {
    const code = codeIn(profile)
    if (code !== null) return refusal('identity-code', `profiles.${at}.${code}`)
  }
  return { kind: 'backup', profiles: read.data.profiles }
}

function readPreset(data: unknown): Read {
  const read = Preset.safeParse(data)
  if (!read.success) return refusal('invalid', read.error.issues[0]?.path.join('.'))
  const preset = read.data
  const profile = presetAsNew(preset, { newId: () => preset.presetId, now: new Date(0), file: '' })
  const isEmpty = preset.registers.length === 0 && Object.keys(preset.values).length === 0
  if (isEmpty) return refusal('empty')
  const code = codeIn(profile)
  if (code !== null) return refusal('identity-code', code)
  const [forbidden] = forbiddenIn([...textsOf(profile), { path: 'madeBy', text: preset.madeBy }])
  return forbidden ? { kind: 'refused', ...forbidden } : { kind: 'preset', preset }
}

function codeIn(profile: Profile): string | null {
  return identityCodesIn(profile).find(({ kind }) => kind === 'valid')?.path ?? null
}

function headRefusal(data: unknown): Refusal | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { fault: 'wrong-format', path: '' }
  const { format, version } = data as { format?: unknown; version?: unknown }
  if (format !== PRESET_FORMAT || typeof version !== 'number') return { fault: 'wrong-format', path: '' }
  if (version > PRESET_VERSION) return { fault: 'newer-version', path: '' }
  return null
}

function refusal(fault: Refusal['fault'], path = ''): { kind: 'refused' } & Refusal {
  return { kind: 'refused', fault, path }
}
