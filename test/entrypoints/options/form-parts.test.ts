import { describe, expect, test } from 'vitest'
import { fiPages } from '@/components/words/fi-pages'
import { checkProfile, tooLong } from '@/entrypoints/options/checks'
import { previewTexts } from '@/entrypoints/options/composed'
import { differences } from '@/entrypoints/options/differences'
import { blanked, litParts } from '@/entrypoints/options/lit'
import { nameOfPath } from '@/entrypoints/options/path-names'
import { addressOf, routeOf } from '@/entrypoints/options/route'
import type { TextCatalogue } from '@/lib/model/catalogue'
import type { Profile, Register } from '@/lib/model/profile'
import { earlyEducation, sample, uuid } from '../../lib/store/sample'

const profile = (values: Profile['values']) => sample(1, { values })
const sentence = (fi: string) => ({ fi, sv: fi, paragraph: false, optional: false, instead: false })
const texts: TextCatalogue = {
  texts: [
    {
      id: 'purpose-full',
      field: 'purpose',
      form: 'full',
      sentences: [sentence('Rekisteri: {register-name}.'), sentence('Käyttötarkoitus: {purpose}'), sentence('Lakiperuste: {legal-bases}.')],
    },
  ],
  dataGroups: [],
}

describe('looking over a profile', () => {
  test.each<[Profile['values'], string, string]>([
    [{ 'business-id': '1234567-8' }, 'values.business-id', 'business-id'],
    [{ 'business-id': 'Mallila' }, 'values.business-id', 'business-id'],
    [{ 'postal-code': '1234' }, 'values.postal-code', 'postal-code'],
    [{ 'postal-code': '12345 Mallila' }, 'values.postal-code', 'postal-code'],
    [{ 'contact-email': 'maija.mallila' }, 'values.contact-email', 'email'],
    [{ 'process-email': 'a@b' }, 'values.process-email', 'email'],
    [{ 'contact-email': 'a@b.fi; c@d.fi' }, 'values.contact-email', 'email'],
    [{ 'contact-name': 'Маija' }, 'values.contact-name', 'foreign-letters'],
    [{ 'contact-name': 'x'.repeat(501) }, 'values.contact-name', 'too-long'],
  ])('%j has a sentence at its field', (values, path, problem) => {
    expect(checkProfile(profile(values)).get(path)).toBe(problem)
  })

  test.each<[Profile['values']]>([
    [{ 'business-id': '0000001-9' }],
    [{ 'business-id': 'FI00000019' }],
    [{ 'postal-code': '00100' }],
    [{ 'contact-email': 'maija.mallila+vtj@palvelut.mallila.fi' }],
    [{ 'contact-name': 'Åsa Nõgel-Ñoño' }],
    [{ 'business-id': '', 'contact-email': ' ', 'postal-code': '' }],
  ])('%j has none', (values) => {
    expect([...checkProfile(profile(values))]).toEqual([])
  })

  test('long texts may be long', () => {
    const registers = [{ ...earlyEducation, purpose: 'x'.repeat(8000), included: 'x'.repeat(8000), controller: 'x'.repeat(501) }]
    expect(tooLong(sample(1, { registers }))).toEqual(['registers.0.controller'])
    expect(tooLong(sample(1, { registers: [{ ...earlyEducation, purpose: 'x'.repeat(8001) }] }))).toEqual(['registers.0.purpose'])
  })
})

describe('the part of a text that comes from the field in hand', () => {
  const lit = (part: string | null, register: Register = earlyEducation) =>
    litParts({ profile: sample(1), register, texts, field: 'purpose' }, part)
  const litText = (part: string) =>
    lit(part)
      .filter((piece) => piece.lit)
      .map((piece) => piece.text)
      .join('')

  test('is lit, and the pieces together are the text', () => {
    expect(litText('purpose')).toContain('Tietoja käytetään lapsen ja huoltajien yksilöimiseen.')
    expect(litText('legalBases.0.section')).toContain('varhaiskasvatuslaki')
    const whole = lit(null)
    expect(whole).toHaveLength(1)
    for (const part of ['purpose', 'name', 'legalBases.0.law', 'type', 'turvakielto.need', 'earlierPermit.state'])
      expect(
        lit(part)
          .map((piece) => piece.text)
          .join(''),
        part,
      ).toBe(whole[0]!.text)
  })

  test('is nothing when the text does not use the field', () => {
    expect(lit('pollingInterval').some((piece) => piece.lit)).toBe(false)
  })

  test('is nothing when there is no text', () => {
    expect(
      litParts({ profile: sample(1), register: earlyEducation, texts: { texts: [], dataGroups: [] }, field: 'purpose' }, 'purpose'),
    ).toEqual([])
  })

  test('a blanked register is as if the question had not been answered', () => {
    expect(blanked(earlyEducation, 'type')?.type).toBeNull()
    expect(blanked(earlyEducation, 'dataGroups')?.dataGroups).toEqual([])
    expect(blanked(earlyEducation, 'legalBases.0.law')?.legalBases).toEqual([])
    expect(blanked(earlyEducation, 'turvakielto.need')?.turvakielto.need).toBe('unanswered')
    expect(blanked(earlyEducation, 'earlierPermit.diaryNumber')?.earlierPermit.diaryNumber).toBe('')
    expect(blanked(earlyEducation, 'earlierPermit.attached')?.earlierPermit.attached).toBe(false)
    expect(blanked(earlyEducation, 'textLanguage')).toBeNull()
  })
})

test('the purpose is shown and copied with the marker sentence first', () => {
  const [purpose] = previewTexts({ profile: sample(1), register: earlyEducation, texts }, null)
  expect(purpose!.copy.split('\n')[0]).toBe('Hakemus koskee VTJ-muutosrajapintaa')
  expect(purpose!.parts.map((part) => part.text).join('')).toBe(purpose!.copy)
})

test('a turvakielto text is shown only when the register calls for one', () => {
  const fields = (need: 'needed' | 'unanswered') =>
    previewTexts(
      { profile: sample(1), register: { ...earlyEducation, turvakielto: { need, bases: [], justification: '' } }, texts },
      null,
    ).map((text) => text.field)
  expect(fields('needed')).toContain('turvakielto-basis')
  expect(fields('unanswered')).not.toContain('turvakielto-basis')
})

test('what differs between two versions is named as in the form', () => {
  const mine = sample(1, {
    title: 'Mallila',
    organisationType: 'kela',
    registers: [{ ...earlyEducation, type: 'restriction', dataGroups: [] }],
  })
  expect(differences(mine, sample(1), fiPages).map(({ path: _, ...rest }) => rest)).toEqual([
    { name: 'Profiilin nimi', mine: 'Mallila', newer: 'Mallilan kunta 1' },
    { name: 'Organisaation tyyppi', mine: 'Kela', newer: 'Kunta' },
    {
      name: 'varhaiskasvatuksen asiakasrekisteri: Ketkä rekisterissä ovat',
      mine: 'Muun rajauksen perusteella',
      newer: 'Asiakkuuden tai muun syyn perusteella',
    },
    { name: 'varhaiskasvatuksen asiakasrekisteri: Tietoryhmät', mine: '', newer: 'Henkilön nimi, Kotikunta' },
  ])
  expect(differences(mine, mine, fiPages)).toEqual([])
})

test('every field of a profile has a name, and other paths have none', () => {
  const register = earlyEducation.name
  const name = (path: string) => nameOfPath(path, sample(1), fiPages)
  expect(name('values.contact-name')).toBe('Yhteyshenkilön nimi')
  expect(name('registers.0.legalBases.1.section')).toBe(`${register}: Lakiperuste 2, Lainkohta`)
  expect(name('registers.0.earlierPermit.diaryNumber')).toBe(`${register}: Luvan diaarinumero`)
  expect(name('registers.7.purpose')).toBe('Nimetön rekisteri: Mihin tietoja käytetään')
  for (const path of ['', 'id', 'registers', 'registers.0.__proto__', 'values.send', 'registers.0.constructor'])
    expect(name(path), path).toBe('')
})

test('addresses lead where they say, and an unknown one home', () => {
  expect(routeOf(addressOf(uuid(1)))).toEqual({ page: 'profile', profile: uuid(1), register: null })
  expect(routeOf(addressOf(uuid(1), uuid(2)))).toEqual({ page: 'profile', profile: uuid(1), register: uuid(2) })
  expect(routeOf('#/tiedot')).toEqual({ page: 'keeping' })
  expect(routeOf('#/lahteet')).toEqual({ page: 'sources' })
  for (const hash of ['', '#', '#/', '#/muu', '#/profiili/', '#/%E0%A4%A']) expect(routeOf(hash), hash).toEqual({ page: 'home' })
})
