// Composes what a profile would write: simple values as they are, and the texts of a register from the sentences of the catalogue.
import type { TextCatalogue } from '@/lib/model/catalogue'
import type { ComposedValue } from '@/lib/model/fill'
import type { Profile, Register } from '@/lib/model/profile'
import { COMPOSED_FIELDS, type ComposedField, type FillField, type Origin, type ProfileField } from '@/lib/model/words/ids'
import { MARKER } from '@/lib/text/marker'
import { renderSentences } from './sentences'
import { conditionHolds, openQuestions, slotWords } from './slots'
import { phrase } from './wording'

export type ToCompose = { profile: Profile; register: Register | null; texts: TextCatalogue; fields: FillField[] }

/**
 * One value for each field asked for, in that order. The purpose comes without the marker sentence, which is a row of its own;
 * `turvakielto-needed` is «yes», «no» or ''. Without a register composed fields are empty and name `register` as missing.
 */
export function composeValues({ profile, register, texts, fields }: ToCompose): ComposedValue[] {
  const origin: Origin = profile.origin === 'shared' ? 'shared-profile' : 'own-profile'
  return fields.map((field) => {
    if (!isComposed(field)) return { field, text: phrase(profile.values[field as ProfileField] ?? ''), short: '', origin, missing: [] }
    if (register === null) return { field, text: '', short: '', origin, missing: ['register'] }
    if (field === 'turvakielto-needed') return { ...needed(register), origin }
    return { ...composed(field, register, texts), origin }
  })
}

/** What «Kopioi teksti» puts on the clipboard: the purpose begins with the marker sentence; «yes» and «no» are nothing to copy. */
export function copyText(value: ComposedValue): string {
  if (value.field === 'turvakielto-needed') return ''
  if (value.field !== 'purpose') return value.text
  return value.text === '' ? MARKER : `${MARKER}\n\n${value.text}`
}

function composed(field: ComposedField, register: Register, texts: TextCatalogue) {
  const render = (form: 'full' | 'short') => {
    const words = slotWords(register, texts.dataGroups, form)
    return renderSentences(texts.texts.find((one) => one.field === field && one.form === form)?.sentences ?? [], {
      words,
      holds: (when) => conditionHolds(when, register, words),
      language: register.textLanguage,
    })
  }
  const full = render('full')
  const short = render('short').text
  return {
    field,
    text: full.text,
    short: short.length < full.text.length ? short : '',
    language: register.textLanguage,
    missing: [...new Set([...full.missing, ...openQuestions(field, register, texts.dataGroups)])],
  }
}

function needed(register: Register) {
  const { need } = register.turvakielto
  return {
    field: 'turvakielto-needed' as const,
    text: need === 'needed' ? 'yes' : need === 'not-needed' ? 'no' : '',
    short: '',
    missing: openQuestions('turvakielto-needed', register, []),
  }
}

function isComposed(field: FillField): field is ComposedField {
  return (COMPOSED_FIELDS as readonly FillField[]).includes(field)
}
