// Sentences end where a reader would end them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '@/lib/text/sentences'

test.each([
  ['Yksi. Kaksi! Kolme?', 3],
  ['Yksi\nKaksi\n\nKolme', 3],
  ['Ks. Liite 1. Toinen virke.', 2],
  ['Voimassa 1.1.2023 alkaen. Toinen.', 2],
  ['Lain 5. 6 momentti on tässä.', 1],
  ['Esim. Mallilan kunta hakee lupaa.', 1],
  ['   \n ', 0],
])('%j has %i', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count)
})

test('nothing but blanks is lost', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const pieces = sentencesOf(text)
      return (
        pieces.every((one) => text.slice(one.start, one.start + one.text.length) === one.text) &&
        pieces
          .map((one) => one.text)
          .join('')
          .replace(/\s/g, '') === text.replace(/\s/g, '')
      )
    }),
  )
})
