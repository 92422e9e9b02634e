import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planFill } from '@/lib/filling/plan'
import type { FieldMatch, FormView } from '@/lib/model/form-view'
import { FIELD_IDS, FILL_FIELDS, type FieldId, FORM_IDS, STATUSES, STEP_IDS } from '@/lib/model/words/ids'
import { match, view } from './views'

const names = {
  purpose: 'Käyttötarkoitus',
  'data-description': 'Kuvaus tarvittavista tiedoista',
  'contact-email': 'Yhteyshenkilön sähköposti',
}
const rowsOf = (one: FormView) => planFill(one, names).rows

test('the marker is a row of its own before the purpose, with the same control', () => {
  expect(rowsOf(view([match('data-description'), match('purpose', { value: 'Oma teksti' })]))).toMatchObject([
    { row: 'marker', field: 'purpose', handle: 'h-purpose', now: 'Oma teksti' },
    { row: 'purpose', field: 'purpose', handle: 'h-purpose', now: 'Oma teksti', label: 'Sivun nimi: purpose' },
    { row: 'data-description', handle: 'h-data-description', refusal: null },
  ])
})

test('nothing is planned on another form, when unsure, on a step without fields of ours or on a read-only page', () => {
  const fields = [match('purpose')]
  for (const changes of [
    { form: 'other' as const },
    { form: 'none' as const },
    { status: 'unsure' as const },
    { status: 'unknown' as const },
    { step: 'start' as const },
    { step: 'inbox' as const },
    { step: 'summary' as const },
    { step: null },
    { readOnly: true },
  ])
    expect(rowsOf(view(fields, changes)), JSON.stringify(changes)).toEqual([])
  expect(rowsOf(view(fields, { form: 'renewed' })).map((row) => row.row)).toContain('purpose')
})

test('an ambiguous field is refused by name, never guessed', () => {
  const ambiguous = [{ field: 'contact-email' as const, handles: ['a', 'b'], reasons: [] }]
  const rows = rowsOf(view([match('contact-email'), match('contact-name')], { step: 'organisation', ambiguous }))
  expect(rows.find((row) => row.row === 'contact-email')).toMatchObject({
    handle: null,
    refusal: 'ambiguous',
    label: 'Yhteyshenkilön sähköposti',
  })
  expect(rows.find((row) => row.row === 'contact-name')).toMatchObject({ handle: 'h-contact-name', refusal: null })
})

test('where the page calls several fields by one word, each row says whose field it is', () => {
  const whose = { 'contact-email': 'Yhteyshenkilön sähköposti', 'contact-name': 'Yhteyshenkilön nimi' }
  const labelOf = (field: FieldId, rest: FieldMatch[]) =>
    planFill(
      view([match('contact-email', { label: 'Sähköposti *' }), match('contact-name', { label: 'Nimi' }), ...rest], {
        step: 'organisation',
      }),
      {
        ...whose,
        'organisation-email': 'Organisaation sähköposti',
      },
    ).rows.find((row) => row.row === field)!.label
  const another = [match('organisation-email', { label: 'Sähköposti' })]
  expect(labelOf('contact-email', another)).toBe('Yhteyshenkilön sähköposti')
  expect(labelOf('organisation-email', another)).toBe('Organisaation sähköposti')
  expect(labelOf('contact-name', another)).toBe('Nimi')
  expect(labelOf('contact-email', [])).toBe('Sähköposti *')
})

test('a control that two fields claim is given to neither', () => {
  const rows = rowsOf(
    view([match('contact-email', { handle: 'x' }), match('organisation-email', { handle: 'x' })], { step: 'organisation' }),
  )
  expect(rows.filter((row) => row.refusal === 'ambiguous').map((row) => row.row)).toEqual(['organisation-email', 'contact-email'])
})

test('what the step must have and has not is named, what it need not have is not', () => {
  expect(rowsOf(view([])).map((row) => [row.row, row.refusal])).toEqual([
    ['marker', 'not-found'],
    ['purpose', 'not-found'],
    ['data-description', 'not-found'],
  ])
  expect(rowsOf(view([], { step: 'protection' }))).toEqual([])
})

test('a hidden control is not there, a disabled empty one is refused, a closed one that is answered is left in peace', () => {
  expect(rowsOf(view([match('turvakielto-basis', { visible: false, writable: false })])).map((row) => row.row)).not.toContain(
    'turvakielto-basis',
  )
  const closed = (value: string) => rowsOf(view([match('organisation-name', { writable: false, value })], { step: 'organisation' }))
  expect(closed('').find((row) => row.row === 'organisation-name')).toMatchObject({ handle: null, refusal: 'refused-by-page' })
  expect(closed('Mallilan kunta').map((row) => row.row)).not.toContain('organisation-name')
})

test('file inputs, passwords, editors and checkbox groups are never planned to be written', () => {
  for (const kind of ['file', 'password', 'editor', 'combobox', 'checkbox-group', 'checkbox', 'date', 'other'] as const)
    expect(rowsOf(view([match('purpose', { kind })])).filter((row) => row.handle !== null)).toEqual([])
})

const anyMatch = fc.record({
  field: fc.constantFrom(...FIELD_IDS),
  handle: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  writable: fc.boolean(),
  visible: fc.boolean(),
  value: fc.constantFrom('', 'teksti'),
  kind: fc.constantFrom('text', 'textarea', 'select', 'radio-group', 'checkbox', 'file', 'password', 'editor'),
})
const anyView = fc.record({
  matches: fc.array(anyMatch, { maxLength: 12 }),
  ambiguous: fc.array(fc.constantFrom(...FILL_FIELDS), { maxLength: 4 }),
  form: fc.constantFrom(...FORM_IDS),
  status: fc.constantFrom(...STATUSES),
  step: fc.constantFrom(...STEP_IDS, null),
})

test('no plan gives two fields one control, an ambiguous field a control, or a control that may not be written', () => {
  fc.assert(
    fc.property(anyView, ({ matches, ambiguous, ...changes }) => {
      const fields = matches.map(({ field, kind, ...rest }) => match(field, { ...rest, kind: kind as 'text' }))
      const rows = rowsOf(view(fields, { ...changes, ambiguous: ambiguous.map((field) => ({ field, handles: [], reasons: [] })) }))
      const given = rows.filter((row) => row.handle !== null && row.row !== 'marker')
      expect(new Set(given.map((row) => row.handle)).size).toBe(given.length)
      for (const row of given) {
        expect(row.refusal).toBeNull()
        expect(ambiguous).not.toContain(row.field)
        expect(fields.find((one) => one.handle === row.handle)).toMatchObject({ field: row.field, writable: true, visible: true })
      }
      expect(rows.filter((row) => row.handle === null && row.refusal === null)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
