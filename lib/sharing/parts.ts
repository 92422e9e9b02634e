// The parts of a register that are shared one by one: taking them out by path, putting them in, and telling an answer from a blank.
import type { PresetParts } from '@/lib/model/preset'
import type { Register } from '@/lib/model/profile'
import type { RegisterPart } from '@/lib/model/words/sharing'

/** The answer at a part's path. */
export function partOf(register: Register, part: RegisterPart): unknown {
  return part.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], register)
}

/** The register with these answers in the place of its own. */
export function withParts(register: Register, values: PresetParts): Register {
  const next: Register = { ...register, earlierPermit: { ...register.earlierPermit }, turvakielto: { ...register.turvakielto } }
  for (const [part, value] of Object.entries(values)) {
    const keys = part.split('.')
    const inside = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], next)
    ;(inside as Record<string, unknown>)[keys.at(-1)!] = value
  }
  return next
}

/** Nothing that would be missed: no text, no choice, an unticked box. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '' || value === 'unanswered'
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
}
