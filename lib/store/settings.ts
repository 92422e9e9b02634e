// The small choices that last, and which profiles were used last; in storage.local.
import { z } from 'zod'
import { Settings } from '@/lib/model/session'
import { DEFAULT_SETTINGS } from '@/lib/model/words/defaults'
import type { Area } from './area'

const KEY = 'settings'
const RECENT = 'recent-profiles'
const RECENT_COUNT = 20

/** Settings as stored; a choice that cannot be read is the default, the others stand. */
export async function readSettings(area: Area): Promise<Settings> {
  const raw = (await area.get(KEY))[KEY]
  const stored = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}
  const read = Object.entries(Settings.shape).map(([name, schema]) => {
    const value = schema.safeParse(stored[name])
    return [name, value.success ? value.data : DEFAULT_SETTINGS[name as keyof Settings]]
  })
  return Object.fromEntries(read) as Settings
}

/** Changes some of them and answers with all. */
export async function writeSettings(area: Area, some: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings(area)), ...some }
  await area.set({ [KEY]: next })
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
