import { expect, test } from 'vitest'
import { planFill } from '@/lib/filling/plan'
import { previewRows, type ToPreview } from '@/lib/filling/preview'
import { withShort } from '@/lib/filling/with-short'
import type { ComposedValue, PreviewRow } from '@/lib/model/fill'
import type { FieldMatch } from '@/lib/model/form-view'
import type { FillField, RowId } from '@/lib/model/words/ids'
import { MARKER } from '@/lib/text/marker'
import { choice, match, view } from './views'

const TEXT = 'Haemme tietolupaa rekisterin tietojen pitämiseksi ajan tasalla.'

function value(field: FillField, text: string, short = ''): ComposedValue {
  return { field, text, short, origin: 'own-profile', missing: [] }
}

function preview(matches: FieldMatch[], values: ComposedValue[], changes: Partial<ToPreview> = {}): Partial<Record<RowId, PreviewRow>> {
  const page = view(matches)
  const rows = previewRows({
    plan: planFill(page, {}),
    values,
    view: page,
    organisation: 'unknown',
    markerDefault: true,
    ours: [],
    ...changes,
  })
  return Object.fromEntries(rows.map((row) => [row.row, row]))
}

test('an empty field is ticked, and the preview shows what it will hold', () => {
  const { 'contact-name': row } = preview([match('contact-name')], [value('contact-name', 'Maija Mallikas')])
  expect(row).toMatchObject({ now: '', after: 'Maija Mallikas', state: 'empty', ticked: true, tickable: true, outcome: null })
  expect(row!.parts).toEqual([{ text: 'Maija Mallikas', added: true }])
})

test('a field with other text is not ticked and says that the text is kept', () => {
  const { 'contact-name': row } = preview([match('contact-name', { value: 'Olli Omanen' })], [value('contact-name', 'Maija Mallikas')])
  expect(row).toMatchObject({ state: 'other-text', ticked: false, tickable: true, outcome: 'kept-yours', after: 'Maija Mallikas' })
})

test('a text the page delivered may be one the applicant saved, and is not taken for empty', () => {
  const saved = match('data-description', { value: 'Oma aiemmin tallennettu kuvaus', isDefault: true })
  expect(preview([saved], [value('data-description', TEXT)])['data-description']).toMatchObject({ state: 'other-text', ticked: false })
})

test('what is there already is not written again, however its spaces are', () => {
  const { 'data-description': row } = preview(
    [match('data-description', { value: 'Tarvitsemme 5 §:n tiedot.\r\n\r\nKiireetön.' })],
    [value('data-description', 'Tarvitsemme 5\u00A0§:n tiedot.\n\nKiireetön.')],
  )
  expect(row).toMatchObject({ state: 'same', ticked: false, tickable: false, outcome: 'already-there' })
})

test('what we wrote last is ours to renew', () => {
  const ours = [{ field: 'contact-phone' as const, written: '050 1' }]
  const { 'contact-phone': row } = preview([match('contact-phone', { value: '050 1' })], [value('contact-phone', '050 2')], { ours })
  expect(row).toMatchObject({ state: 'ours', ticked: true })
})

test('a purpose to which only the marker was added is still the applicant’s own', () => {
  const now = `${MARKER}\n\nOma teksti`
  const after = (before: string) =>
    preview([match('purpose', { value: now })], [value('purpose', TEXT)], { ours: [{ field: 'purpose', written: now, before }] }).purpose
  expect(after('Oma teksti')).toMatchObject({ state: 'other-text', ticked: false })
  expect(after('')).toMatchObject({ state: 'ours', ticked: true, after: `${MARKER}\n\n${TEXT}` })
})

test('a text with letters that only look like ours is shown, and ticked by the person alone', () => {
  const lookalike = value('contact-email', 'kirjaamo@m\u0430llila.example')
  const { 'contact-email': row } = preview([match('contact-email')], [lookalike])
  expect(row).toMatchObject({ state: 'empty', ticked: false, tickable: true, hasForeignLetters: true })
  expect(preview([match('contact-name')], [value('contact-name', 'Ánne Guoʹrrji')])['contact-name']).not.toHaveProperty('hasForeignLetters')
})

test('nothing is ticked when the page is of another organisation', () => {
  const rows = preview([match('purpose'), match('data-description')], [value('purpose', TEXT), value('data-description', TEXT)], {
    organisation: 'different',
  })
  expect(Object.values(rows).map((row) => [row.row, row.state, row.ticked, row.tickable])).toEqual([
    ['marker', 'other-organisation', false, true],
    ['purpose', 'other-organisation', false, true],
    ['data-description', 'other-organisation', false, true],
  ])
})

test('the marker goes before the applicant’s own text with an empty line between, and is ticked because it only adds', () => {
  const { marker, purpose } = preview([match('purpose', { value: 'Oma teksti.\nToinen rivi.' })], [value('purpose', TEXT)])
  expect(marker).toMatchObject({ state: 'adds', ticked: true, after: `${MARKER}\n\nOma teksti.\nToinen rivi.`, origin: 'guide' })
  expect(marker!.parts).toEqual([
    { text: `${MARKER}\n\n`, added: true },
    { text: 'Oma teksti.\nToinen rivi.', added: false },
  ])
  expect(purpose).toMatchObject({ state: 'other-text', ticked: false })
})

test('a marker that is there in any spelling of spaces and dashes is already there', () => {
  for (const there of [
    MARKER,
    `«${MARKER}».`,
    'HAKEMUS KOSKEE VTJ\u2011MUUTOS\u00ADRAJAPINTAA',
    `Alku. ${MARKER.replace(' ', '\u00A0')}\nLoppu`,
  ])
    expect(preview([match('purpose', { value: there })], []).marker).toMatchObject({
      state: 'same',
      outcome: 'already-there',
      ticked: false,
    })
})

test('a near miss stays and the exact sentence goes before it', () => {
  const now = 'Hakemus koskee muutosrajapintaa.'
  expect(preview([match('purpose', { value: now })], []).marker).toMatchObject({ after: `${MARKER}\n\n${now}`, ticked: true })
})

test('below a marker that stands alone the text is added', () => {
  const { purpose } = preview([match('purpose', { value: `${MARKER}.` })], [value('purpose', TEXT)])
  expect(purpose).toMatchObject({ state: 'adds', ticked: true, after: `${MARKER}\n\n${TEXT}` })
})

test('on the renewed form the marker is offered unticked', () => {
  expect(preview([match('purpose')], [], { markerDefault: false }).marker).toMatchObject({ ticked: false, tickable: true })
})

test('a text that does not fit says by how many characters, and the marker is written all the same', () => {
  const maxLength = MARKER.length + 2 + TEXT.length - 1
  const { marker, purpose } = preview([match('purpose', { maxLength })], [value('purpose', TEXT, 'Lyhyesti.')])
  expect(marker).toMatchObject({ state: 'empty', ticked: true })
  expect(purpose).toMatchObject({ state: 'too-long', over: 1, ticked: false, tickable: false, outcome: 'too-long', short: 'Lyhyesti.' })
  expect(preview([match('purpose', { maxLength: maxLength + 1 })], [value('purpose', TEXT)]).purpose).toMatchObject({
    state: 'empty',
    over: 0,
  })
})

test('a short form that would not fit either is not offered', () => {
  expect(preview([match('purpose', { maxLength: 40 })], [value('purpose', TEXT, 'Lyhyesti.')]).purpose!.short).toBe('')
})

test('the short form takes the place of the long text when the person wants it', () => {
  const { 'data-description': row } = preview(
    [match('data-description', { maxLength: 20 })],
    [value('data-description', TEXT, 'Lyhyesti.')],
  )
  expect(withShort(row!)).toMatchObject({ after: 'Lyhyesti.', over: 0, ticked: true, tickable: true, state: 'empty', outcome: null })
})

test('a marker that does not fit before a full text is refused with the number of characters', () => {
  const now = 'x'.repeat(100)
  expect(preview([match('purpose', { value: now, maxLength: 100 })], []).marker).toMatchObject({
    state: 'too-long',
    over: MARKER.length + 2,
    tickable: false,
  })
})

test('in a field of one line nothing is parted by line breaks', () => {
  const { marker, purpose } = preview([match('purpose', { kind: 'text', value: '' })], [value('purpose', 'Yksi.\n\nKaksi.')])
  expect(purpose!.after).toBe('Yksi. Kaksi.')
  expect(marker!.singleLine).toBe(true)
})

test('a field without a value in the profile is shown and cannot be ticked', () => {
  expect(preview([match('contact-title')], [value('contact-title', '')])['contact-title']).toMatchObject({
    state: 'no-value',
    tickable: false,
  })
})

test('a refusal of the plan is the row’s outcome', () => {
  expect(preview([match('purpose')], [])['data-description']).toMatchObject({ state: 'refused', outcome: 'not-found', handle: null })
})

test('a changed number in a long text is all that is marked as new', () => {
  const { 'data-description': row } = preview(
    [match('data-description', { value: 'Luvan diaarinumero on 1, asiakasnumero 2.' })],
    [value('data-description', 'Luvan diaarinumero on 1, asiakasnumero 3.')],
  )
  expect(row!.parts.filter((part) => part.added).map((part) => part.text)).toEqual(['3'])
  expect(row!.parts.map((part) => part.text).join('')).toBe(row!.after)
})

test('yes and no are chosen in the page’s own words', () => {
  const chosen = (labels: string[], text: string, changes: Partial<FieldMatch> = {}) =>
    preview([choice('turvakielto-needed', labels, changes)], [value('turvakielto-needed', text)])['turvakielto-needed']
  expect(chosen(['Kyllä', 'Ei'], 'no')).toMatchObject({ after: 'Ei', state: 'empty', ticked: true })
  expect(chosen(['Tarvitaan', 'Ei tarvita'], 'yes')).toMatchObject({ after: 'Tarvitaan' })
  expect(chosen(['Ja', 'Nej'], 'no')).toMatchObject({ after: 'Nej' })
  expect(chosen(['Kyllä, tarvitsemme', 'Ei, emme tarvitse', 'Ei tietoa'], 'no')).toMatchObject({ after: 'Ei, emme tarvitse' })
  expect(chosen(['Kyllä', 'Ei'], 'no', { value: 'Ei' })).toMatchObject({ state: 'same', outcome: 'already-there' })
  expect(chosen(['Kyllä', 'Ei'], 'no', { value: 'Kyllä' })).toMatchObject({ state: 'other-text', ticked: false })
  expect(chosen(['Valitse', 'Kyllä', 'Ei'], 'yes', { kind: 'select' })).toMatchObject({ after: 'Kyllä', state: 'empty', ticked: true })
})

test('options that are not understood, and a question put in the negative, are refused', () => {
  const refusal = { state: 'refused', outcome: 'refused-by-page', handle: null, tickable: false }
  const asked = (labels: string[], label = 'Turvakiellon alaiset tiedot') =>
    preview([choice('turvakielto-needed', labels, { label })], [value('turvakielto-needed', 'no')])['turvakielto-needed']
  expect(asked(['Osittain', 'Kokonaan'])).toMatchObject(refusal)
  expect(asked(['Ei', 'ei'])).toMatchObject(refusal)
  expect(asked(['Kyllä', 'Ei'], 'Emme tarvitse turvakiellon alaisia tietoja')).toMatchObject(refusal)
})

test('a checkbox is ticked when data are needed, and a tick the applicant has set is left', () => {
  const box = (changes: Partial<FieldMatch>, text: string) =>
    preview(
      [match('turvakielto-needed', { kind: 'checkbox', label: 'Tarvitsemme turvakiellon alaisia tietoja', ...changes })],
      [value('turvakielto-needed', text)],
    )['turvakielto-needed']
  expect(box({}, 'yes')).toMatchObject({ after: 'Tarvitsemme turvakiellon alaisia tietoja', ticked: true })
  expect(box({ checked: true }, 'yes')).toMatchObject({ state: 'same' })
  expect(box({}, 'no')).toMatchObject({ state: 'same' })
  expect(box({ checked: true }, 'no')).toMatchObject({ state: 'other-text', tickable: false, outcome: 'kept-yours' })
})

test('an operator is chosen from a list by its exact name or not at all', () => {
  const operator = (labels: string[]) =>
    preview([choice('e-invoice-operator', labels, { kind: 'select' })], [value('e-invoice-operator', 'Välittäjä Oy')])['e-invoice-operator']
  expect(operator(['Valitse', 'Välittäjä Oy', 'Välittäjä Oyj'])).toMatchObject({ after: 'Välittäjä Oy', ticked: true })
  expect(operator(['Valitse', 'Välittäjä Oyj'])).toMatchObject({ state: 'refused' })
})
