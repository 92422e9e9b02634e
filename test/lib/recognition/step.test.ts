import { expect, test } from 'vitest'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { recognise } from '@/lib/recognition/recognise'
import { formEntries, pageCatalogue } from './page-catalogue'
import { answer, button, control, heading, OUR_FORM, options, page, stepPage } from './snapshot-builder'

function view(snapshot: PageSnapshot) {
  return recognise(pageCatalogue(), snapshot)
}

const ours = formEntries.find((form) => form.form === 'muutostietopalvelu')!

test('every step is known by each of its names as a heading below the form’s name', () => {
  for (const step of ours.steps) for (const name of step.names.fi) expect(view(stepPage(name.text)).step, name.text).toBe(step.id)
})

test('every step is known by the current item of the progress list', () => {
  ours.steps.forEach((step, current) => {
    const progress = ours.steps.map((one, at) => ({ text: `${at + 1}. ${one.names.fi[0]!.text}`, current: at === current }))
    expect(view(page({ headings: [heading(OUR_FORM)], progress })).step, step.id).toBe(step.id)
  })
})

test('a heading «Vaihe 2/5: Tietojen käyttö» names the step', () => {
  expect(view(stepPage('Vaihe 2/5: Tietojen käyttö')).step).toBe('usage')
  expect(view(stepPage('Vaihe 2 viidestä – Tietojen käyttö')).step).toBe('usage')
})

test('without any heading the step is known by what is asked', () => {
  const controls = [control('Määrittele käyttötarkoitus', { kind: 'textarea' }), control('Toimiala', { kind: 'select' })]
  expect(view(page({ title: OUR_FORM, controls })).step).toBe('usage')
  const files = [control('Voimassaoleva muutostietopalvelun lupa', { kind: 'file' })]
  expect(view(page({ title: OUR_FORM, controls: files })).step).toBe('attachments')
})

test('a page of our form about which nothing is known has no step', () => {
  const found = view(page({ title: OUR_FORM, controls: [control('Mikä on lempivärisi?')] }))
  expect([found.form, found.step]).toEqual(['muutostietopalvelu', null])
  expect(found.unknown.map((one) => one.label)).toEqual(['Mikä on lempivärisi?'])
})

test('the choice of an earlier form as a base is the step of a new application, as a choice or as a button', () => {
  const choice = control('Miten haluat aloittaa', {
    kind: 'radio-group',
    options: options('Aloita tyhjällä lomakkeella', 'Käytä aikaisempaa lomaketta pohjana'),
  })
  const asked = view(page({ headings: [heading(OUR_FORM)], controls: [choice] }))
  expect([asked.step, asked.fields[0]?.field, asked.fields[0]?.on]).toEqual(['new-application', 'use-earlier-form', 'control'])
  const pressed = view(
    page({ headings: [heading(OUR_FORM)], actions: [button('Käytä aikaisempaa lomaketta pohjana'), button('Seuraava')] }),
  )
  expect([pressed.step, pressed.fields[0]?.field, pressed.fields[0]?.on]).toEqual(['new-application', 'use-earlier-form', 'action'])
})

test('the summary shows its answers read-only, told apart by their headings', () => {
  const answers = [
    answer('Organisaation nimi', 'Esimerkkikunta', 'Organisaation tiedot'),
    answer('Nimi', 'Maija Malli', 'Organisaation tiedot', 'Yhteyshenkilö'),
    answer('Nimi', 'Teppo Tekijä', 'Organisaation tiedot', 'Tekninen yhteyshenkilö'),
    answer('Määrittele käyttötarkoitus', 'Teksti', 'Tietojen käyttö'),
  ]
  const controls = [control('Vakuutan tiedot oikeiksi', { kind: 'checkbox' })]
  const found = view(
    page({
      headings: [heading(OUR_FORM), heading('Organisaation tiedot', 2), heading('Tietojen käyttö', 2)],
      answers,
      controls,
      actions: [button('Lähetä DVV:lle')],
    }),
  )
  expect([found.step, found.readOnly, found.pageState]).toEqual(['summary', true, 'none'])
  expect(found.fields.map((match) => [match.field, match.on, match.value])).toEqual([
    ['organisation-name', 'answer', 'Esimerkkikunta'],
    ['contact-name', 'answer', 'Maija Malli'],
    ['technical-contact-name', 'answer', 'Teppo Tekijä'],
    ['purpose', 'answer', 'Teksti'],
    ['send', 'action', ''],
  ])
})

test('a control outranks a read-only row of the same field', () => {
  const found = view(stepPage('Organisaation tiedot', { controls: [control('Y-tunnus')], answers: [answer('Y-tunnus', '1234567-1')] }))
  expect(found.fields.map((match) => [match.field, match.on])).toEqual([['business-id', 'control']])
})
