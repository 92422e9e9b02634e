// All texts that a profile holds, each with the path of its field («values.contact-name», «registers.0.purpose»).
import type { Profile } from '@/lib/model/profile'
import { hasForeignLetters } from '@/lib/text/clean'
import { findIdentityCodes } from '@/lib/text/identity-code'

export type TextAt = { path: string; text: string }
export type FoundCode = { path: string; kind: 'valid' | 'shape' }

/** Every text somebody may have typed, in the order of the profile. */
export function textsOf(profile: Profile): TextAt[] {
  const { title, values, registers } = profile
  return [...textsIn({ title, values }, []), ...registers.flatMap((register, at) => textsIn({ ...register, id: null }, ['registers', at]))]
}

function textsIn(value: unknown, path: (string | number)[]): TextAt[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path: path.join('.'), text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}

/** Where a henkilötunnus stands: `valid` by date and check character, or of its `shape` only. The code itself is not told. */
export function identityCodesIn(profile: Profile): FoundCode[] {
  return textsOf(profile).flatMap(({ path, text }): FoundCode[] => {
    const codes = findIdentityCodes(text)
    if (codes.shaped.length === 0) return []
    return [{ path, kind: codes.valid.length > 0 ? 'valid' : 'shape' }]
  })
}

/** Fields with letters of another script than Latin: they may look like what they are not. */
export function foreignLettersIn(profile: Profile): string[] {
  return textsOf(profile)
    .filter(({ text }) => hasForeignLetters(text))
    .map(({ path }) => path)
}
