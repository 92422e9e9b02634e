// A law and its point are understood in the ways Finnish authorities cite them, and everyday words are not taken for laws.
import { expect, test } from 'vitest'
import { citesLaw, citesOnly } from '@/lib/text/law-citation'

test.each([
  'Tietojen saanti perustuu sosiaalihuoltolain 36 §:ään.',
  'sosiaalihuoltolain 36 §',
  '540/2018 5 §',
  'varhaiskasvatuslain (540/2018) 5\u00a0§:ssä',
  'varhaiskasvatuslain 5–7 §:ssä',
  'perusopetuslain 2 luvun 3 §',
  'perusopetuslaki (628/1998) 4 §',
  'L 703/2023 5 §',
  'laki (884/2017) 3 a §',
  'valtioneuvoston asetuksen (1136/2021) 2 §',
  'oppilaitosasetuksen 3 §',
  'asetus (EU) 2016/679, 6 artikla',
  'yleisen tietosuoja-asetuksen 6 artiklan 1 kohta',
  'GDPR art. 6',
  'ÅFS 2020:24, 5 §',
  'landskapslagen (2020:32) om barnomsorg och grundskola, 5 §',
  '8 § 1 mom. i lagen om ordnande av social- och hälsovård (612/2021)',
  '4 kap. 3 § i utsökningsbalken',
  '5 § i lagen om småbarnspedagogik (540/2018)',
  'socialvårdslagen 36 §',
  'ulosottokaaren 3 luvun 64 §',
  'kirkkolain 3 luku',
  'kirkkojärjestyksen 16 luvun 4 §',
  'rikoslain 38 luvun 9 a §:n 1 momentti',
  'saman lain 16 §:ään',
  'Kuntalain 7 §',
  'potilaslain 13 §',
  'ulkomaalaislain 7 §',
  'Laki sosiaalihuollon asiakkaan asemasta ja oikeuksista (812/2000) 20 §',
  'sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021) 8 §:ssä',
])('is a law with its point: %s', (text) => {
  expect(citesLaw(text)).toEqual({ law: true, section: true })
})

test.each([
  'L 703/2023',
  'passilaissa (671/2006) ja henkilökorttilaissa (663/2016)',
  'terveydenhuoltolaissa (1326/2010)',
  'laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista',
  'varhaiskasvatuksen asiakasmaksuista annetussa laissa',
  'toimeentulotuesta annettu laki',
  'kuntalaki',
  `perusopetuslaki ${'ja sen nojalla järjestettävä toiminta '.repeat(4)} 4 §`,
])('is a law without its point: %s', (text) => {
  expect(citesLaw(text)).toEqual({ law: true, section: false })
})

test.each([
  '',
  'Tietojen saanti perustuu lakiin.',
  'Tehtävä on lakisääteinen.',
  'Lakiperuste on selvä.',
  'Lain nojalla',
  'erityislain 5 §',
  'tietoja potilaista ja oppilaista, ulkomaalaista ja suomalaista, 5 §',
  'Oppilaissa on 5 § lapsia',
  'järjestelmäasetukset, kohta 5 §',
  'lukumäärä 5',
  'Lupa DVV/4711/2021 § 5',
  'Dnro 123/2019, 5 §',
  'diaarinumero 2061/420/13',
  'Liite 1/2023 kohdassa 2 kappaletta',
  'Förslagen och underlaget, 5 §',
])('is no law: %s', (text) => {
  expect(citesLaw(text).section).toBe(false)
  if (!text.startsWith('Liite')) expect(citesLaw(text).law).toBe(false)
})

test('looks only at sentences that speak of the wanted thing', () => {
  const text = 'Tehtävästä säädetään pelastuslain 2 §:ssä. Turvakiellon alaisia tietoja tarvitaan.'
  expect(citesLaw(text, ['turvakiel']).section).toBe(false)
  expect(citesLaw('Turvakiellon alaiset tiedot: pelastuslain 2 §. Muuta.', ['turvakiel']).section).toBe(true)
})

const GENERAL = ['tietosuojalai', 'laki väestötietojärjestelmästä', 'väestötietojärjestelmästä annet', '661/2009', 'gdpr']

test.each([
  'Peruste on väestötietojärjestelmästä annetun lain (661/2009) 28 §.',
  'Peruste on laki väestötietojärjestelmästä (661/2009) ja tietosuojalain 4 §.',
  'GDPR 6 artikla.',
])('only general laws are named: %s', (text) => {
  expect(citesOnly(text, GENERAL)).toBe(true)
})

test.each([
  'Peruste on varhaiskasvatuslain 5 § ja väestötietojärjestelmästä annetun lain 28 §.',
  'Väestötietojärjestelmästä annetun lain (661/2009) mukaan; perusopetuslaki (628/1998) 4 §.',
  'Tietojen saanti väestötietojärjestelmästä perustuu perusopetuslain 4 §:ään. Tietosuojalain mukaan.',
  'Tietoja tarvitaan tehtävän hoitamiseen.',
])('not only general laws are named: %s', (text) => {
  expect(citesOnly(text, GENERAL)).toBe(false)
})
