import { expect, test } from 'vitest'
import { languageOf } from '@/lib/model/words/language'

test('a browser in Finnish, Swedish or English gets its own language, however the tag is written', () => {
  expect(['fi', 'fi-FI', 'sv-FI', 'SV', 'sv_SE', 'en-GB', 'en'].map((tag) => languageOf([tag]))).toEqual([
    'fi',
    'fi',
    'sv',
    'sv',
    'sv',
    'en',
    'en',
  ])
})

test('any other language gets Finnish', () => {
  expect(['de-DE', 'nb', 'svx', 'fil-PH', '', 'x'].map((tag) => languageOf([tag]))).toEqual(['fi', 'fi', 'fi', 'fi', 'fi', 'fi'])
  expect(languageOf([])).toBe('fi')
})

test('a page’s own language comes before the browser’s', () => {
  expect(languageOf(['sv', 'en-US'])).toBe('sv')
  expect(languageOf(['', 'en-US'])).toBe('en')
})
