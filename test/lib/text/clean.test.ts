// Text from outside can neither hide nor turn what is read.
import { expect, test } from 'vitest'
import { cleanText, hasForeignLetters } from '@/lib/text/clean'

test('drops bidi controls, zero-width, tag and control characters, and keeps line breaks', () => {
  expect(cleanText('a\u202Eb\u2066c\u200Bd\uFEFFe\u{E0041}f\u0000g\nh\ti')).toBe('abcdefg\nh\ti')
})

test('joins letters and their marks', () => {
  expect(cleanText('a\u0308')).toBe('ä')
})

test('notices letters of another script, and none in Finnish, Swedish or Sámi', () => {
  expect(hasForeignLetters('Mаllila')).toBe(true)
  expect(hasForeignLetters('Äitiysneuvola, Åbo, Aanaar – čáhci 5 §')).toBe(false)
})
