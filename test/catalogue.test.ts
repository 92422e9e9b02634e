// The catalogue keeps its word: every claim has a source, a day and examples, every example holds, and no condition is idle.
import { expect, test } from 'vitest'
import { adviseAndTellFaults } from '@/lib/advice/advise'
import { compileCatalogue } from '@/lib/catalogue/compile'
import type { AdviceEntry, AdviceExample } from '@/lib/model/advice-entry'
import type { Message } from '@/lib/model/catalogue-id'
import type { Check } from '@/lib/model/check'
import { OLD_SERVICE_FIELDS } from '@/lib/model/words/ids'
import { MARKER } from '@/lib/text/marker'
import { inputOf, whole } from './lib/advice/situation'

const LONGEST_TITLE = 60

/** What the entry alone says in the example: a kind or «silent», and whether the wished words are said. */
function outcome(entry: AdviceEntry, example: AdviceExample): string {
  const { advice } = compileCatalogue({ ...whole, advice: [entry] }, 'fi')
  const input = inputOf(example)
  const { advice: said, broken } = adviseAndTellFaults({ ...input, catalogue: { ...input.catalogue, advice } })
  if (broken.length > 0) return `broken: ${broken[0]!.reason}`
  const one = said[0]
  if (!one) return 'silent'
  const missing = (example.holds ?? []).filter((words) => !`${one.title} ${one.message}`.includes(words))
  return missing.length === 0 ? one.kind : `${one.kind} without «${missing.join('», «')}»: ${one.title} ${one.message}`
}

for (const entry of whole.advice) {
  test(`${entry.id}: every example comes out as its author says`, () => {
    for (const example of entry.examples) expect(outcome(entry, example), `${entry.id}: ${example.says}`).toBe(example.expect)
  })

  test(`${entry.id}: no condition can be dropped or turned round without an example noticing`, () => {
    const idle = mutants(entry).filter(({ mutant }) => entry.examples.every((example) => outcome(mutant, example) === example.expect))
    expect(idle.map(({ what }) => what)).toEqual([])
  })
}

test('every advice has an example that speaks, one that is silent and a near miss', () => {
  const lacking = whole.advice.filter(
    ({ examples }) =>
      !examples.some((one) => one.expect !== 'silent') || !examples.some((one) => one.expect === 'silent' && one.nearMiss === true),
  )
  expect(lacking.map((entry) => entry.id)).toEqual([])
  const misuse = whole.advice.flatMap((entry) => entry.examples.filter((one) => one.nearMiss && one.expect !== 'silent'))
  expect(misuse).toEqual([])
})

test('titles are at most 60 characters long', () => {
  const titles = whole.advice.flatMap((entry) => [entry.title, ...entry.cases.flatMap((one) => one.title ?? [])])
  expect(titles.flatMap((title) => Object.values(title)).filter((title) => title.length > LONGEST_TITLE)).toEqual([])
})

test('what is yet to be filled is named, because «Puuttuu vielä» already says that it lacks', () => {
  const titles = whole.advice.flatMap((entry) => entry.cases.flatMap((one) => (one.kind === 'todo' ? [(one.title ?? entry.title).fi] : [])))
  expect(titles.length).toBeGreaterThan(0)
  expect(titles.filter((title) => /^tarkista|puuttuu/i.test(title ?? ''))).toEqual([])
})

test('only the marker sentence is exempt from the cap by age', () => {
  expect(whole.advice.filter((entry) => entry.capExempt).map((entry) => entry.id)).toEqual(['marker-missing'])
})

test('every field of the old service has an inline marker of its own', () => {
  const marked = whole.advice.filter((entry) => entry.marker).map((entry) => entry.fields[0])
  expect([...marked].sort()).toEqual([...OLD_SERVICE_FIELDS].sort())
})

test('every source has an address, a title and a day, and is cited or waits to be', () => {
  for (const source of whole.sources) {
    if (source.id !== 'lupaluotsi') expect(source.address, source.id).toMatch(/^https?:\/\//)
    expect(source.checkedOn >= (source.dated ?? ''), source.id).toBe(true)
  }
})

/** Every message of an entry with where it stands: «case 1 message». */
function messagesOf(entry: AdviceEntry): [string, Message][] {
  return [
    ['title', entry.title] as const,
    ['message', entry.message] as const,
    ['remedy', entry.remedy] as const,
    ['marker', entry.marker] as const,
    ...entry.cases.flatMap((one, at) => [[`case ${at} title`, one.title] as const, [`case ${at} message`, one.message] as const]),
    ...Object.entries(entry.slotWords).map(([code, word]) => [`slot ${code}`, word] as const),
  ].flatMap(([where, message]) => (message ? [[where, message] as [string, Message]] : []))
}

/** Words that do not belong in what people read. */
const FORBIDDEN = {
  fi: /hetu|polla|validoin|templaat|preset|olet tehnyt virheen|palautetaan/i,
  sv: /uppgiftstillstånd|säkerhetsförbud|(?<!@)DVV|VTJ-ändrings|Y-tunnus|polla|valider|du har gjort fel/i,
  en: /hetu|poll(?:ing)? interval|you have made/i,
}

test('what people read uses none of the words we do not use', () => {
  const misused = whole.advice.flatMap((entry) =>
    messagesOf(entry).flatMap(([where, message]) =>
      (['fi', 'sv', 'en'] as const)
        .filter((language) => FORBIDDEN[language].test(message[language]))
        .map((language) => `${entry.id} ${where} ${language}`),
    ),
  )
  expect(misused).toEqual([])
})

/** A remedy is written into the application, in Finnish or in Swedish: in the English interface it is the Finnish one. */
const sameOnPurpose = (where: string, { fi, sv, en }: Message) => where === 'remedy' && en === fi && (sv !== fi || fi === MARKER)

test('no two languages share a text, except the marker sentence and what is written to DVV', () => {
  const twins = whole.advice.flatMap((entry) =>
    messagesOf(entry)
      .filter(([where, message]) => new Set(Object.values(message)).size < 3 && !sameOnPurpose(where, message))
      .map(([where]) => `${entry.id} ${where}`),
  )
  expect(twins).toEqual([])
  const titles = whole.sources.filter(({ title }) => new Set(Object.values(title)).size < 3)
  expect(titles.map((source) => source.id)).toEqual([])
  const sentences = whole.texts.flatMap((text) => text.sentences.filter((one) => one.fi === one.sv).map((one) => `${text.id}: ${one.fi}`))
  expect(sentences).toEqual([])
})

test('the three languages of a message speak of the same slots', () => {
  const slots = (text: string) => [...new Set(text.match(/\{[^}]+\}/g) ?? [])].sort().join()
  const apart = whole.advice.flatMap((entry) =>
    messagesOf(entry)
      .filter(([, { fi, sv, en }]) => slots(fi) !== slots(sv) || slots(fi) !== slots(en))
      .map(([where]) => `${entry.id} ${where}`),
  )
  expect(apart).toEqual([])
})

/** Words that truly are the same in two of the languages. */
const SAME_WORDS = ['organisation', 'e-mail', 'ovt', 'region', 'vtjkysely']

test('every field has a name, labels and sections of its own in three languages, and no language borrows a word of another', () => {
  const { fields, forms } = whole
  const names = fields.filter(({ name }) => new Set(Object.values(name)).size < 3).map(({ id }) => id)
  expect(names).toEqual([])
  const lists = [
    ...fields.flatMap(({ id, on, labels, sections }) => [{ id, words: labels }, ...(on === 'control' ? [{ id, words: sections }] : [])]),
    ...forms.flatMap(({ id, names: words, steps, states }) => [
      { id, words },
      ...steps.map((step) => ({ id: `${id} ${step.id}`, words: step.names })),
      ...states.map((state) => ({ id: `${id} ${state.id}`, words: state.words })),
    ]),
  ]
  expect(lists.length).toBeGreaterThan(100)
  expect(lists.filter(({ words }) => words.fi.length === 0 || words.sv.length === 0 || words.en.length === 0).map(({ id }) => id)).toEqual(
    [],
  )
  const borrowed = lists.flatMap(({ id, words }) => {
    const texts = (['fi', 'sv', 'en'] as const).flatMap((language) => [...new Set(words[language].map(({ text }) => text.toLowerCase()))])
    return texts.filter((text, at) => texts.indexOf(text) !== at && !SAME_WORDS.includes(text)).map((text) => `${id}: «${text}»`)
  })
  expect(borrowed).toEqual([])
})

type Mutant = { what: string; mutant: AdviceEntry }

/** The entry with one condition dropped from its `all` or `any`, or one condition turned round; once for each place. */
function mutants(entry: AdviceEntry): Mutant[] {
  const ofWhen = variants(entry.when).map(({ what, check }) => ({ what: `when: ${what}`, mutant: { ...entry, when: check } }))
  const ofCases = entry.cases.flatMap((one, index) => {
    if (!one.when) return []
    const put = (when: Check | undefined) => ({ ...entry, cases: entry.cases.map((kept, at) => (at === index ? { ...kept, when } : kept)) })
    return [
      { what: `case ${index}: always`, mutant: put(undefined) },
      ...variants(one.when).map(({ what, check }) => ({ what: `case ${index}: ${what}`, mutant: put(check) })),
    ]
  })
  return [...ofWhen, ...ofCases]
}

function variants(check: Check): { what: string; check: Check }[] {
  const turned = { what: `not ${JSON.stringify(check)}`, check: { check: 'not' as const, of: check } }
  if (check.check === 'not')
    return [turned, ...variants(check.of).map((part) => ({ ...part, check: { check: 'not' as const, of: part.check } }))]
  if (check.check !== 'all' && check.check !== 'any') return [turned]
  const dropped =
    check.of.length < 2
      ? []
      : check.of.map((part, index) => ({ what: `without ${JSON.stringify(part)}`, check: { ...check, of: check.of.toSpliced(index, 1) } }))
  const inner = check.of.flatMap((part, index) =>
    variants(part).map(({ what, check: turnedPart }) => ({ what, check: { ...check, of: check.of.with(index, turnedPart) } })),
  )
  return [turned, ...dropped, ...inner]
}
