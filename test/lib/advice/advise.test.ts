// The rules that hold for all advice: caps, to-dos, one finding a cause, marking as checked, order, and one broken entry that silences itself only.
import { expect, test } from 'vitest'
import { advise, adviseAndTellFaults } from '@/lib/advice/advise'
import type { AdviceInput } from '@/lib/model/advice'
import type { PageAdvice } from '@/lib/model/catalogue'
import type { FieldId } from '@/lib/model/words/ids'
import { catalogue, inputOf, type Situation } from './situation'

const bad: Situation = {
  answers: {
    purpose: 'Haemme tietolupaa, kohta [nimi].',
    'delivery-rhythm': 'Kuukausittain',
    'delivery-channel': 'SFTP',
    'character-set': 'ISO-8859-1',
  },
  left: ['purpose'],
}
/** What is said by itself, without what only a mark beside a field opens. */
const said = (input: AdviceInput) => advise(input).filter((one) => one.place !== 'marker')
const ids = (input: AdviceInput) => said(input).map((one) => one.id)
const only = (id: string, changes: Partial<PageAdvice> = {}) => ({
  ...catalogue,
  advice: catalogue.advice.filter((entry) => entry.id === id).map((entry) => ({ ...entry, ...changes })),
})

test('errors come first, then warnings, to-dos and notes, each in the order of the page', () => {
  const kinds = advise(inputOf(bad)).map((one) => one.kind)
  expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
  expect(ids(inputOf(bad)).slice(0, 2).sort()).toEqual(['marker-missing', 'unfilled-slot'])
})
const order = ['error', 'warning', 'todo', 'note']

test('the portal’s front page gets only what is good to know before one begins', () => {
  const start = said(inputOf({ ...bad, form: 'none', step: 'start' }))
  expect(new Set(start.map((one) => one.kind))).toEqual(new Set(['note']))
  expect(start.map((one) => one.id)).toContain('three-permits')
  expect(ids(inputOf({ form: 'none', step: 'start', status: 'unsure' }))).toEqual([])
})

test('an unsure page, a sibling form, the inbox and the receipt get no findings', () => {
  const quiet: Situation[] = [
    { ...bad, status: 'unsure' },
    { ...bad, step: 'inbox' },
    { ...bad, step: 'receipt' },
    { ...bad, pageState: 'sent', step: 'summary' },
  ]
  for (const situation of quiet) expect(advise(inputOf(situation)).filter((one) => one.place === 'findings')).toEqual([])
  expect(ids(inputOf({ ...bad, form: 'other' }))).toEqual(['wrong-application'])
})

test('on an empty page there are only to-dos, and they become findings when the field or the step is left', () => {
  const empty: Situation = {
    answers: { purpose: '', 'data-description': '', 'delivery-rhythm': '', 'turvakielto-basis': '', 'turvakielto-needed': '' },
  }
  expect(new Set(said(inputOf(empty)).map((one) => one.kind))).toEqual(new Set(['todo']))
  expect(said(inputOf({ ...empty, left: ['purpose'] })).map((one) => one.kind)).toEqual(['error', 'warning'])
  const input = inputOf(empty)
  const steps = input.session.steps.map((seen) => ({ ...seen, left: true }))
  expect(said({ ...input, session: { ...input.session, steps } }).map((one) => one.kind)).toEqual(['error', 'warning'])
})

test('nothing is said of a field of another step', () => {
  expect(ids(inputOf({ step: 'organisation', answers: { 'organisation-name': 'Mallilan kunta' } }))).toEqual([])
})

test('a change of contact details hears only of the organisation', () => {
  const answers = { ...bad.answers, 'technical-contact-name': '' }
  expect(ids(inputOf({ ...bad, application: 'contacts' }))).toEqual([])
  expect(ids(inputOf({ step: 'organisation', answers, left: ['technical-contact-name'], application: 'contacts' }))).toContain(
    'technical-contact-missing',
  )
})

test('guessed evidence makes at most a note, inferred and old evidence at most a warning', () => {
  const kindOf = (changes: Partial<PageAdvice>, today = '2026-11-23') =>
    advise(inputOf({ ...bad, today }, { catalogue: only('unfilled-slot', changes) }))[0]!.kind
  const [entry] = only('unfilled-slot').advice
  expect(kindOf({})).toBe('error')
  expect(kindOf({ confidence: 'guessed' })).toBe('note')
  expect(kindOf({ confidence: 'inferred' })).toBe('warning')
  const old = { source: { ...entry!.source, dated: '2024-11-22' } }
  expect(kindOf(old)).toBe('error')
  expect(kindOf(old, '2026-12-22')).toBe('warning')
  expect(kindOf({ ...old, capExempt: true }, '2026-12-22')).toBe('error')
})

test('the marker sentence stays an error although the guide is old, and its age is told', () => {
  const marker = advise(inputOf(bad)).find((one) => one.id === 'marker-missing')!
  expect(marker).toMatchObject({ kind: 'error', ageMonths: 56, confidence: 'seen', remedy: 'Hakemus koskee VTJ-muutosrajapintaa' })
  expect(marker.source.dated).toBe('2022-02-24')
})

test('a claim is silent before and after its time', () => {
  expect(ids(inputOf(bad, { catalogue: only('unfilled-slot', { validTo: '2026-11-22' }) }))).toEqual([])
  expect(ids(inputOf(bad, { catalogue: only('unfilled-slot', { validFrom: '2026-11-24' }) }))).toEqual([])
  expect(ids(inputOf(bad, { catalogue: only('unfilled-slot', { validFrom: '2026-11-23', validTo: '2026-11-23' }) }))).toEqual([
    'unfilled-slot',
  ])
})

test('what was marked checked stays checked until the text changes, also on the summary', () => {
  const key = advise(inputOf(bad)).find((one) => one.id === 'legal-basis-missing')!.textKey
  const checkedIn = (situation: Situation) => {
    const input = inputOf(situation)
    return advise({ ...input, session: { ...input.session, checked: [key] } }).find((one) => one.id === 'legal-basis-missing')!.checked
  }
  expect(key).not.toContain('Haemme')
  expect(checkedIn(bad)).toBe(true)
  expect(checkedIn({ ...bad, step: 'summary', answers: { purpose: 'Haemme tietolupaa,\n kohta [nimi].' } })).toBe(true)
  expect(checkedIn({ ...bad, answers: { purpose: 'Haemme tietolupaa muuhun.' } })).toBe(false)
})

test('one cause makes one finding, wherever it shows', () => {
  const answers = { purpose: 'Kohta [yksi]', 'data-description': 'Kohta [kaksi]', 'protection-statement': '{kolme}' }
  const slots = advise(inputOf({ answers })).filter((one) => one.id === 'unfilled-slot')
  expect(slots).toHaveLength(1)
  expect(slots[0]).toMatchObject({ field: 'purpose', handle: 'h-purpose', message: expect.stringContaining('[yksi]') })
})

test('a finding leads to its field on the page, and names the step when the page only shows the answer', () => {
  const find = (situation: Situation) => advise(inputOf(situation)).find((one) => one.id === 'marker-missing')
  expect(find(bad)).toMatchObject({ field: 'purpose', handle: 'h-purpose', step: 'usage' })
  expect(find({ ...bad, step: 'summary' })).toMatchObject({ field: 'purpose', handle: null, step: 'usage' })
})

test('a sentence whose slot has nothing to say is left out', () => {
  const situation: Situation = {
    step: 'organisation',
    answers: { 'business-id': '0245437-2' },
    profile: { organisationOnPage: 'different' },
  }
  const said = (over: Partial<AdviceInput>) => advise(inputOf(situation, over)).find((one) => one.id === 'profile-mismatch')!.message
  expect(said({})).toBe(
    'Valittu profiili on organisaation Mallilan kunta, mutta lomakkeella on 0245437-2. Vaihda profiili tai tarkista Y-tunnus.',
  )
  expect(said({ profileTitle: undefined })).toBe('Vaihda profiili tai tarkista Y-tunnus.')
})

test('a broken entry silences itself only and is told by its id', () => {
  const broken = { ...catalogue.advice[0]!, id: 'broken', when: { check: 'no-such-word' } as never, place: 'path' as const }
  const slot = { ...catalogue.advice.find((entry) => entry.id === 'unfilled-slot')!, id: 'bad-slot', message: 'Kohta {tuntematon}.' }
  const { advice, broken: faults } = adviseAndTellFaults(
    inputOf(bad, { catalogue: { ...catalogue, advice: [broken, slot, ...catalogue.advice] } }),
  )
  expect(faults).toEqual([
    { id: 'broken', reason: 'advice: unknown condition no-such-word' },
    { id: 'bad-slot', reason: 'advice: unknown slot {tuntematon}' },
  ])
  expect(advice).toEqual(advise(inputOf(bad)))
})

test('no finding quotes what stands in a field, but the place to fill, the near miss and the organisation', () => {
  const secret = 'Salainen peruste 123'
  const answers = Object.fromEntries(catalogue.fields.map((field) => [field.id, secret])) as Situation['answers']
  const said = advise(inputOf({ answers, left: ['purpose'] as FieldId[] }))
  expect(said.map((one) => `${one.title} ${one.message} ${one.remedy} ${one.textKey}`).join()).not.toContain('Salainen')
})

test('a fact that has lapsed is at most a note from the next day on', () => {
  const lapsing = only('format-not-used', { lapsedOn: '2026-11-23' })
  const input = inputOf({ answers: { 'delivery-format': 'Peräkkäistiedosto' } }, { catalogue: lapsing })
  expect(said(input).map((one) => one.kind)).toEqual(['warning'])
  expect(said({ ...input, today: '2026-11-24' }).map((one) => one.kind)).toEqual(['note'])
})

test('a question carries its answers, and an answer given ends it', () => {
  const asking: Situation = { answers: { 'data-description': 'Tarvitsemme kotikunnan.', purpose: 'Rekisterissä ovat asiakkaat.' } }
  const question = said(inputOf(asking)).find((one) => one.id === 'turvakielto-need-open')
  expect(question?.answers).toEqual([
    { tick: 'turvakielto-not-needed', words: 'Ei tarvita' },
    { tick: 'turvakielto-needed', words: 'Tarvitaan' },
  ])
  expect(ids(inputOf({ ...asking, session: { ticked: ['turvakielto-not-needed'] } }))).not.toContain('turvakielto-need-open')
})
