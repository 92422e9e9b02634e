// What ships to the page is one language of words, without examples, and nothing of the page's rules is lost.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileCatalogue } from '@/lib/catalogue/compile'
import { loadCatalogue } from '@/lib/catalogue/load'

const whole = loadCatalogue(join(import.meta.dirname, '../../../lib/catalogue'))
const compiled = compileCatalogue(whole, 'fi')

test('examples and other languages stay at home', () => {
  const shipped = JSON.stringify(compiled)
  expect(shipped).not.toContain('"examples"')
  expect(shipped).not.toContain('"says"')
  expect(shipped).not.toContain('"sv":')
})

test('every entry keeps its conditions, cases and source', () => {
  for (const entry of whole.advice) {
    const page = compiled.advice.find((one) => one.id === entry.id)!
    expect(page.when).toEqual(entry.when)
    expect(page.cases.map(({ kind, when }) => ({ kind, when }))).toEqual(entry.cases.map(({ kind, when }) => ({ kind, when })))
    expect(page.source.id).toBe(entry.source)
  }
})

test('in Swedish and in English every message, word and source title is in that language', () => {
  for (const language of ['sv', 'en'] as const) {
    const { advice } = compileCatalogue(whole, language)
    for (const entry of whole.advice) {
      const page = advice.find((one) => one.id === entry.id)!
      expect(page.title).toBe(entry.title[language])
      expect(page.message).toBe(entry.message[language])
      expect(page.marker).toBe(entry.marker?.[language] ?? '')
      expect(page.cases.map((one) => one.message)).toEqual(entry.cases.map((one) => one.message?.[language]))
      expect(page.source.title).toBe(whole.sources.find((one) => one.id === entry.source)!.title[language])
    }
  }
})
