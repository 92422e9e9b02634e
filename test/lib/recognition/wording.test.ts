import { expect, test } from 'vitest'
import type { LabelCandidate } from '@/lib/model/snapshot'
import { recognise } from '@/lib/recognition/recognise'
import { pageCatalogue } from './page-catalogue'
import { control, options, stepPage } from './snapshot-builder'

function organisation(label: string, ...sections: string[]) {
  return recognise(pageCatalogue(), stepPage('Organisaation tiedot', { controls: [control(label, { sections })] })).fields[0]?.field
}

function usage(label: string, kind: 'textarea' | 'select' = 'textarea') {
  return recognise(pageCatalogue(), stepPage('Tietojen käyttö', { controls: [control(label, { kind })] })).fields[0]?.field
}

test('the label of the purpose is known however it is dressed', () => {
  const dressed = [
    'Määrittele käyttötarkoitus',
    'MÄÄRITTELE KÄYTTÖTARKOITUS',
    'Määrittele käyttö\u00ADtarkoitus *',
    'Määrittele\u00A0käyttötarkoitus (pakollinen)',
    '2.1 Määrittele käyttötarkoitus:',
    '2. Määrittele käyttötarkoitus',
    'Määrittele käyttötarkoitus on pakollinen kenttä.',
    'Määrittele ka\u0308ytto\u0308tarkoitus',
    '«Määrittele käyttötarkoitus»',
    '* Määrittele käyttötarkoitus (enintään 2000 merkkiä)',
    'Käyttötarkoituksen määrittely',
    'Käyttötarkoituksenne',
    'Mikä on tietojen käyttötarkoitus?',
    'Rekisteritietojen käyttötarkoitus',
  ]
  expect(dressed.map((label) => usage(label))).toEqual(dressed.map(() => 'purpose'))
})

test('a letter that was lost or changed is not an obstacle', () => {
  expect(usage('Määrittele käyttötarkotus')).toBe('purpose')
  expect(organisation('Organisaation nimi', 'Organisaatitiedot')).toBe('organisation-name')
  expect(usage('Toimitusrytmmi', 'select')).toBe('delivery-rhythm')
})

test('without dots ä is another letter and the field is not known by it alone', () => {
  expect(usage('Maaritella kayttotarkoitus')).toBeUndefined()
})

test('the person asked about may stand in the label itself, in any order and form', () => {
  for (const label of [
    'Yhteyshenkilön nimi',
    'Nimi (yhteyshenkilö)',
    'Yhteyshenkilö: nimi',
    'Yhteyshenkilönne nimi',
    'Nimi, yhteyshenkilö',
  ])
    expect(organisation(label), label).toBe('contact-name')
  expect(organisation('Teknisen yhteyshenkilönne sähköpostiosoite')).toBe('technical-contact-email')
  expect(organisation('Sähköposti (tekninen yhteyshenkilö)')).toBe('technical-contact-email')
  expect(organisation('Varahenkilön puhelinnumero')).toBe('technical-deputy-phone')
  expect(organisation('Laskutusnimi')).toBe('billing-name')
  expect(organisation('Organisaatiosi sähköposti')).toBe('organisation-email')
})

test('sinä, te and passive are the same question', () => {
  for (const label of [
    'Kuvaa tarvitsemasi tiedot',
    'Kuvatkaa tarvitsemanne tiedot',
    'Tarvittavien tietojen kuvaus',
    'Kuvaus tarvitsemistanne tiedoista',
  ])
    expect(usage(label), label).toBe('data-description')
})

test('a compound and a phrase are the same word', () => {
  expect(usage('Toimituksen rytmi', 'select')).toBe('delivery-rhythm')
  expect(usage('Toimitusrytmi', 'select')).toBe('delivery-rhythm')
})

test('an accessible name that ends in «on pakollinen kenttä.» does not hide the label, and the label is quoted without it', () => {
  const labels: LabelCandidate[] = [
    { from: 'aria-label', text: 'Määrittele käyttötarkoitus on pakollinen kenttä.' },
    { from: 'preceding', text: 'Toimiala' },
  ]
  const view = recognise(
    pageCatalogue(),
    stepPage('Tietojen käyttö', { controls: [control('', { handle: 'a', kind: 'textarea', labels })] }),
  )
  expect(view.fields.map((match) => [match.field, match.label])).toEqual([['purpose', 'Määrittele käyttötarkoitus']])
})

test('a label is quoted as the page shows it', () => {
  const view = recognise(
    pageCatalogue(),
    stepPage('Tietojen käyttö', { controls: [control('2.1 MÄÄRITTELE käyttö\u00ADtarkoitus *', { kind: 'textarea' })] }),
  )
  expect(view.fields[0]!.label).toBe('2.1 MÄÄRITTELE käyttötarkoitus')
})

test('words near a control are heard only when the control has no label of its own', () => {
  const near = (labels: LabelCandidate[]) =>
    recognise(
      pageCatalogue(),
      stepPage('Tietojen käyttö', { controls: [control('', { handle: 'a', kind: 'textarea', labels, sections: ['Tietojen käyttö'] })] }),
    )
  expect(near([{ from: 'preceding', text: 'Määrittele käyttötarkoitus' }]).fields[0]?.field).toBe('purpose')
  expect(
    near([
      { from: 'label', text: 'Sisäinen muistio' },
      { from: 'preceding', text: 'Määrittele käyttötarkoitus' },
    ]).fields,
  ).toEqual([])
  expect(near([{ from: 'name', text: 'Käyttötarkoitus' }]).fields).toEqual([])
})

test('a choice whose label is unknown is known by its options in its section, and not without the section', () => {
  const asked = (...sections: string[]) =>
    recognise(
      pageCatalogue(),
      stepPage('Tietojen käyttö', {
        controls: [control('Miten usein', { kind: 'select', sections, options: options('Päivittäin', 'Viikoittain', 'Kuukausittain') })],
      }),
    ).fields[0]?.field
  expect(asked('Tietojen käyttö', 'Aineiston toimitus')).toBe('delivery-rhythm')
  expect(asked('Raportointi')).toBeUndefined()
})

test('reasons name the words of the catalogue and never an answer', () => {
  const asked = control('Määrittele käyttötarkoitus', { kind: 'textarea', value: 'SALAISUUS', sections: ['Tietojen käyttö'] })
  const [match] = recognise(pageCatalogue(), stepPage('Tietojen käyttö', { controls: [asked] })).fields
  expect(match!.reasons.map((reason) => `${reason.what} = ${reason.words}`)).toContain('label = Määrittele käyttötarkoitus')
  expect(JSON.stringify(match!.reasons)).not.toContain('SALAISUUS')
  expect(match!.score).toBeGreaterThan(0.8)
})
