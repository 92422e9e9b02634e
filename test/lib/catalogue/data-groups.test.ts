// Data groups: those whose Swedish name is not known are counted, so that one found or one lost is noticed.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'

const { dataGroups } = loadCatalogue(join(import.meta.dirname, '../../../lib/catalogue'))

/** Ei ruotsinkielistä nimeä: seen in no source; made-up names would be taken for DVV's. */
const WITHOUT_SWEDISH = [
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

test('of 83 data groups, 14 have no Swedish name, and each of them is listed', () => {
  expect(dataGroups).toHaveLength(83)
  expect(
    dataGroups
      .filter(({ label }) => label.sv === undefined)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(WITHOUT_SWEDISH)
})

test('no two data groups have the same name in one language', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    const names = dataGroups.flatMap(({ label }) => label[language] ?? [])
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }
})
