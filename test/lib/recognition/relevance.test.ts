import { expect, test } from 'vitest'
import { looksRelevant } from '@/lib/recognition/relevance'
import { formEntries } from './page-catalogue'

test('a page that names our form, its successor or any sibling in any language concerns us', () => {
  for (const entry of formEntries.filter((form) => form.form !== 'none'))
    for (const name of [...entry.names.fi, ...entry.names.sv, ...entry.names.en])
      expect(looksRelevant(`Verkkoasiointi\n${name.text}\nAloita`, ''), name.text).toBe(true)
})

test('the way to the form concerns us in fi, sv and en', () => {
  for (const text of [
    'Aloita uusi hakemus',
    'Julkishallinto\nYritykset\nVerkkoasiointi',
    'Haluan hakea tietoja väestötietojärjestelmästä',
    'Påbörja en ny ansökan',
    'Offentlig förvaltning\nE-tjänst',
    'Fill in a new application',
    'Public administration\nE-services',
    'Keskeneräiset hakemukset',
    'Verkkoasiointi\nKirjaudu sisään',
  ])
    expect(looksRelevant(text, ''), text).toBe(true)
})

test('a step without the form’s name, a receipt and a draft concern us', () => {
  expect(looksRelevant('Tietojen käyttö\nMäärittele käyttötarkoitus\nSeuraava', '')).toBe(true)
  expect(looksRelevant('Organisaation tiedot\nYhteyshenkilö\nLaskutustiedot', '')).toBe(true)
  expect(looksRelevant('Hakemus on vastaanotettu', 'Verkkoasiointi')).toBe(true)
  expect(looksRelevant('Organisationens uppgifter\nKontaktperson', '')).toBe(true)
})

test('soft hyphens, no-break spaces and capitals do not hide the name; the title alone is enough', () => {
  expect(looksRelevant('MUUTOS\u00ADTIETO\u00ADPALVELUN\u00A0HAKEMUS', '')).toBe(true)
  expect(looksRelevant('', 'Muutostietopalvelun hakemus ja tilaus')).toBe(true)
})

test('other pages do not concern us', () => {
  expect(looksRelevant('Tietosuojaseloste\nEvästeet\nHyväksy kaikki', 'Evästeet')).toBe(false)
  expect(looksRelevant('Vaihda salasana\nVanha salasana\nUusi salasana\nTallenna', 'Asetukset')).toBe(false)
  expect(looksRelevant('', '')).toBe(false)
})
