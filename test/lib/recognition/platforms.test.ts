// Labels as the platforms the portal may be built on give them: React with suomifi-ui-components, Power Pages, MUI, Vaadin, tables.
import { expect, test } from 'vitest'
import type { LabelCandidate, SnapshotControl } from '@/lib/model/snapshot'
import { recognise } from '@/lib/recognition/recognise'
import { pageCatalogue } from './page-catalogue'
import { button, control, heading, OUR_FORM, options, page, stepPage } from './snapshot-builder'

const labels = (...pairs: [LabelCandidate['from'], string][]) => pairs.map(([from, text]) => ({ from, text }))

function fieldsOf(step: string, ...controls: SnapshotControl[]) {
  return recognise(pageCatalogue(), stepPage(step, { controls })).fields.map((match) => match.field)
}

test('a dropdown whose accessible name begins with its chosen value is known by the label beside it', () => {
  const rhythm = control('', {
    kind: 'combobox',
    labels: labels(['aria-labelledby', 'Kerran viikossa Toimitusrytmi'], ['preceding', 'Toimitusrytmi']),
    sections: ['Aineiston toimitus'],
    value: 'Kerran viikossa',
  })
  expect(fieldsOf('Tietojen käyttö', rhythm)).toEqual(['delivery-rhythm'])
})

test('marks of what is optional or required are no part of a label in any language', () => {
  const wordings: [step: string, section: string, label: string][] = [
    ['Tietojen käyttö', 'Tietojen käyttö', 'Määrittele käyttötarkoitus (pakollinen)'],
    ['Tietojen käyttö', 'Tietojen käyttö', 'Käyttötarkoitus (valinnainen)'],
    ['Tietojen käyttö', 'Tietojen käyttö', 'Käyttötarkoitus on pakollinen kenttä.'],
    ['Användning av uppgifterna', 'Användning av uppgifterna', 'Användningsändamål (valfritt)'],
    ['Användning av uppgifterna', 'Användning av uppgifterna', 'Användningsändamål (frivillig)'],
    ['Användning av uppgifterna', 'Användning av uppgifterna', 'Användningsändamål är ett obligatoriskt fält.'],
    ['Användning av uppgifterna', 'Användning av uppgifterna', 'Användningsändamål (frivilligt)'],
    ['Use of data', 'Use of data', 'Purpose of use (optional)'],
    ['Use of data', 'Use of data', 'Purpose of use *'],
    ['Use of data', 'Use of data', 'Purpose of use is a required field.'],
  ]
  for (const [step, section, label] of wordings)
    expect(fieldsOf(step, control(label, { kind: 'textarea', sections: [section] })), label).toEqual(['purpose'])
})

test('a required-mark in aria-label does not outrank the label', () => {
  const businessId = control('', { labels: labels(['label', 'Y-tunnus'], ['aria-label', 'Y-tunnus on pakollinen kenttä.']) })
  expect(fieldsOf('Organisaation tiedot', businessId)).toEqual(['business-id'])
})

test('a floating label, a table cell and a placeholder name a field when nothing else does', () => {
  for (const from of ['preceding', 'cell', 'placeholder'] as const) {
    const field = control('', { labels: labels([from, 'Verkkolaskuosoite']), sections: ['Laskutustiedot'] })
    expect(fieldsOf('Organisaation tiedot', field), from).toEqual(['e-invoice-address'])
  }
})

test('a select is known by its options in three languages when its label is not', () => {
  for (const [step, ...choices] of [
    ['Tietojen käyttö', 'Päivittäin', 'Viikoittain', 'Kuukausittain'],
    ['Användning av uppgifterna', 'Dagligen', 'En gång i veckan', 'Månatligen'],
    ['Use of data', 'Daily', 'Once a week', 'Monthly'],
  ]) {
    const select = control('Valinta', { kind: 'select', sections: [step!], options: options(...choices) })
    expect(fieldsOf(step!, select), step).toEqual(['delivery-rhythm'])
  }
})

test('an e-mail field is never a name, a phone never an e-mail address, whatever stands beside them', () => {
  expect(fieldsOf('Organisaation tiedot', control('Nimi', { kind: 'email', sections: ['Yhteyshenkilö'] }))).toEqual([])
  expect(fieldsOf('Organisaation tiedot', control('Sähköposti', { kind: 'tel', sections: ['Yhteyshenkilö'] }))).toEqual([])
})

test('a file input whose only label is its button is known by the heading over it', () => {
  for (const [step, label, heading] of [
    ['Liitteet', 'Valitse tiedosto', 'Voimassaoleva muutostietopalvelun lupa (valinnainen)'],
    ['Bilagor', 'Välj en fil', 'Gällande datatillstånd (frivillig)'],
    ['Attachments', 'Choose a file', 'Valid data permit (optional)'],
  ]) {
    const file = control(label!, { kind: 'file', visible: false, sections: [step!, heading!] })
    expect(fieldsOf(step!, file), label).toEqual(['attachment-current-permit'])
  }
})

test('«Avaa» in a list of applications opens an earlier one, and on the list of forms it starts one', () => {
  const open = button('Avaa', { sections: [OUR_FORM] })
  const seen = (...others: string[]) =>
    recognise(pageCatalogue(), page({ actions: [button('Aloita uusi hakemus'), open, ...others.map((text) => button(text))] }))
  expect(seen().fields.map(({ field }) => field)).toEqual(['start-application'])
  expect(seen('Julkishallinto').fields.map(({ field }) => field)).toEqual([
    'start-application',
    'start-this-form',
    'tab-public-administration',
  ])
})

test('badges of rows in any language are no news of an application', () => {
  for (const badge of [
    'Tallennettu keskeneräisenä',
    'Sparad som halvfärdig',
    'Saved as incomplete',
    'Skickad för behandling',
    'Sent for processing',
  ])
    expect(recognise(pageCatalogue(), page({ headings: [heading('Omat asiat')], notices: [badge] })).pageState, badge).toBe('none')
})

test('a weak word needs a section of its own and gives way to a better name', () => {
  const costs = control('Kustannuspaikka', { sections: ['Laskutustiedot'] })
  expect(fieldsOf('Organisaation tiedot', costs)).toEqual(['billing-reference'])
  const view = recognise(
    pageCatalogue(),
    stepPage('Organisaation tiedot', { controls: [costs, control('Viite', { sections: ['Laskutustiedot'] })] }),
  )
  expect(view.fields.map(({ field, label }) => [field, label])).toEqual([['billing-reference', 'Viite']])
  expect(view.ambiguous).toEqual([])
  expect(fieldsOf('Tietojen käyttö', control('Alue', { kind: 'select', sections: ['Tietojen käyttö'] }))).toEqual([])
})

test('the whole page is read alike whatever language the panel speaks', () => {
  const controls = [control('Användningsändamål', { kind: 'textarea', sections: ['Användning av uppgifterna'] })]
  const snapshot = stepPage('Användning av uppgifterna', { language: 'sv', controls })
  for (const language of ['fi', 'sv', 'en'] as const)
    expect(recognise(pageCatalogue(language), snapshot)).toEqual(recognise(pageCatalogue('fi'), snapshot))
})
