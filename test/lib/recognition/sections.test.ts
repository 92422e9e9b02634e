import { expect, test } from 'vitest'
import { recognise } from '@/lib/recognition/recognise'
import { pageCatalogue } from './page-catalogue'
import { control, stepPage } from './snapshot-builder'

const STEP = 'Organisaation tiedot'

function organisation(...asked: [label: string, ...sections: string[]][]) {
  const controls = asked.map(([label, ...sections], at) => control(label, { handle: String(at), sections }))
  return recognise(pageCatalogue(), stepPage(STEP, { controls }))
}

function byHandle(view: ReturnType<typeof organisation>) {
  return Object.fromEntries(view.fields.map((match) => [match.handle, match.field]))
}

test('Nimi, Sähköposti and Puhelin are told apart by the heading they stand under', () => {
  const persons = ['Yhteyshenkilö', 'Tekninen yhteyshenkilö', 'Tekninen varahenkilö']
  const view = organisation(
    ...persons.flatMap((person) => ['Nimi', 'Sähköposti', 'Puhelin'].map((label): [string, string, string] => [label, STEP, person])),
  )
  expect(view.fields.map((match) => match.field)).toEqual([
    ...['contact-name', 'contact-email', 'contact-phone'],
    ...['technical-contact-name', 'technical-contact-email', 'technical-contact-phone'],
    ...['technical-deputy-name', 'technical-deputy-email', 'technical-deputy-phone'],
  ])
  expect(view.ambiguous).toEqual([])
})

test('a heading with «tiedot» or a number is the same heading', () => {
  expect(byHandle(organisation(['Nimi', STEP, '2. Teknisen yhteyshenkilön tiedot']))).toEqual({ 0: 'technical-contact-name' })
  expect(byHandle(organisation(['Nimi', STEP, 'Yhteyshenkilö *']))).toEqual({ 0: 'contact-name' })
  expect(byHandle(organisation(['Nimi', STEP, 'Laskutus']))).toEqual({ 0: 'billing-name' })
})

test('«Sähköposti» under an unknown heading, or under none, is nobody’s', () => {
  for (const sections of [[], [STEP, 'Isännöitsijä'], ['Tekninen tuki'], [STEP, 'Yhteyshenkilö', 'Sijaisen tiedot loma-aikana']])
    expect(organisation(['Sähköposti', ...sections]).fields, sections.join()).toEqual([])
})

test('the Y-tunnus of the payer is not the organisation’s', () => {
  expect(organisation(['Y-tunnus', STEP, 'Laskutustiedot']).fields).toEqual([])
  expect(byHandle(organisation(['Y-tunnus', STEP]))).toEqual({ 0: 'business-id' })
})

test('the heading of the technical contact outweighs a label that says only yhteyshenkilö', () => {
  expect(organisation(['Yhteyshenkilön sähköposti', STEP, 'Tekninen yhteyshenkilö']).fields).toEqual([])
  expect(byHandle(organisation(['Tekninen yhteyshenkilö', STEP, 'Yhteyshenkilöt']))).toEqual({ 0: 'technical-contact-name' })
})

test('on a flat page a question belongs to the person named before it', () => {
  const view = organisation(
    ...['Organisaation nimi', 'Y-tunnus', 'Sähköposti', 'Yhteyshenkilö', 'Sähköposti', 'Tekninen yhteyshenkilö', 'Sähköposti'].map(
      (label): [string, string] => [label, STEP],
    ),
  )
  expect(view.fields.map((match) => match.field)).toEqual([
    ...['organisation-name', 'business-id', 'organisation-email', 'contact-name', 'contact-email'],
    ...['technical-contact-name', 'technical-contact-email'],
  ])
})

test('on a flat page a second «Nimi» begins someone whose heading was not found, and what follows is nobody’s', () => {
  const view = organisation(...['Organisaation nimi', 'Y-tunnus', 'Nimi', 'Sähköposti'].map((label): [string, string] => [label, STEP]))
  expect(byHandle(view)).toEqual({ 0: 'organisation-name', 1: 'business-id' })
})

test('two controls of the same name under the same heading are ambiguous, and neither is matched', () => {
  const view = organisation(['Sähköposti', STEP, 'Yhteyshenkilö'], ['Sähköposti', STEP, 'Yhteyshenkilö'])
  expect(view.fields).toEqual([])
  expect(view.ambiguous.map(({ field, handles }) => ({ field, handles }))).toEqual([{ field: 'contact-email', handles: ['0', '1'] }])
  expect(view.unknown).toEqual([])
})

test('a control that is as well one field as another is ambiguous for both', () => {
  const controls = [
    control('', {
      handle: 'a',
      kind: 'textarea',
      labels: [
        { from: 'label', text: 'Määrittele käyttötarkoitus' },
        { from: 'aria-labelledby', text: 'Kuvaa tarvitsemasi tiedot' },
      ],
    }),
  ]
  const view = recognise(pageCatalogue(), stepPage('Tietojen käyttö', { controls }))
  expect(view.fields).toEqual([])
  expect(view.ambiguous.map((doubt) => doubt.field).sort()).toEqual(['data-description', 'purpose'])
})

test('a hidden twin neither matches nor makes its visible twin doubtful', () => {
  const controls = [
    control('Y-tunnus', { handle: 'twin', visible: false, writable: false, sections: [STEP] }),
    control('Y-tunnus', { handle: 'real', sections: [STEP] }),
  ]
  const view = recognise(pageCatalogue(), stepPage(STEP, { controls }))
  expect(byHandle(view)).toEqual({ real: 'business-id' })
  expect(view.unknown).toEqual([{ handle: 'twin', label: 'Y-tunnus', kind: 'text', value: '', visible: false }])
})
