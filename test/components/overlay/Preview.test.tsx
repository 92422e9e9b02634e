// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { RowOutcome } from '@/lib/model/fill'
import { OUTCOMES, ROWS, row, UNDONE } from '../../gallery/rows'
import { VIEWS } from '../../gallery/views'
import { showPanel } from './show'

const line = (root: ParentNode, id: string) => root.querySelector<HTMLElement>(`tr[data-row="${id}"]`)!

describe('the preview', () => {
  test('is a table with the five columns and a row for each field, under its step', () => {
    const { find, findAll, root } = showPanel(VIEWS.preview)
    const table = find('table', 'Täytettävät tiedot')
    expect(findAll('columnheader').map((head) => head.textContent)).toEqual([
      'Kenttä',
      'Nyt',
      'Täyttämisen jälkeen',
      'Mistä tieto tulee',
      'Tila',
    ])
    expect(table.querySelectorAll('tr[data-row]')).toHaveLength(20)
    expect([...root.querySelectorAll('.preview-step')].map((step) => step.textContent)).toEqual(['Organisaation tiedot', 'Tietojen käyttö'])
    expect(line(root, 'marker').dataset.field).toBe('purpose')
  })

  test('has a checkbox named by the field in each row', () => {
    const { find, wished, press } = showPanel(VIEWS.preview)
    expect(find('checkbox', 'Postiosoite')).toMatchObject({ checked: true, disabled: false })
    press('checkbox', 'Postiosoite')
    press('checkbox', 'Organisaation sähköposti')
    expect(wished).toEqual([
      ['tick', 'street-address', false],
      ['tick', 'organisation-email', true],
    ])
  })

  test('says of a text with letters that only look like ours that it must be looked at', () => {
    const email = row('contact-email', 'Sähköposti', { after: 'a@mаllila.example', ticked: false, hasForeignLetters: true })
    const { root } = showPanel({ ...VIEWS.preview, preview: [email, row('contact-name', 'Nimi', { after: 'Maija Mallikas' })] })
    expect(line(root, 'contact-email').querySelector('.cell-state')!.textContent).toContain('muita kuin latinalaisia kirjaimia')
    expect(line(root, 'contact-name').querySelector('.cell-state')!.textContent).not.toContain('latinalaisia')
  })

  test('says in which language a text is written to DVV, whatever the panel speaks', () => {
    const purpose = row('purpose', 'Määrittele käyttötarkoitus', {
      after: 'Vi ansöker.',
      parts: [{ text: 'Vi ansöker.', added: true }],
      language: 'sv',
    })
    const { root } = showPanel({ ...VIEWS.preview, preview: [purpose, row('contact-name', 'Nimi', { after: 'Maija Mallikas' })] })
    expect(line(root, 'purpose').querySelector('.cell-origin')!.textContent).toContain('oma profiili, ruotsiksi')
    expect(line(root, 'purpose').querySelector('ins [lang]')).toMatchObject({ lang: 'sv', textContent: 'Vi ansöker.' })
    expect(line(root, 'contact-name').querySelector('.cell-origin')!.textContent).not.toContain('ruotsiksi')
  })

  test('keeps the marker sentence a row of its own', () => {
    const { find, root } = showPanel(VIEWS.preview)
    expect(find('checkbox', 'Määrittele käyttötarkoitus: lause VTJ-muutosrajapinnasta')).toHaveProperty('checked', true)
    expect(find('checkbox', 'Määrittele käyttötarkoitus')).toHaveProperty('checked', false)
    expect(line(root, 'marker').textContent).toContain('DVV:n ohjeen teksti')
  })

  test('marks what is added, and leaves the rest unmarked', () => {
    const { root } = showPanel(VIEWS.preview)
    const after = line(root, 'marker').querySelector('.cell-after')!
    expect([...after.querySelectorAll('ins')].map((one) => one.textContent)).toEqual(['Lisätään: Hakemus koskee VTJ-muutosrajapintaa\n\n'])
    expect(after.textContent).toContain('Tietoja käytetään varhaiskasvatuspaikan myöntämiseen')
  })

  test.each([
    ['organisation-name', 'Oli jo kentässä'],
    ['organisation-email', 'Kentässä on muuta tekstiä. Valitse rivi, jos haluat korvata sen.'],
    ['organisation-phone', 'Profiilissa ei ole tätä tietoa'],
    ['contact-phone', 'Ei varmuutta oikeasta kentästä'],
    ['e-invoice-address', 'Teksti on 7 merkkiä liian pitkä'],
    ['purpose', 'Profiilista puuttuu: asiakasnumero, aineiston nimi.'],
  ])('says why «%s» is not ticked: %s', (id, words) => {
    const { root } = showPanel(VIEWS.preview)
    expect(line(root, id).querySelector('.cell-state')!.textContent).toContain(words)
    expect(line(root, id).querySelector('input')).toHaveProperty('checked', false)
  })

  test('says that a ticked row replaces what stands there', () => {
    const rows = ROWS.map((one) => (one.row === 'organisation-email' ? { ...one, ticked: true } : one))
    expect(line(showPanel({ preview: rows }).root, 'organisation-email').textContent).toContain('Korvaa kentässä nyt olevan tekstin')
  })

  test('does not say that the own text stays when the purpose below replaces it', () => {
    const replacing = ROWS.map((one) => (one.row === 'purpose' ? { ...one, ticked: true } : one))
    const marker = (rows: typeof ROWS) => line(showPanel({ preview: rows }).root, 'marker')
    expect(marker(ROWS).querySelector('.cell-state')!.textContent).toContain('Oma tekstisi säilyy')
    expect(marker(replacing).querySelector('.cell-state')!.textContent).toBe('TilaLause tulee uuden tekstin alkuun')
    expect(marker(replacing).querySelector('.cell-after')!.textContent).not.toContain('varhaiskasvatuspaikan')
  })

  test('says that nothing is ticked because the organisation is another', () => {
    const rows = [row('contact-name', 'Nimi', { after: 'Maija Mallikas', state: 'other-organisation', ticked: false })]
    const { root, find } = showPanel({ preview: rows })
    expect(line(root, 'contact-name').textContent).toContain('Lomakkeella on eri organisaatio kuin profiilissa')
    expect(find('button', 'Täytä valitut kentät')).toHaveProperty('disabled', true)
    expect(root.textContent).toContain('Yhtään kenttää ei ole valittu.')
  })

  test('cannot tick what cannot be written', () => {
    const { find } = showPanel(VIEWS.preview)
    expect(find('checkbox', 'Y-tunnus')).toHaveProperty('disabled', true)
  })

  test('offers the short text where the long one does not fit', () => {
    const { root, press, wished } = showPanel(VIEWS.preview)
    expect(line(root, 'e-invoice-address').querySelector('button')!.textContent).toBe('Käytä lyhyttä tekstiä')
    press('button', 'Käytä lyhyttä tekstiä')
    expect(wished).toEqual([['useShort', 'e-invoice-address']])
  })

  test('says how many rows are chosen, and is accepted or cancelled', () => {
    const { root, press, wished } = showPanel(VIEWS.preview)
    expect(root.textContent).toContain('Valittu 13/20')
    press('button', 'Täytä valitut kentät')
    press('button', 'Peruuta')
    expect(wished).toEqual([['accept'], ['cancel']])
  })

  test('can no longer be changed while it is being written', () => {
    const { findAll, find } = showPanel({ ...VIEWS.preview, writing: { done: 3, total: 12 } })
    expect(findAll('checkbox').every((box) => (box as HTMLInputElement).disabled)).toBe(true)
    expect(findAll('button', 'Täytä valitut kentät')).toHaveLength(0)
    expect(find('progressbar', 'Kenttien täyttäminen')).toMatchObject({ value: 3, max: 12 })
  })
})

describe('where the focus goes', () => {
  test('into the preview when it was asked for here', () => {
    const shown = showPanel()
    shown.press('button', 'Esikatsele täytettävät tiedot')
    shown.again({ preview: ROWS })
    expect(shown.root.activeElement).toBe(shown.find('heading', 'Täytettävät tiedot'))
  })

  test('nowhere when the preview came from elsewhere', () => {
    const shown = showPanel()
    shown.again({ preview: ROWS })
    expect(shown.root.activeElement).toBeNull()
  })

  test('back to the button after cancelling', () => {
    const shown = showPanel(VIEWS.preview)
    shown.press('button', 'Peruuta')
    shown.again({ preview: null })
    expect(shown.root.activeElement).toBe(shown.find('button', 'Esikatsele täytettävät tiedot'))
  })

  test('to the status after accepting and after undoing', () => {
    const shown = showPanel(VIEWS.preview)
    const status = shown.find('status')
    shown.press('button', 'Täytä valitut kentät')
    shown.again({ writing: { done: 0, total: 12 } })
    expect(shown.root.activeElement).toBe(status)
    shown.again({ preview: null, writing: null, outcomes: OUTCOMES, undoable: 12 })
    expect(shown.root.activeElement).toBe(status)
    shown.press('button', 'Kumoa täyttäminen')
    shown.again({ undone: UNDONE, outcomes: [], undoable: 0 })
    expect(shown.root.activeElement).toBe(status)
  })
})

describe('afterwards', () => {
  const filled = () => {
    const shown = showPanel(VIEWS.preview)
    const status = shown.find('status')
    shown.again({ writing: { done: 1, total: 12 } })
    shown.again({ preview: null, writing: null, outcomes: OUTCOMES, undoable: 12, copies: ['purpose'] })
    return { ...shown, status }
  }

  test('a status that stood there before says how it went', () => {
    const shown = filled()
    expect(shown.find('status')).toBe(shown.status)
    expect(shown.findAll('button', /^Viimeisin täyttäminen \(12\/\d+\)$/)).toHaveLength(1)
    expect(shown.status.textContent).toBe('Täytettiin 12 kenttää. Tarkista 3 kohtaa.')
  })

  test('each row has its outcome, what needs a look first', () => {
    const { find } = filled()
    const items = [...find('list', 'Viimeisin täyttäminen').children] as HTMLElement[]
    expect(items.slice(0, 4).map((one) => one.dataset.outcome)).toEqual(['changed-by-page', 'ambiguous', 'too-long', 'already-there'])
    expect(items.find((one) => one.dataset.row === 'street-address')!.textContent).toBe('PostiosoiteTäytetty')
    expect(items.find((one) => one.dataset.row === 'e-invoice-address')!.textContent).toContain('Teksti on 7 merkkiä liian pitkä')
  })

  test('a long fill in which everything went well is one line that opens', () => {
    const shown = showPanel(VIEWS.preview)
    const fine: RowOutcome[] = OUTCOMES.map((one) => ({ ...one, outcome: 'written' }))
    shown.again({ preview: null, outcomes: fine, undoable: fine.length })
    expect(shown.find('button', /^Viimeisin täyttäminen/).getAttribute('aria-expanded')).toBe('false')
    shown.again({ outcomes: fine.with(0, { ...fine[0]!, outcome: 'changed-by-page' }) })
    expect(shown.find('button', /^Viimeisin täyttäminen/).getAttribute('aria-expanded')).toBe('true')
  })

  test('what was filled on one step is not said on the next', () => {
    const shown = showPanel({ outcomes: [], step: 'organisation' })
    shown.again({ outcomes: OUTCOMES, undoable: 12, step: 'organisation' })
    expect(shown.find('status').textContent).toContain('Täytettiin 12 kenttää.')
    shown.again({ outcomes: OUTCOMES, undoable: 12, step: 'usage' })
    expect(shown.find('status').textContent).toBe('')
  })

  test('outcomes of an earlier page stand folded and are not said again', () => {
    const { find, findAll } = showPanel({ outcomes: OUTCOMES, undoable: 12 })
    expect(find('status').textContent).toBe('')
    expect(findAll('list', 'Viimeisin täyttäminen')).toHaveLength(0)
    expect(find('button', 'Viimeisin täyttäminen (12/18)').getAttribute('aria-expanded')).toBe('false')
  })

  test('undoing names what it did not restore, first', () => {
    const { find } = showPanel(VIEWS.undone)
    expect(find('status').textContent).toBe('Palautettiin 10 kenttää ennalleen. Palauttamatta jäi 3 kenttää.')
    const items = [...find('list', 'Täyttämisen kumoaminen').children] as HTMLElement[]
    expect(items.slice(0, 4).map((one) => [one.dataset.field, one.dataset.outcome])).toEqual([
      ['street-address', 'edited'],
      ['contact-name', 're-rendered'],
      ['process-email', 'removed'],
      ['postal-code', 'restored'],
    ])
    expect(items[0]!.textContent).toContain('Muutit kenttää täyttämisen jälkeen, joten sitä ei palautettu')
  })

  test('a radio choice that cannot be taken back says so, and does not blame the page', () => {
    const undone = [{ field: 'turvakielto-needed' as const, label: 'Tarvitaanko tiedot?', outcome: 'cannot-be-emptied' as const }]
    const { find } = showPanel({ undone })
    expect(find('list', 'Täyttämisen kumoaminen').textContent).toBe(
      'Tarvitaanko tiedot?Valintaa ei voi palauttaa tyhjäksi. Vaihda se tarvittaessa itse.',
    )
  })

  test('there is nothing to undo when nothing was written', () => {
    expect(showPanel().findAll('button', 'Kumoa täyttäminen')).toHaveLength(0)
  })
})

describe('texts to copy', () => {
  test('stand open on a page that is not surely known', () => {
    const { root, findAll, wished } = showPanel(VIEWS.unsure)
    expect(findAll('button', 'Kopioi teksti')).toHaveLength(4)
    root.querySelector<HTMLElement>('[data-copy=purpose] button')!.click()
    expect(wished).toEqual([['copy', 'purpose']])
  })

  test('offer the marker sentence even without a profile', () => {
    const { root } = showPanel(VIEWS.unknown)
    expect([...root.querySelectorAll<HTMLElement>('[data-copy]')].map((one) => one.dataset.copy)).toEqual(['marker'])
  })

  test('stand folded on a page that is known', () => {
    expect(showPanel().findAll('button', 'Kopioi teksti')).toHaveLength(0)
  })

  test('never offer to fill there', () => {
    expect(showPanel(VIEWS.unsure).findAll('button', 'Esikatsele täytettävät tiedot')).toHaveLength(0)
  })
})
