// From a file's text to profiles that may be added: every fault names itself, and a file is taken whole or not at all.
import type { Profile } from '@/lib/model/profile'
import { cleanText } from '@/lib/text/clean'
import { FORMAT, LARGEST_FILE, PresetFile, type Refusal, VERSION } from './format'
import { limitRefusal } from './limits'
import { identityCodesIn } from './texts'

export type Importing = { newId: () => string; now: Date }

/** Profiles as new ones (fresh ids, first revision, shared origin), or why the file is refused. Texts come in NFC and without hidden characters. */
export function importFile(text: string, { newId, now }: Importing): { profiles: Profile[] } | Refusal {
  if (new TextEncoder().encode(text).byteLength > LARGEST_FILE) return refusal('too-large')
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return refusal('not-json')
  }
  const headless = limitRefusal(data) ?? headRefusal(data)
  if (headless) return headless
  const read = PresetFile.safeParse(cleaned(data))
  if (!read.success) return refusal('invalid', read.error.issues[0]?.path.join('.'))
  if (read.data.profiles.length === 0) return refusal('empty')
  for (const [at, profile] of read.data.profiles.entries()) {
    const code = identityCodesIn(profile).find(({ kind }) => kind === 'valid')
    if (code) return refusal('identity-code', `profiles.${at}.${code.path}`)
  }
  return { profiles: read.data.profiles.map((profile) => asNew(profile, { newId, now })) }
}

function headRefusal(data: unknown): Refusal | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refusal('wrong-format')
  const { format, version } = data as { format?: unknown; version?: unknown }
  if (format !== FORMAT || typeof version !== 'number') return refusal('wrong-format')
  if (version > VERSION) return refusal('newer-version')
  return null
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]))
}

function asNew(profile: Profile, { newId, now }: Importing): Profile {
  const at = now.toISOString()
  const registers = profile.registers.map((register) => ({ ...register, id: newId() }))
  return { ...profile, id: newId(), registers, revision: 1, origin: 'shared', createdAt: at, updatedAt: at }
}

function refusal(fault: Refusal['fault'], path = ''): Refusal {
  return { fault, path }
}
