import { expect, test } from 'vitest'
import { fi } from '@/components/words/fi'
import type { Words } from '@/components/words/words'

/** Every sentence the words can make, functions called with plain examples. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return ['Seuraava', 7].flatMap((given) => sentences(words(given, 7)))
  if (words === null || typeof words !== 'object') return []
  return Object.values(words).flatMap(sentences)
}
const { preview, foreignFrames, advice, ...plain } = fi satisfies Words
const all = [
  ...sentences(plain),
  ...sentences({ ...preview, missing: preview.missing(['asiakasnumero']) }),
  ...sentences({ ...advice, isExample: '', dates: advice.dates('2022-02-24', '2026-11-23'), age: advice.age(57) }),
  foreignFrames(['https://muualla.invalid']),
  ...Object.values(fi.next.things).map((thing) => thing('')),
]

test('no word of the interface is one a civil servant would not write', () => {
  for (const sentence of all) expect(sentence).not.toMatch(/hetu\b|pollaa|pollau|validoi|templaat|preset|fieldi/i)
})

test('no sentence is empty, doubled in its spaces or left with a hole', () => {
  for (const sentence of all.filter((one) => one !== '')) {
    expect(sentence).toBe(sentence.trim())
    expect(sentence).not.toMatch(/ {2}|undefined|NaN|\{|\}|«»/)
  }
})

test('the portal’s words are quoted as they stand, or as the guide gives them', () => {
  expect(fi.next.things['press-tab']('Julkinen hallinto')).toBe('Avaa välilehti «Julkinen hallinto».')
  expect(fi.next.things['press-tab']('')).toBe('Avaa välilehti «Julkishallinto».')
})

test('one is written as a word and many as a number', () => {
  expect(fi.outcome.summary(1, 0)).toBe('Täytettiin yksi kenttä.')
  expect(fi.outcome.summary(0, 1)).toBe('Yhtään kenttää ei täytetty. Tarkista yksi kohta.')
  expect(fi.undo.summary(17, 3)).toBe('Palautettiin 17 kenttää ennalleen. Palauttamatta jäi 3 kenttää.')
})

test('days are written as Finns write them', () => {
  expect(fi.advice.dates('2022-02-24', '2026-11-03')).toBe('lähde 24.2.2022, tarkistettu 3.11.2026')
  expect(fi.advice.dates(null, '2026-11-03')).toBe('tarkistettu 3.11.2026')
})
