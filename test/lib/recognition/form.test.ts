import { expect, test } from 'vitest'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { recognise } from '@/lib/recognition/recognise'
import { formEntries, pageCatalogue } from './page-catalogue'
import { answer, button, control, heading, OUR_FORM, options, page, stepPage } from './snapshot-builder'

function view(parts: Partial<PageSnapshot>) {
  return recognise(pageCatalogue(), page(parts))
}

function formOf(parts: Partial<PageSnapshot>) {
  const { form, status, formName } = view(parts)
  return { form, status, formName }
}

const PROGRESS = ['1. Uusi hakemus', '2. Organisaation tiedot', '3. Tietojen käyttö', '4. Tietojen suojaus ja käsittely', '5. Liitteet']

test('our form is known by its heading, by the title of the page, and by either with more words around', () => {
  const expected = { form: 'muutostietopalvelu', status: 'recognised', formName: OUR_FORM }
  expect(formOf({ headings: [heading(OUR_FORM)] })).toEqual(expected)
  expect(formOf({ title: `Tietojen käyttö – ${OUR_FORM} | Verkkoasiointi`, headings: [heading('Tietojen käyttö')] })).toEqual(expected)
  expect(formOf({ headings: [heading('Verkkoasiointi'), heading(OUR_FORM, 2), heading('Liitteet', 3)] })).toEqual(expected)
  expect(formOf({ headings: [heading('MUUTOS\u00ADTIETO\u00ADPALVELUN HAKEMUS JA TILAUS')] }).form).toBe('muutostietopalvelu')
})

const OWN = [
  control('Määrittele käyttötarkoitus', { kind: 'textarea' }),
  control('Kuvaa tarvitsemasi tiedot', { kind: 'textarea' }),
  control('Toimitusrytmi', { kind: 'select' }),
]

test('a step page that shows our progress list and questions is our form without its name', () => {
  const progress = PROGRESS.map((text, at) => ({ text, current: at === 2 }))
  const found = view({ headings: [heading('Tietojen käyttö')], progress, controls: OWN })
  expect([found.form, found.status, found.step]).toEqual(['muutostietopalvelu', 'recognised', 'usage'])
})

test('our progress list alone is not sure, because other permits may have the same steps', () => {
  const progress = PROGRESS.map((text, at) => ({ text, current: at === 2 }))
  expect(view({ headings: [heading('Tietojen käyttö')], progress }).status).toBe('unsure')
})

test('a page under a name we do not know is never surely our form, whatever its steps and questions', () => {
  const progress = PROGRESS.map((text, at) => ({ text, current: at === 2 }))
  expect(view({ headings: [heading('Asukastietojen tietolupahakemus')], progress, controls: OWN }).status).not.toBe('recognised')
  const generic = ['Uusi hakemus', 'Tietojen käyttö', 'Yhteenveto'].map((text, at) => ({ text, current: at === 0 }))
  expect(formOf({ headings: [heading('Asukastietojen tietolupahakemus')], progress: generic }).form).not.toBe('muutostietopalvelu')
})

test('a name that is only nearly ours is not sure', () => {
  expect(formOf({ headings: [heading('Muutostietopalvelun tilauslomake')] })).toMatchObject({
    form: 'muutostietopalvelu',
    status: 'unsure',
  })
})

test('a step’s heading with our questions and no name is not sure', () => {
  const found = view({ headings: [heading('Tietojen käyttö')], controls: OWN })
  expect([found.form, found.status, found.step]).toEqual(['muutostietopalvelu', 'unsure', 'usage'])
})

test('a page with common questions only is unknown, and nothing on it is matched', () => {
  const controls = ['Organisaation nimi', 'Y-tunnus', 'Sähköposti'].map((label) => control(label))
  const found = view({ title: 'Omat tiedot', headings: [heading('Omat tiedot')], controls, actions: [button('Tallenna')] })
  expect([found.form, found.status, found.step]).toEqual(['none', 'unknown', null])
  expect(found.fields).toEqual([])
  expect(found.unknown).toHaveLength(3)
})

test('every sibling is another form by each of its names, and no field of it is matched', () => {
  for (const entry of formEntries.filter((form) => form.form === 'other'))
    for (const name of entry.names.fi) {
      const controls = [control('Määrittele käyttötarkoitus', { kind: 'textarea' }), control('Y-tunnus')]
      const found = view({ headings: [heading(name.text), heading('Tietojen käyttö', 2)], controls, actions: [button('Seuraava')] })
      expect([found.form, found.status, found.formName], name.text).toEqual(['other', 'recognised', name.text])
      expect(found.fields, name.text).toEqual([])
    }
})

test('a sibling with our progress list is the sibling', () => {
  const progress = PROGRESS.map((text, at) => ({ text, current: at === 2 }))
  expect(formOf({ title: 'VTJkyselyn tietolupa – Verkkoasiointi', headings: [heading('Tietojen käyttö')], progress }).form).toBe('other')
  expect(formOf({ headings: [heading('Tietojen käyttö'), heading('VTJkyselyn tietolupa', 2)], progress }).form).toBe('other')
})

test('the renewed form is read from its own title', () => {
  for (const name of [
    'VTJ-muutosrajapinnan tietolupahakemus',
    'VTJ-muutosrajapinnan hakemus ja tilaus',
    'Muutostietopalvelun ja VTJ-muutosrajapinnan hakemus',
  ])
    expect(formOf({ headings: [heading(name)] }), name).toEqual({ form: 'renewed', status: 'recognised', formName: name })
})

test('the renewed form is read from a service option of our form', () => {
  const controls = [control('Palvelu', { kind: 'radio-group', options: options('Muutostietopalvelu', 'VTJ-muutosrajapinta') })]
  expect(recognise(pageCatalogue(), stepPage('Tietojen käyttö', { controls })).form).toBe('renewed')
})

test('the renewed form is never read from an answer, a help text, a file name, a lower heading or the list of earlier forms', () => {
  const marker = 'Hakemus koskee VTJ-muutosrajapintaa'
  const found = recognise(
    pageCatalogue(),
    stepPage('Tietojen käyttö', {
      headings: [
        heading(OUR_FORM),
        heading('Tietojen käyttö', 2),
        heading('VTJ-muutosrajapinta', 3),
        heading('VTJ-muutosrajapinnan hakemus ja tilaus', 3),
      ],
      controls: [
        control('Määrittele käyttötarkoitus', { kind: 'textarea', value: marker, description: 'VTJ-muutosrajapinnan tietolupahakemus' }),
        control('Valitse aikaisempi lomake', { kind: 'select', options: options('VTJ-muutosrajapinta') }),
        control('Liite', { kind: 'file', value: 'VTJ-muutosrajapinta.pdf' }),
      ],
      answers: [answer('Palvelu', 'VTJ-muutosrajapinta'), answer('Määrittele käyttötarkoitus', marker)],
      notices: ['VTJ-muutosrajapinta on otettu käyttöön'],
    }),
  )
  expect([found.form, found.status]).toEqual(['muutostietopalvelu', 'recognised'])
})

test('a heading and a title that name different forms are not sure', () => {
  expect(formOf({ title: 'VTJkyselyn tietolupa', headings: [heading(OUR_FORM)] })).toMatchObject({
    form: 'muutostietopalvelu',
    status: 'unsure',
  })
})

test('the form is known in Swedish and English by the names of that language', () => {
  const swedish = page({ headings: [heading('Ansökan och beställning av ändringsdatatjänsten')] })
  expect(recognise(pageCatalogue('sv'), swedish).form).toBe('muutostietopalvelu')
  expect(recognise(pageCatalogue('en'), page({ headings: [heading('Application and order for the Change Data Service')] })).form).toBe(
    'muutostietopalvelu',
  )
  expect(recognise(pageCatalogue('sv'), page({ headings: [heading(OUR_FORM)] })).form).toBe('muutostietopalvelu')
})

test('a list of applications in any language is no form of its own', () => {
  for (const name of ['Omat hakemukset', 'Mina ansökningar', 'Ansökningar', 'My applications', 'Applications', 'Service', 'Tjänster']) {
    const view = recognise(pageCatalogue(), page({ title: name, headings: [heading(name)] }))
    expect(view.form, name).toBe('none')
  }
})
