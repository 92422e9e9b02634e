// Values of a shared profile that still wait for a look or an answer: where the mark stands in the form, and how it goes.
import type { Profile } from '@/lib/model/profile'

/** The mark at a field's path («registers.0.purpose»); of a list it stands at the first row. null = none. */
export function markAt(profile: Profile, path: string): 'check' | 'fill-in' | null {
  const states = profile.preset?.states
  const key = keyOf(profile, path)
  if (!states || key === null) return null
  return states[key] ?? states[key.replace(/\.0\.law$/, '')] ?? null
}

/** The profile without the mark at a path, or at the list it leads into. */
export function withoutMark(profile: Profile, path: string): Profile {
  const key = keyOf(profile, path)
  if (!profile.preset || key === null) return profile
  const left = Object.entries(profile.preset.states).filter(([marked]) => marked !== key && !key.startsWith(`${marked}.`))
  if (left.length === Object.keys(profile.preset.states).length) return profile
  return { ...profile, preset: { ...profile.preset, states: Object.fromEntries(left) } }
}

function keyOf(profile: Profile, path: string): string | null {
  const [first, at, ...rest] = path.split('.')
  if (first === 'values') return path
  const register = first === 'registers' ? profile.registers[Number(at)] : undefined
  return register ? [register.id, ...rest].join('.') : null
}
