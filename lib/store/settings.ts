// The small choices that last, and which profiles were used last; in storage.local.
import { z } from 'zod'
import { Settings } from '@/lib/model/session'
import { DEFAULT_SETTINGS } from '@/lib/model/words/defaults'
import type { Language } from '@/lib/model/words/ids'
import type { Area } from './area'

const KEY = 'settings'
const RECENT = 'recent-profiles'
const RECENT_COUNT = 20

/** Where settings lie, and the language that holds until one is chosen. */
export type SettingsPlace = { local: Area; browserLanguage: Language }

/** Settings as stored; a choice that cannot be read is the default, the others stand. */
export async function readSettings({ local, browserLanguage }: SettingsPlace): Promise<Settings> {
  const raw = (await local.get(KEY))[KEY]
  const defaults = { ...DEFAULT_SETTINGS, language: browserLanguage }
  const stored = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}
  const read = Object.entries(Settings.shape).map(([name, schema]) => {
    const value = schema.safeParse(stored[name])
    return [name, value.success ? value.data : defaults[name as keyof Settings]]
  })
  return Object.fromEntries(read) as Settings
}

/** Changes some of them and answers with all. */
export async function writeSettings(place: SettingsPlace, some: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings(place)), ...some }
  await place.local.set({ [KEY]: next })
  return next
}

/** Ids of profiles, last used first. */
export async function recentProfiles(area: Area): Promise<string[]> {
  const read = z.array(z.string()).safeParse((await area.get(RECENT))[RECENT])
  return read.success ? read.data : []
}

/** Notes that a profile was used now. */
export async function noteUse(area: Area, profile: string): Promise<void> {
  const before = await recentProfiles(area)
  if (before[0] === profile) return
  await area.set({ [RECENT]: [profile, ...before.filter((id) => id !== profile)].slice(0, RECENT_COUNT) })
}
