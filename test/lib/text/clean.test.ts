// Text from outside can neither hide nor turn what is read.
import { expect, test } from 'vitest'
import { cleanText, hasForeignLetters } from '@/lib/text/clean'

test('drops bidi controls, zero-width, tag and control characters, and keeps line breaks', () => {
  expect(cleanText('a\u202Eb\u2066c\u200Bd\uFEFFe\u{E0041}f\u0000g\nh\ti')).toBe('abcdefg\nh\ti')
})

test('drops whatever is not shown: soft hyphens, fillers, variation selectors, joiners and annotations', () => {
  expect(cleanText('a\u00ADb\u034Fc\u115Fd\u3164e\uFE0Ff\u{E0101}g\uFFF9h\u180Ei\u2064j')).toBe('abcdefghij')
  expect(cleanText('a\u2028b\u2029c')).toBe('a\nb\nc')
})

test('joins letters and their marks', () => {
  expect(cleanText('a\u0308')).toBe('ä')
})

test('notices letters of another script, and none in Finnish, Swedish or Sámi', () => {
  expect(hasForeignLetters('Mаllila')).toBe(true)
  expect(hasForeignLetters('Äitiysneuvola, Åbo, Aanaar – čáhci 5 §, kuâsttõž, juâǥǥ, ǯõõǩǩ, kueʹll, tiŋŋa, šâŋŋâd, ʒ, 1 000 m²')).toBe(
    false,
  )
})

test.each(['kirjɑamo@mallila.fi', 'ｍallila', '𝐦allila', 'maℓℓila', 'mall\u0131la\u0251', 'mallilaᴀ'])(
  'notices in «%s» a letter that only looks like one of ours',
  (text) => {
    expect(hasForeignLetters(text)).toBe(true)
  },
)
