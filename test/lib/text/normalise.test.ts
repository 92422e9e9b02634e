import { expect, test } from 'vitest'
import { fold, normaliseLabel, shownLabel, tidy, wordsOf } from '@/lib/text/normalise'

test('what cannot be seen is dropped, white space and dashes are made one, letters and case are kept', () => {
  expect(tidy('  Käyttö\u00ADtarkoitus\u00A0–\n testi\u200B ')).toBe('Käyttötarkoitus - testi')
  expect(tidy('Ka\u0308ytto\u0308')).toBe('Käyttö')
  expect(tidy('Y-tunnus')).toBe('Y-tunnus')
})

test('folding forgets the case only', () => {
  expect(fold('ÄÄNEKOSKI')).toBe('äänekoski')
  expect(fold('ÄÄNEKOSKI')).not.toBe('aanekoski')
})

test('required-marks in three languages are no part of a label', () => {
  for (const label of [
    'Nimi *',
    '* Nimi',
    'Nimi (pakollinen)',
    'Nimi on pakollinen kenttä.',
    'Nimi (vapaaehtoinen)',
    'Nimi (valinnainen)',
    'Nimi (obligatorisk)',
    'Nimi är ett obligatoriskt fält.',
    'Nimi (required)',
    'Nimi is a required field.',
  ])
    expect(normaliseLabel(label), label).toBe('nimi')
})

test('numbering, hints in brackets, quotes and closing punctuation are no part of a label', () => {
  for (const label of [
    '2.1 Nimi',
    '2. Nimi:',
    '3) Nimi',
    '2.Nimi',
    'Vaihe 2/4: Nimi',
    'Vaihe 2 viidestä – Nimi',
    'Steg 2 av 5: Nimi',
    'Step 2 of 5 - Nimi',
    'Nimi (esim. Maija Malli)',
    'Nimi (enintään 100 merkkiä)',
    '«Nimi»?',
  ])
    expect(normaliseLabel(label), label).toBe('nimi')
  expect(normaliseLabel('Y-tunnus (1234567-8)')).toBe('y-tunnus')
})

test('brackets that say who is asked about stay', () => {
  expect(normaliseLabel('Nimi (yhteyshenkilö)')).toBe('nimi (yhteyshenkilö)')
})

test('a mark alone leaves nothing', () => {
  for (const nothing of ['', ' * ', '\u00AD', ':']) expect(normaliseLabel(nothing)).toBe('')
})

test('a label is shown as on the page, without the required-mark', () => {
  expect(shownLabel('2.1 KÄYTTÖ\u00ADTARKOITUS * :')).toBe('2.1 KÄYTTÖTARKOITUS')
  expect(shownLabel('Nimi on pakollinen kenttä.')).toBe('Nimi')
})

test('words keep their inner hyphens', () => {
  expect(wordsOf('vtj-muutosrajapinta, y-tunnus (1)')).toEqual(['vtj-muutosrajapinta', 'y-tunnus', '1'])
})
