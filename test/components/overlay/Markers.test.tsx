// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { Greeting } from '@/components/overlay/Greeting'
import { Markers } from '@/components/overlay/Markers'
import { fi } from '@/components/words/fi'
import { greeting } from '@/components/words/fi/greeting'
import { MARKERS } from '../../gallery/views'
import { find, newRoot } from './show'

function showMarkers() {
  const root = newRoot()
  const opened: string[] = []
  const places = new Map<string, HTMLElement | null>()
  const show = (markers = MARKERS) =>
    act(() =>
      render(
        <Markers
          markers={markers}
          words={fi}
          onOpen={(advice) => opened.push(advice)}
          refOf={(field, element) => (element ? places.set(field, element) : places.delete(field))}
        />,
        root,
      ),
    )
  show()
  return { root, opened, places, show }
}

test('a marker says its kind, its field and in one sentence why', () => {
  const { root } = showMarkers()
  const button = find(root, 'button', 'Tarkista: Toimitusrytmi')
  const sentence = root.getElementById(button.getAttribute('aria-describedby')!)!
  expect(sentence.textContent).toBe('Uusi palvelu ei käytä tätä tietoa: organisaatiosi noutaa tiedot itse.')
})

test('a marker opens its advice and gives it the focus', () => {
  const { root, opened } = showMarkers()
  const item = document.createElement('li')
  item.dataset.advice = 'rhythm-not-used'
  const line = document.createElement('button')
  item.append(line)
  root.append(item)
  find(root, 'button', 'Tarkista: Toimitusrytmi').click()
  expect(opened).toEqual(['rhythm-not-used'])
  expect(root.activeElement).toBe(line)
})

test('each marker is handed out by its field, to be placed, and taken back when it goes', () => {
  const { places, show } = showMarkers()
  expect([...places.keys()]).toEqual(['delivery-rhythm', 'product'])
  show(MARKERS.slice(0, 1))
  expect([...places.keys()]).toEqual(['delivery-rhythm'])
})

test('the greeting says where Lupaluotsi wakes, that it is unofficial, and goes away when told', () => {
  const root = newRoot()
  let isGone = false
  render(
    <Greeting
      words={greeting}
      onDismiss={() => {
        isGone = true
      }}
    />,
    root,
  )
  const card = find(root, 'region', 'Lupaluotsi')
  expect(card.textContent).toContain('asiointi.dvv.fi')
  expect(card.textContent).toContain('Lupaluotsi ei ole Digi- ja väestötietoviraston palvelu.')
  find(root, 'button', 'Selvä').click()
  expect(isGone).toBe(true)
})
