import { expect, test } from 'vitest'
import { factsOf } from '@/lib/filling/facts'
import { organisationOnPage } from '@/lib/filling/organisation'
import { ProfileFacts } from '@/lib/model/profile'
import { esimerkkivirasto, mallila, mallimaa } from './sample-profiles'

test('facts are answers to closed questions and hold no name, number or text', () => {
  const profile = mallimaa()
  const facts = factsOf(profile, profile.registers[0]!, 'same')
  expect(ProfileFacts.parse(facts)).toEqual({
    organisationType: 'wellbeing-county',
    registerType: 'customers',
    earlierPermit: { state: 'valid', samePurpose: true, own: false, attached: true },
    turvakielto: 'not-needed',
    organisationOnPage: 'same',
  })
})

test('without a register everything about it is unanswered', () => {
  expect(factsOf(mallila(), null, 'unknown')).toMatchObject({
    registerType: null,
    turvakielto: 'unanswered',
    earlierPermit: { state: 'unanswered' },
  })
})

test('the business id decides, however it is written, whatever the name', () => {
  expect(organisationOnPage(mallila(), 'FI90000011', 'Toinen kunta')).toBe('same')
  expect(organisationOnPage(mallila(), '9000001–1', '')).toBe('same')
  expect(organisationOnPage(mallila(), '9000003-8', 'Mallilan kunta')).toBe('different')
  expect(organisationOnPage(mallila({ values: { 'organisation-name': 'Mallilan kunta' } }), '9000003-8', 'Esimerkkivirasto')).toBe(
    'unknown',
  )
})

test('without a business id a clearly other name is another organisation', () => {
  expect(organisationOnPage(mallila(), '', 'Mallilan Kunta')).toBe('same')
  expect(organisationOnPage(mallila(), '', 'Esimerkkivirasto')).toBe('different')
  expect(organisationOnPage(mallila(), 'ei ole', 'Toivolan kunta')).toBe('different')
  expect(organisationOnPage(esimerkkivirasto(), '', 'Mallimaan hyvinvointialue')).toBe('different')
})

test('a name spelled differently, shortened, in Swedish or absent raises no alarm', () => {
  expect(organisationOnPage(mallila(), '', 'Mallila')).toBe('unknown')
  expect(organisationOnPage(mallila(), '', 'Mallilan kunta, sivistyspalvelut')).toBe('unknown')
  expect(organisationOnPage(mallila(), '', 'Mallby kommun')).toBe('unknown')
  expect(organisationOnPage(esimerkkivirasto(), '', 'Esimerkivirasto')).toBe('unknown')
  expect(organisationOnPage(esimerkkivirasto(), '', 'EV')).toBe('unknown')
  expect(organisationOnPage(mallila(), '', '')).toBe('unknown')
})
