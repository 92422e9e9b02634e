import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeValues, copyText } from '@/lib/filling/compose'
import type { ComposedValue } from '@/lib/model/fill'
import type { Profile, Register } from '@/lib/model/profile'
import { DATA_FORMS, EARLIER_PERMIT_STATES, Profile as ProfileSchema } from '@/lib/model/profile'
import { COMPOSED_FIELDS, type FillField, PROFILE_FIELDS, REGISTER_TYPES, TEXT_LANGUAGES } from '@/lib/model/words/ids'
import { isBusinessId } from '@/lib/text/business-id'
import { citesLaw } from '@/lib/text/law-citation'
import { MARKER } from '@/lib/text/marker'
import { esimerkkivirasto, mallila, mallimaa } from './sample-profiles'
import { earlyEducationRegister, emptyRegister, nationalRegister, patientRegister } from './sample-registers'
import { blemishes, texts } from './text-catalogue'

function compose(register: Register | null, field: FillField, profile: Profile = mallila()): ComposedValue {
  return composeValues({ profile, register, texts, fields: [field] })[0]!
}

const word = fc.constantFrom('', ' ', '-', '.', 'Mallilan kunta', 'ASREK.', 'x:', '12, 3', 'Nimi (vanha)', '  A   B ')
const sentence = fc.constantFrom('', ' \n ', '…', 'Tietoja käytetään yhteydenpitoon', 'Yksi.\n\n\nKaksi. ', 'Miksi?', 'A\tB:')
const bases = fc.array(
  fc.record({
    law: fc.constantFrom('', 'perusopetuslaki', 'varhaiskasvatuslaki.'),
    number: fc.constantFrom('', '628/1998', '(540/2018)'),
    section: fc.constantFrom('', '4 §', '5  §', '12§', '2 luku 3 §', '5-7 §', '6 artikla.'),
  }),
  { maxLength: 4 },
)
const anyRegister = fc.record({
  id: fc.constant(emptyRegister().id),
  name: word,
  controller: word,
  purpose: sentence,
  legalBases: bases,
  earlierPermit: fc.record({
    state: fc.constantFrom(...EARLIER_PERMIT_STATES),
    samePurpose: fc.constantFrom(null, true, false),
    holder: word,
    transfer: sentence,
    diaryNumber: word,
    customerNumber: word,
    dataSetName: word,
    attached: fc.boolean(),
  }),
  type: fc.constantFrom(null, ...REGISTER_TYPES),
  included: sentence,
  restriction: sentence,
  dataForm: fc.constantFrom(...DATA_FORMS),
  updateProduct: word,
  dataGroups: fc.subarray([
    'HENKILON_NIMI',
    'KOTIKUNTA',
    'SAHKOINEN_ASIOINTITUNNUS',
    'VALTIO_JOHON_MUUTTANUT',
    'EI_OLE',
    'HUOLTAJA_RAJOITETTU',
  ]),
  dataJustification: sentence,
  pollingInterval: word,
  turvakielto: fc.record({
    need: fc.constantFrom('unanswered' as const, 'not-needed' as const, 'needed' as const),
    bases,
    justification: sentence,
  }),
  textLanguage: fc.constantFrom(...TEXT_LANGUAGES),
})

test('a text is whole whatever slots are empty: no bracket, no double space, no empty sentence', () => {
  fc.assert(
    fc.property(anyRegister, (register) => {
      for (const field of COMPOSED_FIELDS) {
        const value = compose(register, field)
        expect([...blemishes(value.text), ...blemishes(value.short)], JSON.stringify(value)).toEqual([])
      }
    }),
    { numRuns: 500 },
  )
})

test('a slot that is filled is never named as missing, an empty one the text needs always is', () => {
  const full = (field: FillField) => compose(nationalRegister(), field).missing
  expect(COMPOSED_FIELDS.flatMap(full)).toEqual([])
  expect(compose(nationalRegister({ purpose: ' ' }), 'purpose').missing).toEqual(['purpose'])
  expect(compose(emptyRegister(), 'purpose').missing).toEqual(['register-name', 'controller', 'purpose', 'legal-bases', 'earlier-permit'])
  expect(compose(emptyRegister(), 'data-description').missing).toEqual(['data-groups', 'register-type'])
  expect(compose(emptyRegister(), 'turvakielto-basis').missing).toEqual(['turvakielto-need'])
})

test('early education gives the model text, in 900 to 1,400 characters with the marker', () => {
  const text = copyText(compose(earlyEducationRegister(), 'purpose'))
  expect(text.split('\n\n').map((paragraph) => paragraph.split(/[:.]/)[0])).toEqual([
    MARKER,
    'Haemme tietolupaa henkilörekisterin tietojen pitämiseksi ajan tasalla VTJ-muutosrajapinnan kautta',
    'Käyttötarkoitus',
    'Lakiperuste',
    'Aiempi tietolupa',
  ])
  expect(text).toContain(
    'Päivitettävä rekisteri on varhaiskasvatuksen asiakasrekisteri, ja rekisterinpitäjä on Mallilan kunnan sivistyslautakunta.',
  )
  expect(text).toContain(
    'Lakiperuste: varhaiskasvatuslaki (540/2018) 5 ja 12\u00A0§ sekä varhaiskasvatuksen asiakasmaksuista annettu laki (1503/2016).',
  )
  expect(text).toContain('Organisaatiollamme ei ole aiempaa tietolupaa samaan käyttötarkoitukseen.')
  expect(text.length).toBeGreaterThanOrEqual(900)
  expect(text.length).toBeLessThanOrEqual(1400)
})

test('every sample cites a law and the point of it, in the sentence that speaks of turvakielto too', () => {
  for (const register of [earlyEducationRegister(), nationalRegister(), patientRegister()])
    for (const form of ['text', 'short'] as const) expect(citesLaw(compose(register, 'purpose')[form]).section).toBe(true)
  expect(citesLaw(compose(nationalRegister(), 'turvakielto-basis').text, ['turvakiel']).section).toBe(true)
})

test('a nation-wide register says its restriction, who is in it and all groups by their names', () => {
  const text = compose(nationalRegister(), 'data-description').text
  expect(text).toContain('jossa on henkilöiden tietoja muun rajauksen kuin asiakkuuden perusteella. Rajaus: koko Suomen väestö')
  expect(text).toContain('Rekisteriin kuuluvat henkilöt: Suomen kansalaiset')
  expect(text).toContain('Tarvittavat tietoryhmät: henkilön nimi, nimenmuutos,')
  expect(text).toContain('turvakielto ja kuolinpäivä.')
  expect(text).not.toContain('Noutoväli')
  expect(text).not.toContain('henkilötunnustiedosto')
})

test('a permit of a predecessor names its holder and how the duty moved', () => {
  const text = compose(patientRegister(), 'purpose').text
  expect(text).toContain(
    'Samaan käyttötarkoitukseen on voimassa tietolupa. Luvansaaja on Mallimaan sairaanhoitopiirin kuntayhtymä. Luvan diaarinumero on 1054/420/15, asiakasnumero 30291 ja aineiston nimi POTILASREKISTERI. Lupa on hakemuksen liitteenä.',
  )
  expect(text).toContain('Tehtävän siirtyminen: Sairaanhoitopiirin tehtävät siirtyivät Mallimaan hyvinvointialueelle 1.1.2023.')
  expect(compose(patientRegister(), 'data-description').text).toContain(
    'Tarvitsemme samat tiedot kuin voimassa olevassa tietoluvassa 1054/420/15.',
  )
})

test('with one of the three numbers of a permit missing the other two are still given', () => {
  const permit = { ...nationalRegister().earlierPermit, customerNumber: '' }
  const { text, missing } = compose(nationalRegister({ earlierPermit: permit }), 'purpose')
  expect(text).toContain('Luvan diaarinumero on DVV/3962/2020. Aineiston nimi on LUPAHALLINTO-VÄESTÖ.')
  expect(missing).toEqual(['customer-number'])
})

test('that the data may be had is claimed only of a law whose section is named', () => {
  const claim = 'Tietojen saanti väestötietojärjestelmästä perustuu tähän lainsäädäntöön.'
  const law = { law: 'perusopetuslaki', number: '628/1998', section: '' }
  const textWith = (section: string) => compose(earlyEducationRegister({ legalBases: [{ ...law, section }] }), 'purpose').text
  expect(textWith('4 §')).toContain(`Lakiperuste: perusopetuslaki (628/1998) 4\u00a0§. ${claim}`)
  expect(textWith('')).toContain('Lakiperuste: perusopetuslaki (628/1998).')
  expect(textWith('')).not.toContain(claim)
  expect(compose(earlyEducationRegister({ legalBases: [] }), 'purpose').text).not.toContain(claim)
})

test('a short description promises an attachment only when there are data groups to find in it', () => {
  const shortOf = (dataGroups: string[]) =>
    compose(earlyEducationRegister({ dataForm: 'data-groups', dataGroups }), 'data-description').short
  expect(shortOf(['HENKILON_NIMI', 'KOTIKUNTA'])).toContain('Tarvittavat tietoryhmät luetellaan hakemuksen liitteessä.')
  expect(shortOf([])).not.toMatch(/liit/)
  expect(shortOf(['NOBODY_KNOWS'])).not.toMatch(/liit/)
})

test('the numbers of an expired permit or one for another purpose are not given', () => {
  const permit = nationalRegister().earlierPermit
  for (const changes of [{ state: 'expired' as const }, { samePurpose: false }]) {
    const { text, missing } = compose(nationalRegister({ earlierPermit: { ...permit, ...changes } }), 'purpose')
    expect(text).toContain('Organisaatiollamme ei ole voimassa olevaa tietolupaa samaan käyttötarkoitukseen.')
    expect(text).not.toContain('DVV/3962/2020')
    expect(text).not.toContain('liitteenä')
    expect(missing).toEqual([])
  }
})

test('of a permit whose purpose was not asked nothing is claimed, and the open question is named', () => {
  const permit = { ...nationalRegister().earlierPermit, samePurpose: null }
  const { text, missing } = compose(nationalRegister({ earlierPermit: permit }), 'purpose')
  expect(text).not.toContain('Aiempi tietolupa')
  expect(text).not.toContain('samaan käyttötarkoitukseen')
  expect(missing).toEqual(['permit-purpose'])
})

test('under a general permit the application may be handled as an order', () => {
  const permit = { ...emptyRegister().earlierPermit, state: 'general' as const }
  const register = earlyEducationRegister({ earlierPermit: permit, dataForm: 'same-as-permit' })
  expect(compose(register, 'purpose').text).toContain('yleinen tietolupa (kattolupa)')
  expect(compose(register, 'data-description').text).toContain('samat tiedot kuin yleisessä tietoluvassa (kattoluvassa)')
})

test('the same data as in a permit cannot be asked for without a valid permit', () => {
  const register = earlyEducationRegister({ dataForm: 'same-as-permit' })
  const { text, missing } = compose(register, 'data-description')
  expect(text).not.toContain('samat tiedot')
  expect(missing).toEqual(['earlier-permit'])
})

test('an update product is named as it was written', () => {
  const register = earlyEducationRegister({ dataForm: 'update-product', updateProduct: 'ASREK-asiakasrekisterin päivitystuote' })
  expect(compose(register, 'data-description').text).toContain('Tarvittavat tiedot: ASREK-asiakasrekisterin päivitystuote.')
})

test('the description says that the data are fetched, so that a compulsory old field is explained', () => {
  expect(compose(earlyEducationRegister(), 'data-description').text).toContain('Tiedot noudetaan rajapinnasta.')
})

test('that no turvakielto data are needed is a sentence, and the law stands in the sentence that speaks of them', () => {
  expect(compose(earlyEducationRegister(), 'turvakielto-basis').text).toBe('Turvakiellon alaisia osoite- ja kotikuntatietoja ei tarvita.')
  expect(compose(nationalRegister(), 'turvakielto-basis').text).toContain(
    'Lakiperuste turvakiellon alaisten tietojen saamiselle: Esimerkkiviraston lupahallinnosta annettu laki (1234/2020) 17\u00A0§.',
  )
})

test('the need is a plain yes or no, never a word of the page', () => {
  expect(compose(nationalRegister(), 'turvakielto-needed').text).toBe('yes')
  expect(compose(earlyEducationRegister(), 'turvakielto-needed').text).toBe('no')
  expect(compose(emptyRegister(), 'turvakielto-needed')).toMatchObject({ text: '', missing: ['turvakielto-need'] })
})

test('short forms fit 500 characters below the marker', () => {
  for (const register of [earlyEducationRegister(), nationalRegister(), patientRegister()])
    for (const textLanguage of TEXT_LANGUAGES)
      for (const field of ['purpose', 'data-description'] as const) {
        const { short } = compose({ ...register, textLanguage }, field)
        expect(short.length + MARKER.length + 2).toBeLessThanOrEqual(500)
        expect(short).not.toBe('')
      }
})

test('an application in Swedish is Swedish, with the marker in Finnish', () => {
  const register = earlyEducationRegister({
    textLanguage: 'sv',
    legalBases: [{ law: 'lagen om småbarnspedagogik', number: '540/2018', section: '5 §' }],
  })
  const text = copyText(compose(register, 'purpose'))
  expect(text.startsWith(`${MARKER}\n\nVi ansöker om datatillstånd`)).toBe(true)
  expect(text).toContain('Rättslig grund: lagen om småbarnspedagogik (540/2018), 5\u00A0§.')
  expect(compose(register, 'data-description').text).toContain('Datagrupper som behövs: personens namn,')
})

test('without a register nothing is composed, and that is said', () => {
  expect(compose(null, 'purpose')).toMatchObject({ text: '', missing: ['register'] })
  expect(copyText(compose(null, 'purpose'))).toBe(MARKER)
})

test('simple values come as they are, from whose profile they are', () => {
  expect(compose(null, 'contact-name')).toEqual({
    field: 'contact-name',
    text: 'Maija Mallikas',
    short: '',
    origin: 'own-profile',
    missing: [],
  })
  expect(compose(null, 'contact-name', mallila({ origin: 'shared' })).origin).toBe('shared-profile')
  expect(compose(null, 'contact-name', mallila({ values: {} })).text).toBe('')
})

test('the sample profiles are valid, whole, and their business ids have their check digit', () => {
  for (const profile of [mallila(), esimerkkivirasto(), mallimaa()]) {
    expect(ProfileSchema.parse(profile)).toEqual(profile)
    expect(PROFILE_FIELDS.filter((field) => !profile.values[field])).toEqual([])
    expect(isBusinessId(profile.values['business-id']!)).toBe(true)
  }
})
