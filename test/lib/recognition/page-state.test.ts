import { expect, test } from 'vitest'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { recognise } from '@/lib/recognition/recognise'
import { pageCatalogue } from './page-catalogue'
import { answer, button, control, heading, OUR_FORM, page } from './snapshot-builder'

function stateOf(parts: Partial<PageSnapshot>) {
  const view = recognise(pageCatalogue(), page({ title: OUR_FORM, ...parts }))
  return [view.pageState, view.step]
}

test('a receipt is a word of receiving', () => {
  expect(stateOf({ headings: [heading('Hakemus on vastaanotettu')] })).toEqual(['receipt', 'receipt'])
  expect(stateOf({ notices: ['Kiitos! Hakemuksesi on vastaanotettu. Saat vahvistuksen sähköpostiisi.'] })).toEqual(['receipt', 'receipt'])
  expect(stateOf({ notices: ['Kuittaus hakemuksen vastaanotosta'] })).toEqual(['receipt', 'receipt'])
})

test('«lähetetty» alone is not a receipt; with a number of the case it is', () => {
  expect(stateOf({ headings: [heading('Hakemuksesi on lähetetty')] })).toEqual(['sent', 'summary'])
  expect(stateOf({ headings: [heading('Hakemuksesi on lähetetty')], answers: [answer('Diaarinumero', 'DVV/1234/2026')] })).toEqual([
    'receipt',
    'receipt',
  ])
  expect(stateOf({ notices: ['Hakemuksesi on lähetetty. Diaarinumero: DVV/1234/2026'] })).toEqual(['receipt', 'receipt'])
  expect(stateOf({ headings: [heading('Hakemuksesi on lähetetty')], answers: [answer('Diaarinumero', '')] })).toEqual(['sent', 'summary'])
})

test('a text that explains when an application is sent or received states nothing', () => {
  const explanations = [
    'Hakemus tulee vireille vasta, kun se on lähetetty DVV:lle ja olet saanut kuittauksen sen vastaanotosta.',
    'Hakemusta ei ole vielä lähetetty.',
    'Kun hakemus on vastaanotettu, saat kuittauksen.',
    'Hakemus palautetaan täydennettäväksi, jos tietoja puuttuu.',
    'Voit tallentaa hakemuksen keskeneräisenä.',
  ]
  for (const notice of explanations) expect(stateOf({ notices: [notice] }), notice).toEqual(['none', null])
})

test('a saved draft is known by a sentence or a badge', () => {
  expect(stateOf({ notices: ['Hakemus on tallennettu keskeneräisenä.'] })[0]).toBe('draft-saved')
  expect(stateOf({ notices: ['Hakemus on tallennettu, mutta sitä ei ole vielä lähetetty.'] })[0]).toBe('draft-saved')
  expect(stateOf({ notices: ['Tila: Keskeneräinen'] })[0]).toBe('draft-saved')
})

test('on the portal’s own pages badges of rows state nothing, a whole sentence does', () => {
  const inbox = (...notices: string[]) => recognise(pageCatalogue(), page({ headings: [heading('Omat hakemukset')], notices }))
  expect([inbox('Keskeneräinen', 'Lähetetty', 'Tallennettu').pageState, inbox().step]).toEqual(['none', 'inbox'])
  expect(inbox('Hakemus on tallennettu keskeneräisenä').pageState).toBe('draft-saved')
})

test('a returned application is the returned page, and with its questions open it is the step it shows', () => {
  expect(stateOf({ notices: ['Hakemus on palautettu täydennettäväksi'] })).toEqual(['returned', 'returned'])
  const controls = [control('Määrittele käyttötarkoitus', { kind: 'textarea' })]
  expect(stateOf({ notices: ['Täydennyspyyntö'], headings: [heading('Tietojen käyttö')], controls })).toEqual(['returned', 'usage'])
})

test('a session that has run out says so on the login page', () => {
  const view = recognise(
    pageCatalogue(),
    page({ headings: [heading('Kirjaudu sisään')], notices: ['Istuntosi on päättynyt. Kirjaudu uudelleen.'] }),
  )
  expect([view.form, view.step, view.pageState]).toEqual(['none', 'login', 'expired'])
})

test('the login page is known by its heading or its password field, and none of its fields is ours', () => {
  const controls = [control('Sähköposti'), control('Salasana', { kind: 'password', value: 'salaisuus' })]
  const view = recognise(pageCatalogue(), page({ title: 'Verkkoasiointi', controls, actions: [button('Kirjaudu sisään')] }))
  expect([view.form, view.status, view.step, view.fields.length]).toEqual(['none', 'recognised', 'login', 0])
  expect(JSON.stringify(view)).not.toContain('salaisuus')
})

test('the start page that lists our form among its siblings is the start page, never the form', () => {
  const names = ['VTJkyselyn tietolupa', 'VTJ-rajapinnan tietolupa', OUR_FORM]
  const view = recognise(
    pageCatalogue(),
    page({
      headings: [heading('Verkkoasiointi'), heading('Julkishallinto', 2), ...names.map((name) => heading(name, 3))],
      actions: names.map((name) => button('Aloita', { handle: name, sections: ['Julkishallinto', name] })),
    }),
  )
  expect([view.form, view.status, view.step]).toEqual(['none', 'recognised', 'start'])
  expect(view.fields.map((match) => [match.field, match.handle])).toEqual([['start-this-form', OUR_FORM]])
})

test('a page where an application can be begun is the start, also when it lists applications; without that the list is the inbox', () => {
  const front = recognise(pageCatalogue(), page({ headings: [heading('Tervetuloa')], actions: [button('Aloita uusi hakemus')] }))
  expect([front.step, front.fields[0]?.field]).toEqual(['start', 'start-application'])
  const headings = [heading('Omat hakemukset'), heading('Keskeneräiset', 2), heading(OUR_FORM, 3)]
  const list = recognise(pageCatalogue(), page({ headings, actions: [button('Aloita uusi hakemus')] }))
  expect([list.form, list.step]).toEqual(['none', 'start'])
  const hidden = recognise(pageCatalogue(), page({ headings, actions: [button('Aloita uusi hakemus', { visible: false })] }))
  expect([hidden.form, hidden.step]).toEqual(['none', 'inbox'])
  const inbox = recognise(pageCatalogue(), page({ headings }))
  expect([inbox.form, inbox.step]).toEqual(['none', 'inbox'])
})
