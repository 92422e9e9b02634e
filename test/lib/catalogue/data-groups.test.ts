// Data groups: those whose Swedish name is a translation of our own are counted, so that one found or one lost is noticed.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'

const { dataGroups } = loadCatalogue(join(import.meta.dirname, '../../../lib/catalogue'))

/** A Swedish name was seen in no source. */
const OUR_SWEDISH = [
  'HUOLLETTAVA_RAJOITETTU',
  'HUOLTAJA_RAJOITETTU',
  'LAPSEN_REKISTEROINNIN_LISATIEDOT',
  'LAPSEN_SUKUPUOLI_JA_KANSALAISUUS',
  'MAASTAMUUTON_LISATIEDOT_HUOLTAJASTA',
  'MAASTAMUUTON_LISATIEDOT_PUOLISOSTA',
  'MAASTAMUUTON_LISATIEDOT_VANHEMMASTA',
  'RAKENNUKSEN_SAHKO_VARUSTETIETO',
  'REKISTERIVIRANOMAINEN',
  'TILAPAINEN_KOTIMAINEN_ASUINPAIKKATUNNUS',
  'ULKOMAALAINEN_JOKA_ON_POISTETTU_VAESTOREKISTERISTA',
  'VIITEHENKILO',
  'VIITEHENKILON_EDELLINEN_NIMI',
  'VIITEHENKILON_EDELLISET_HENKILOTUNNUKSET',
]

test('of 83 data groups, 14 have a Swedish name of our own, and each of them is listed', () => {
  expect(dataGroups).toHaveLength(83)
  expect(
    dataGroups
      .filter(({ svIsOurs }) => svIsOurs)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(OUR_SWEDISH)
})

test('no two data groups have the same name in one language', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    const names = dataGroups.map(({ label }) => label[language])
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }
})
