// Looking over a profile as it is typed: one problem a field, by its path.

import type { Profile } from '@/lib/model/profile'
import { foreignLettersIn, textsOf } from '@/lib/sharing/texts'
import { isBusinessId } from '@/lib/text/business-id'

export type Problem = 'too-long' | 'business-id' | 'email' | 'postal-code' | 'foreign-letters'

/** Paths whose text may be long (8,000 characters); all others hold 500. */
const LONG = /\.(?:purpose|transfer|included|restriction|dataJustification|justification)$/
const MOST = { short: 500, long: 8000 }
const EMAIL = /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/

/** The gravest problem of each field; a field without one is not in it. */
export function checkProfile(profile: Profile): Map<string, Problem> {
  const problems = new Map<string, Problem>()
  for (const path of foreignLettersIn(profile)) problems.set(path, 'foreign-letters')
  for (const [field, raw] of Object.entries(profile.values)) {
    const value = raw.trim()
    const path = `values.${field}`
    if (value === '') continue
    if (field === 'business-id' && !isBusinessId(value)) problems.set(path, 'business-id')
    if (field === 'postal-code' && !/^\d{5}$/.test(value)) problems.set(path, 'postal-code')
    if (field.endsWith('-email') && !EMAIL.test(value)) problems.set(path, 'email')
  }
  for (const path of tooLong(profile)) problems.set(path, 'too-long')
  return problems
}

/** Fields that hold more than can be saved. */
export function tooLong(profile: Profile): string[] {
  return textsOf(profile)
    .filter(({ path, text }) => text.length > (LONG.test(path) ? MOST.long : MOST.short))
    .map(({ path }) => path)
}
