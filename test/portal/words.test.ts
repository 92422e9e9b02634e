import { expect, test } from 'vitest'
import { FORMS } from './form/catalogue'
import { questionsOf } from './form/questions'
import { CHECK_SEEDS, LAST_TUNE_SEED, TUNE_SEEDS } from './seeds'
import { type Kind, OPTION_WORDINGS, WORDINGS, type Wording, wordsOf } from './words'

const KINDS = Object.keys(WORDINGS) as Kind[]
const ALL: [string, Wording][] = [
  ...KINDS.flatMap((kind) => Object.entries(WORDINGS[kind]).map(([key, wording]): [string, Wording] => [`${kind}/${key}`, wording])),
  ...Object.entries(OPTION_WORDINGS).flatMap(([list, options]) =>
    Object.entries(options).map(([key, wording]): [string, Wording] => [`${list}/${key}`, wording]),
  ),
]
const SEEDS = [...TUNE_SEEDS, ...CHECK_SEEDS]

function shown(kind: Kind, key: string, seed: number): string {
  const words = wordsOf(seed)
  return { fields: words.label, headings: words.heading, actions: words.action, forms: words.formTitle }[kind](key)
}

test('every guessed label has at least three different wordings', () => {
  for (const [key, wording] of ALL) {
    if ('seen' in wording) continue
    const words = [...wording.tune, ...wording.check]
    expect(new Set(words).size, key).toBeGreaterThanOrEqual(3)
    expect(new Set(words).size, key).toBe(words.length)
  }
})

test('labels that were seen never change', () => {
  for (const kind of KINDS) {
    for (const [key, wording] of Object.entries(WORDINGS[kind])) {
      if ('seen' in wording) for (const seed of SEEDS) expect(shown(kind, key, seed)).toBe(wording.seen)
    }
  }
})

test('tune seeds never show a word kept for checking', () => {
  for (const kind of KINDS) {
    for (const [key, wording] of Object.entries(WORDINGS[kind])) {
      if ('check' in wording) for (const seed of TUNE_SEEDS) expect(wording.tune).toContain(shown(kind, key, seed))
    }
  }
})

test('check seeds lie beyond the last tune seed, and together show every word', () => {
  expect(Math.min(...CHECK_SEEDS)).toBeGreaterThan(LAST_TUNE_SEED)
  expect(Math.max(...TUNE_SEEDS)).toBeLessThanOrEqual(LAST_TUNE_SEED)
  const wordings = WORDINGS.fields['delivery-rhythm'] as { tune: string[]; check: string[] }
  const seen = new Set(CHECK_SEEDS.map((seed) => wordsOf(seed).label('delivery-rhythm')))
  expect([...wordings.tune, ...wordings.check].filter((word) => !seen.has(word))).toEqual([])
})

test('another seed shows other words', () => {
  const pages = SEEDS.map((seed) => Object.keys(WORDINGS.fields).map(wordsOf(seed).label).join())
  expect(new Set(pages).size).toBe(SEEDS.length)
})

test('no section asks two questions by the same name', () => {
  for (const seed of SEEDS) {
    for (const section of FORMS.flatMap((form) => form.steps.flatMap((step) => step.sections))) {
      const labels = section.questions.map((question) => wordsOf(seed).label(question.key))
      expect(new Set(labels).size, `${section.heading}, seed ${seed}`).toBe(labels.length)
    }
  }
})

test('every question and every list of every form has words', () => {
  const words = wordsOf(1)
  for (const question of FORMS.flatMap((form) => form.steps.flatMap(questionsOf))) {
    expect(words.label(question.key)).not.toBe('')
    if (question.options) expect(words.optionKeys(question.options).length, question.key).toBeGreaterThan(1)
  }
})
