// The three particulars of an earlier permit are seen in whatever form their numbers have.
import { expect, test } from 'vitest'
import { permitParticulars } from '@/lib/text/permit-particulars'

test.each([
  [
    'Tietolupa DVV/3962/2020, asiakasnumero 10457, aineiston nimi LUPAHALLINTO-VÄESTÖ.',
    ['diary-number', 'customer-number', 'data-set-name'],
  ],
  [
    'Luvan diaarinumero on 2061/420/13, asiakasnumero A-17 ja aineiston nimi OPPILAS.',
    ['diary-number', 'customer-number', 'data-set-name'],
  ],
  ['Aiempi lupa: dnro A-17, asiakasnumero 30291, aineisto POTILAS', ['diary-number', 'customer-number', 'data-set-name']],
  ['Samat tiedot kuin tietoluvassa 1054/420/15.', ['diary-number']],
  ['Asiakasnumeromme on 10457.', ['customer-number']],
  [
    'Tillståndets diarienummer är 2061/420/13, kundnumret A-17 och materialets namn OPPILAS.',
    ['diary-number', 'customer-number', 'data-set-name'],
  ],
  ['dnr 12/2020, kundnr 3, materialnamn X1', ['diary-number', 'customer-number', 'data-set-name']],
  ['Aineiston nimi: OPPILAS', ['data-set-name']],
])('%j', (text, given) => {
  expect(permitParticulars(text)).toEqual(given)
})

test.each([
  'Haemme tietolupaa.',
  'Asiakasnumero puuttuu.',
  'Aineiston nimi ei ole tiedossa.',
  'Lakiperuste: 628/1998 4 §.',
  'Aineistoa päivitetään.',
  'Materialets namn saknas.',
  'Materialet uppdateras.',
])('%j gives none', (text) => {
  expect(permitParticulars(text)).toEqual([])
})
