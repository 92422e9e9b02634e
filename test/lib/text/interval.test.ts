// How often is understood in days.
import { expect, test } from 'vitest'
import { intervalDays } from '@/lib/text/interval'

test.each([
  ['kerran vuorokaudessa', 1],
  ['Päivittäin', 1],
  ['kerran päivässä', 1],
  ['joka arkipäivä', 1],
  ['1 krt/vrk', 1],
  ['Viikoittain', 7],
  ['viikon välein', 7],
  ['kaksi kertaa viikossa', 3.5],
  ['14 pv välein', 14],
  ['14 päivän välein', 14],
  ['14 pv', 14],
  ['kahden viikon välein', 14],
  ['joka toinen viikko', 14],
  ['kolmen viikon välein', 21],
  ['Kuukausittain', 30],
  ['30 päivän välein', 30],
  ['kerran kuussa', 30],
  ['Neljännesvuosittain', 91],
  ['kahdesti vuodessa', 182.5],
  ['Vuosittain', 365],
  ['Kerran vuorokaudessa, poikkeustilanteissa kahden viikon välein', 14],
  ['dagligen', 1],
  ['varannan vecka', 14],
  ['månatligen', 30],
  ['en gång per dygn', 1],
  ['varje vardag', 1],
  ['två gånger i veckan', 3.5],
  ['1 gång i månaden', 30],
  ['med två veckors mellanrum', 14],
  ['var tredje vecka', 21],
  ['varje kvartal', 91],
  ['once a day', 1],
  ['twice a week', 3.5],
  ['every two weeks', 14],
  ['monthly', 30],
  ['tunnin välein', 1 / 24],
])('%s is %d days', (text, days) => {
  expect(intervalDays(text)).toBeCloseTo(days)
})

test.each(['', 'Kertatoimitus', 'Tilauksesta', 'Sovitaan erikseen', 'kerran', 'Engångsleverans', 'På beställning', 'en gång'])(
  '%j names no interval',
  (text) => {
    expect(intervalDays(text)).toBeNull()
  },
)
