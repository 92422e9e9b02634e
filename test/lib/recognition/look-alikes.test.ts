import { expect, test } from 'vitest'
import type { SnapshotControl } from '@/lib/model/snapshot'
import { recognise } from '@/lib/recognition/recognise'
import { loadDataGroups } from './data-groups'
import { pageCatalogue } from './page-catalogue'
import { button, control, options, stepPage } from './snapshot-builder'

const NEEDED = 'Valitse tarvitsemasi tiedot'

function fieldsOf(step: string, ...controls: SnapshotControl[]) {
  return recognise(pageCatalogue(), stepPage(step, { controls })).fields.map((match) => match.field)
}

test('the purpose of a building, a room or a loan is not the purpose', () => {
  for (const label of [
    'Rakennuksen käyttötarkoitus',
    'Tilan käyttötarkoitus',
    'Lainan käyttötarkoitus',
    'Kiinteistön pääasiallinen käyttötarkoitus',
  ])
    for (const sections of [[], ['Tietojen käyttö'], ['Käyttötarkoitus']])
      expect(fieldsOf('Tietojen käyttö', control(label, { kind: 'textarea', sections })), label).toEqual([])
})

test('what privacy notices and messages ask is not the data description', () => {
  for (const label of [
    'Tietojen säilytysaika',
    'Tietojen luovutukset',
    'Rekisterin nimi',
    'Viestit DVV:lle',
    'Viesti käsittelijälle',
    'Lisätietoja',
  ])
    expect(fieldsOf('Tietojen käyttö', control(label, { kind: 'textarea', sections: ['Tietojen käyttö', NEEDED] })), label).toEqual([])
})

test('Toimialue, Toimipaikka and the hallinnonala of a person are not the sector', () => {
  const choice = (label: string, ...sections: string[]) =>
    control(label, { kind: 'select', sections, options: options('Kunta', 'Kuntayhtymä', 'Hyvinvointialue') })
  expect(fieldsOf('Tietojen käyttö', choice('Toimialue', 'Tietojen käyttö'))).toEqual([])
  expect(fieldsOf('Tietojen käyttö', choice('Toimipaikka', 'Tietojen käyttö'))).toEqual([])
  expect(fieldsOf('Organisaation tiedot', choice('Hallinnonala', 'Organisaation tiedot', 'Yhteyshenkilö'))).toEqual([])
  expect(fieldsOf('Organisaation tiedot', choice('Toimiala', 'Organisaation tiedot', 'Yhteyshenkilö'))).toEqual([])
})

test('a municipality in an address or of a person is not the area restriction', () => {
  expect(fieldsOf('Organisaation tiedot', control('Kunta', { sections: ['Organisaation tiedot'] }))).toEqual([])
  for (const label of ['Syntymäkunta', 'Kotikunta', 'Kunta'])
    expect(fieldsOf('Tietojen käyttö', control(label, { kind: 'select', sections: ['Tietojen käyttö'] })), label).toEqual([])
})

test('search boxes, feedback, chat, consents and passwords are never ours', () => {
  for (const label of ['Hae', 'Hakusana', 'Hae organisaation nimellä', 'Ota yhteyttä', 'Palaute', 'Chat', 'Salasana', 'Etsi Y-tunnuksella'])
    expect(fieldsOf('Organisaation tiedot', control(label, { sections: ['Organisaation tiedot'] })), label).toEqual([])
})

test('the portal’s own technical support is not the technical contact', () => {
  for (const label of ['Tekninen tuki', 'Teknisen tuen sähköposti', 'Teknisen tuen puhelin'])
    expect(fieldsOf('Organisaation tiedot', control(label, { sections: ['Organisaation tiedot'] })), label).toEqual([])
})

test('«sama kuin» boxes and declarations are no field', () => {
  const labels = [
    'Laskutusosoite on sama kuin organisaation osoite',
    'Tekninen yhteyshenkilö on sama kuin yhteyshenkilö',
    'Vakuutan tiedot oikeiksi',
    'Hyväksyn käyttöehdot',
  ]
  for (const label of labels)
    for (const kind of ['checkbox', 'radio-group'] as const)
      expect(fieldsOf('Organisaation tiedot', control(label, { kind })), label).toEqual([])
})

test('the henkilötunnus of a person is not the identifier file', () => {
  expect(fieldsOf('Tietojen käyttö', control('Henkilötunnus', { sections: ['Tietojen käyttö'] }))).toEqual([])
})

test('a checkbox never takes the id of a text field, whatever its label', () => {
  const labels = ['Nimi', 'Sähköposti', 'Määrittele käyttötarkoitus', 'Y-tunnus', 'Selvitys tietojen suojauksesta', 'Toimiala']
  expect(
    fieldsOf('Organisaation tiedot', ...labels.map((label) => control(label, { kind: 'checkbox', sections: ['Yhteyshenkilö'] }))),
  ).toEqual([])
})

test('the data groups as single checkboxes are no fields, under any heading of the step', () => {
  const groups = loadDataGroups()
  expect(groups.length).toBeGreaterThan(50)
  for (const sections of [['Tietojen käyttö', NEEDED], ['Tietojen käyttö'], [NEEDED, 'Henkilötiedot'], []])
    expect(fieldsOf('Tietojen käyttö', ...groups.map((label) => control(label, { kind: 'checkbox', sections })))).toEqual([])
})

test('the data groups as one group are the selection, and no person field', () => {
  const group = control(NEEDED, { kind: 'checkbox-group', sections: ['Tietojen käyttö', NEEDED], options: options(...loadDataGroups()) })
  expect(fieldsOf('Tietojen käyttö', group)).toEqual(['data-selection'])
})

test('a lone box that says a whole sentence about turvakielto is the question; one in a list of groups is not', () => {
  const box = (label: string) => control(label, { kind: 'checkbox', sections: ['Tietojen käyttö', NEEDED] })
  const sentence = box('Tarvitsemme tietoja myös turvakieltohenkilöistä')
  expect(fieldsOf('Tietojen käyttö', sentence)).toEqual(['turvakielto-needed'])
  expect(fieldsOf('Tietojen käyttö', box('Kutsumanimi'), box('Turvakiellon alaiset tiedot'), box('Äidinkieli'))).toEqual([])
})

test('other buttons that send, save or update are not ours', () => {
  const labels = [
    ...['Lähetä viesti', 'Lähetä linkki', 'Lähetä vahvistuskoodi', 'Tallenna PDF', 'Päivitä sivu', 'Päivitys'],
    ...['Hae', 'Lisää liite', 'Poista luonnos', 'Peruuta', 'Kirjaudu ulos'],
  ]
  expect(recognise(pageCatalogue(), stepPage('Liitteet', { actions: labels.map((label) => button(label)) })).fields).toEqual([])
})
