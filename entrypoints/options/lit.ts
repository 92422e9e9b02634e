// Which part of a composed text comes from which field: found by composing once more with that field left empty.
import { diffWordsWithSpace } from 'diff'
import type { LitPart } from '@/components/profiles/TextPreview'
import { composeValues } from '@/lib/filling/compose'
import type { TextCatalogue } from '@/lib/model/catalogue'
import type { Profile, Register } from '@/lib/model/profile'
import type { ComposedField } from '@/lib/model/words/ids'

export type ToLight = { profile: Profile; register: Register; texts: TextCatalogue; field: ComposedField }

/** The text of `field` in pieces. `part` = the field in hand as a path inside the register («earlierPermit.diaryNumber»); null = nothing is lit. */
export function litParts(what: ToLight, part: string | null): LitPart[] {
  const whole = textOf(what)
  if (whole === '') return []
  const without = part === null ? null : blanked(what.register, part)
  if (without === null) return [{ text: whole, lit: false }]
  return diffWordsWithSpace(textOf({ ...what, register: without }), whole)
    .filter((piece) => !piece.removed)
    .map((piece) => ({ text: piece.value, lit: piece.added === true }))
}

function textOf({ profile, register, texts, field }: ToLight): string {
  return composeValues({ profile, register, texts, fields: [field] })[0]?.text ?? ''
}

/** The register with that part unanswered; null when there is no such part. */
export function blanked(register: Register, part: string): Register | null {
  const [head, ...rest] = part.split('.') as [keyof Register, ...string[]]
  if (head === 'type') return { ...register, type: null }
  if (head === 'earlierPermit') return { ...register, earlierPermit: { ...register.earlierPermit, [rest[0]!]: emptied(rest[0]!) } }
  if (head === 'turvakielto') return { ...register, turvakielto: blankedTurvakielto(register.turvakielto, rest) }
  const value = register[head]
  if (typeof value === 'string' && head !== 'dataForm' && head !== 'textLanguage') return { ...register, [head]: '' }
  if (Array.isArray(value)) return { ...register, [head]: rest[0] === undefined ? [] : value.toSpliced(Number(rest[0]), 1) }
  return null
}

function blankedTurvakielto(turvakielto: Register['turvakielto'], [head, row]: string[]): Register['turvakielto'] {
  if (head === 'need') return { ...turvakielto, need: 'unanswered' }
  if (head === 'justification') return { ...turvakielto, justification: '' }
  return { ...turvakielto, bases: row === undefined ? [] : turvakielto.bases.toSpliced(Number(row), 1) }
}

function emptied(part: string) {
  if (part === 'state') return 'unanswered'
  if (part === 'samePurpose') return null
  return part === 'attached' ? false : ''
}
