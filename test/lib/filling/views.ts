// Builders of what recognition would say of a page, for tests of filling.
import type { FieldMatch, FormView } from '@/lib/model/form-view'
import type { FieldId } from '@/lib/model/words/ids'

/** A writable, empty text control recognised as the field; its handle is «h-» and the field. */
export function match(field: FieldId, changes: Partial<FieldMatch> = {}): FieldMatch {
  return {
    field,
    handle: `h-${field}`,
    score: 0.9,
    reasons: [],
    on: 'control',
    kind: field === 'purpose' || field === 'data-description' || field === 'turvakielto-basis' ? 'textarea' : 'text',
    label: `Sivun nimi: ${field}`,
    value: '',
    options: [],
    checked: false,
    maxLength: null,
    required: false,
    writable: true,
    visible: true,
    isDefault: true,
    ...changes,
  }
}

/** A select or radio group with these options, the first selected when `chosen` is given. */
export function choice(field: FieldId, labels: string[], changes: Partial<FieldMatch> = {}): FieldMatch {
  const options = labels.map((label) => ({
    label,
    value: label === 'Valitse' ? '' : label,
    selected: label === changes.value,
    disabled: false,
  }))
  return match(field, { kind: 'radio-group', options, ...changes })
}

/** The usage step of the form, recognised, with these fields. */
export function view(fields: FieldMatch[], changes: Partial<FormView> = {}): FormView {
  return {
    form: 'muutostietopalvelu',
    status: 'recognised',
    step: 'usage',
    formName: 'Muutostietopalvelun hakemus ja tilaus',
    score: 1,
    stepScore: 1,
    reasons: [],
    fields,
    ambiguous: [],
    unknown: [],
    pageState: 'none',
    readOnly: false,
    ...changes,
  }
}
