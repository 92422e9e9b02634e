// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { fi } from '@/components/words/fi'
import { advice, CHECKED, FORMAT, LAW, MARKER, NOTES, RHYTHM, TODOS } from '../../gallery/advice'
import { find, findAll, showPanel } from './show'

const item = (root: ParentNode, id: string) => root.querySelector<HTMLElement>(`li[data-advice="${id}"]`)!

describe('findings', () => {
  test('stand in a list, each with its id, kind and field', () => {
    const { find } = showPanel()
    const items = [...find('list', 'Havainnot').children] as HTMLElement[]
    expect(items.map((one) => [one.dataset.advice, one.dataset.kind, one.dataset.field]).slice(0, 3)).toEqual([
      ['marker-missing', 'error', 'purpose'],
      ['legal-basis-missing', 'error', 'purpose'],
      ['rhythm-not-used', 'warning', 'delivery-rhythm'],
    ])
  })

  test('say their kind in a word before the title', () => {
    const { find } = showPanel()
    expect(find('button', 'Korjaa : Käyttötarkoituksen alusta puuttuu lause').getAttribute('aria-expanded')).toBe('false')
    expect(find('button', /^Tarkista : Toimitusrytmi/)).toBeTruthy()
  })

  test('open by wish, and close', () => {
    const shown = showPanel()
    shown.press('button', /^Korjaa : Käyttötarkoituksen alusta/)
    shown.again({ opened: MARKER.id })
    shown.press('button', /^Korjaa : Käyttötarkoituksen alusta/)
    expect(shown.wished).toEqual([
      ['open', 'marker-missing'],
      ['open', null],
    ])
  })

  test('opened, say why, what to write, and from which source of which day and age', () => {
    const { root } = showPanel({ opened: MARKER.id })
    const said = item(root, MARKER.id).textContent
    expect(said).toContain(MARKER.message)
    expect(said).toContain(MARKER.remedy)
    expect(said).toContain('lähde 24.2.2022, tarkistettu 23.11.2026 · tieto on 4 v 9 kk vanha · lähteestä luettu')
    expect(findAll(item(root, MARKER.id), 'link')[0]!.getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('of a profile that is another organisation’s lead to changing the profile', () => {
    const mismatch = advice({ id: 'profile-mismatch', kind: 'error', handle: 'h1' })
    const shown = showPanel({ findings: [mismatch, LAW], opened: mismatch.id })
    expect(find(item(shown.root, mismatch.id), 'button', 'Siirry kenttään')).toBeTruthy()
    shown.press('button', 'Vaihda profiili')
    expect(shown.root.activeElement).toBe(shown.find('radio', 'Mallilan kunta'))
    shown.again({ opened: LAW.id })
    expect(shown.findAll('button', 'Vaihda profiili')).toHaveLength(0)
  })

  test('lead to the field and can be marked checked', () => {
    const { root, wished } = showPanel({ opened: LAW.id })
    find(item(root, LAW.id), 'button', 'Siirry kenttään').click()
    find(item(root, LAW.id), 'button', 'Merkitse tarkistetuksi').click()
    expect(wished).toEqual([
      ['goToField', LAW],
      ['markChecked', LAW, true],
    ])
  })

  test('marked checked, say so and can be taken back', () => {
    const { root, wished } = showPanel({ opened: CHECKED.id })
    expect(item(root, CHECKED.id).textContent).toContain('Tarkistettu: ')
    find(item(root, CHECKED.id), 'button', 'Palauta tarkistettavaksi').click()
    expect(wished).toEqual([['markChecked', CHECKED, false]])
  })

  test('name the step when their field stands on another', () => {
    const { root } = showPanel({ opened: CHECKED.id })
    expect(item(root, CHECKED.id).textContent).toContain('Kenttä on vaiheessa «Organisaation tiedot».')
    expect(findAll(item(root, CHECKED.id), 'button', 'Siirry kenttään')).toHaveLength(0)
  })

  test('let the marker sentence and other sentences be copied, but no example', () => {
    const marker = showPanel({ opened: MARKER.id })
    find(item(marker.root, MARKER.id), 'button', 'Kopioi teksti').click()
    expect(marker.wished).toEqual([['copy', 'marker']])
    const format = showPanel({ opened: FORMAT.id })
    find(item(format.root, FORMAT.id), 'button', 'Kopioi teksti').click()
    expect(format.wished).toEqual([['copyRemedy', FORMAT]])
    const law = showPanel({ opened: LAW.id })
    expect(findAll(item(law.root, LAW.id), 'button', 'Kopioi teksti')).toHaveLength(0)
  })

  test('say «Kopioitu» once copied', () => {
    const { root, again } = showPanel({ opened: MARKER.id })
    again({ copied: 'marker' })
    expect(findAll(item(root, MARKER.id), 'button', 'Kopioitu')).toHaveLength(1)
  })

  test('are gone through with «Seuraava havainto»', () => {
    const { press, wished } = showPanel()
    press('button', 'Seuraava havainto')
    expect(wished).toEqual([['nextFinding']])
  })

  test('are counted without those marked checked', () => {
    expect(showPanel({ findings: [RHYTHM, CHECKED] }).find('heading', /^Havainnot/).textContent).toBe('Havainnot1')
  })

  test('do not make a link of what is no web address', () => {
    const odd = advice({ id: 'odd', kind: 'warning', source: { ...MARKER.source, address: 'javascript:alert(1)' } })
    expect(showPanel({ findings: [odd], opened: 'odd' }).findAll('link')).toHaveLength(0)
  })
})

describe('to-dos and notes', () => {
  test('what is still missing stands in a list of its own, without being counted', () => {
    const { find, findAll } = showPanel({ findings: [], todos: TODOS })
    expect(find('list', 'Puuttuu vielä').children).toHaveLength(2)
    expect(findAll('list', 'Havainnot')).toHaveLength(0)
  })

  test('what is good to know is one folded line with a number', () => {
    const { find, findAll, press } = showPanel()
    expect(findAll('list', 'Hyvä tietää')).toHaveLength(0)
    press('button', 'Hyvä tietää (2)')
    expect(find('list', 'Hyvä tietää').children).toHaveLength(2)
  })

  test('a note is read once it has been opened', () => {
    const { press, wished } = showPanel()
    press('button', /^Hyvä tietää \(/)
    press('button', /^Hyvä tietää : Käyttöönottomaksu/)
    expect(wished).toEqual([
      ['readNote', 'fee'],
      ['open', 'fee'],
    ])
  })

  test('a marker’s note opens the folded line', () => {
    const shown = showPanel()
    shown.again({ opened: NOTES[1]!.id })
    expect(item(shown.root, NOTES[1]!.id).textContent).toContain(NOTES[1]!.message)
  })
})

test('a claim younger than a year says no age, an older one says years and months', () => {
  expect([0, 11, 12, 57].map(fi.advice.age)).toEqual(['', '', 'tieto on 1 v vanha', 'tieto on 4 v 9 kk vanha'])
})
