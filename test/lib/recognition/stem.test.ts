import { expect, test } from 'vitest'
import { createLexicon } from '@/lib/recognition/lexicon'
import { stem } from '@/lib/recognition/stem'

test('inflected forms of a word have one stem', () => {
  const families = [
    'tieto tiedon tiedot tietojen tietoja tiedoista',
    'yhteyshenkilö yhteyshenkilön yhteyshenkilönne yhteyshenkilöt yhteyshenkilösi',
    'käyttötarkoitus käyttötarkoituksen käyttötarkoitusta käyttötarkoituksenne',
    'nimi nimen nimet nimeä',
    'osoite osoitteen osoitteet osoitetta',
    'tekninen teknisen tekniset',
    'rajapinta rajapinnan rajapintaa',
    'turvakielto turvakiellon turvakieltoa',
    'lupa luvan luvat lupaa',
    'organisaatio organisaation organisaationne organisaatiosi',
    'tarvitsemasi tarvitsemanne tarvittavat tarvittavien tarpeen',
    'puhelin puhelimen puh',
    'lomake lomakkeen lomaketta',
    'adress adressen adresser adressens',
    'organisation organisationen organisationens',
    'uppgift uppgifter uppgifterna',
    'kontaktperson kontaktpersonen kontaktpersonens kontaktpersons',
    'bilaga bilagor bilagorna',
    'address addresses',
    'person persons',
    'purpose purposes',
  ]
  for (const family of families) expect(new Set(family.split(' ').map(stem)).size, family).toBe(1)
})

test('words that only look alike keep stems of their own', () => {
  for (const [one, other] of [
    ['toimiala', 'toimialue'],
    ['laskutus', 'laskuri'],
    ['viite', 'viesti'],
    ['käyttö', 'käsittely'],
    ['kuvaus', 'kunta'],
  ])
    expect(stem(one!)).not.toBe(stem(other!))
})

test('a compound of two known words is opened, and no other', () => {
  const { stemsOf } = createLexicon(['Laskutus', 'Osoite', 'Yhteyshenkilö'])
  expect(stemsOf('Laskutusosoite').key).toBe(stemsOf('Osoite (laskutus)').key)
  expect(stemsOf('Käyntiosoite').list).toEqual([stem('käyntiosoite')])
})

test('a long word that is one letter off is taken for the known one, and said to be mended; a short one is not', () => {
  const { stemsOf } = createLexicon(['Yhteyshenkilö', 'Tunnus'])
  expect(stemsOf('Yhteishenkilö')).toEqual({ list: [stem('yhteyshenkilö')], key: stem('yhteyshenkilö'), mended: true })
  expect(stemsOf('Tunnos')).toEqual({ list: [stem('tunnos')], key: stem('tunnos'), mended: false })
})
