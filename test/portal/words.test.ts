import { describe, expect, test } from 'vitest'
import { FORMS } from './form/catalogue'
import { questionsOf } from './form/questions'
import { LABEL_FILES, type Wording } from './label-files'
import { LANGUAGES } from './languages'
import { CHECK_SEEDS, LAST_TUNE_SEED, TUNE_SEEDS } from './seeds'
import { type Kind, wordsOf } from './words'

const KINDS: Kind[] = ['fields', 'headings', 'actions', 'forms']
const SEEDS = [...TUNE_SEEDS, ...CHECK_SEEDS]

describe.each(LANGUAGES)('in %s', (language) => {
  const files = LABEL_FILES[language]
  const all: [string, Wording][] = [
    ...KINDS.flatMap((kind) => Object.entries(files[kind]).map(([key, wording]): [string, Wording] => [`${kind}/${key}`, wording])),
    ...Object.entries(files.options).flatMap(([list, options]) =>
      Object.entries(options).map(([key, wording]): [string, Wording] => [`${list}/${key}`, wording]),
    ),
  ]
  const of = (seed: number) => wordsOf({ seed, language })

  function shown(kind: Kind, key: string, seed: number): string {
    const words = of(seed)
    return { fields: words.label, headings: words.heading, actions: words.action, forms: words.formTitle }[kind](key)
  }

  test('every guessed label has at least three different wordings, of which some are kept for checking', () => {
    for (const [key, wording] of all) {
      if ('seen' in wording) continue
      const words = [...wording.tune, ...wording.check]
      expect(new Set(words).size, key).toBeGreaterThanOrEqual(3)
      expect(new Set(words).size, key).toBe(words.length)
      expect(wording.check.length, key).toBeGreaterThan(0)
    }
  })

  test('labels that were seen never change', () => {
    for (const kind of KINDS) {
      for (const [key, wording] of Object.entries(files[kind])) {
        if ('seen' in wording) for (const seed of SEEDS) expect(shown(kind, key, seed)).toBe(wording.seen)
      }
    }
  })

  test('tune seeds never show a word kept for checking', () => {
    for (const kind of KINDS) {
      for (const [key, wording] of Object.entries(files[kind])) {
        if ('check' in wording) for (const seed of TUNE_SEEDS) expect(wording.tune).toContain(shown(kind, key, seed))
      }
    }
  })

  test('check seeds lie beyond the last tune seed, and together show every word of a label', () => {
    expect(Math.min(...CHECK_SEEDS)).toBeGreaterThan(LAST_TUNE_SEED)
    expect(Math.max(...TUNE_SEEDS)).toBeLessThanOrEqual(LAST_TUNE_SEED)
    const wordings = files.fields['delivery-rhythm'] as { tune: string[]; check: string[] }
    const seen = new Set(CHECK_SEEDS.map((seed) => of(seed).label('delivery-rhythm')))
    expect([...wordings.tune, ...wordings.check].filter((word) => !seen.has(word))).toEqual([])
  })

  test('another seed shows other words', () => {
    const pages = SEEDS.map((seed) => Object.keys(files.fields).map(of(seed).label).join())
    expect(new Set(pages).size).toBe(SEEDS.length)
  })

  test('no section asks two questions by the same name', () => {
    for (const seed of SEEDS) {
      for (const section of FORMS.flatMap((form) => form.steps.flatMap((step) => step.sections))) {
        const labels = section.questions.map((question) => of(seed).label(question.key))
        expect(new Set(labels).size, `${section.heading}, seed ${seed}`).toBe(labels.length)
      }
    }
  })

  test('every question and every list of every form has words', () => {
    const words = of(1)
    for (const form of FORMS) {
      expect(words.formTitle(form.id)).not.toBe('')
      for (const step of form.steps) {
        if (step.intro) expect(words.text(step.intro)).not.toBe('')
        for (const question of questionsOf(step)) {
          expect(words.label(question.key)).not.toBe('')
          if (question.options) expect(words.optionKeys(question.options).length, question.key).toBeGreaterThan(1)
        }
      }
    }
  })

  test('has words for everything Finnish has, and no more', () => {
    const keys = (of: typeof files) => ({
      ...Object.fromEntries(KINDS.map((kind) => [kind, Object.keys(of[kind]).sort()])),
      options: Object.entries(of.options).map(([list, options]) => `${list}: ${Object.keys(options).join()}`),
      dataGroups: Object.keys(of.dataGroups),
      texts: Object.keys(of.texts).sort(),
    })
    expect(keys(files)).toEqual(keys(LABEL_FILES.fi))
  })
})

test('no sentence and no label of a form is left in Finnish', () => {
  const asWritten = (language: 'fi' | 'sv' | 'en') => ({ ...LABEL_FILES[language].texts, ...LABEL_FILES[language].fields })
  const finnish = asWritten('fi')
  for (const language of ['sv', 'en'] as const) {
    const same = Object.entries(asWritten(language)).filter(([key, words]) => JSON.stringify(words) === JSON.stringify(finnish[key]))
    expect(same, language).toEqual([])
  }
})

test('the form of the renewed service bears its name only when asked to', () => {
  expect(wordsOf({ seed: 1, isRenewed: true }).formTitle('change-service')).toContain('VTJ-muutosrajapinnan')
  expect(wordsOf(1).formTitle('change-service')).toBe('Muutostietopalvelun hakemus ja tilaus')
})
