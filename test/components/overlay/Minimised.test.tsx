// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { PanelView } from '@/components/overlay/props'
import { showPanel } from './show'

function small(some: Partial<PanelView> = {}) {
  const shown = showPanel({ minimised: true, ...some })
  const button = shown.find('button', 'Avaa Lupaluotsi')
  button.setPointerCapture = () => undefined
  const happen = (event: Event) =>
    act(() => {
      button.dispatchEvent(event)
    })
  const point = (type: string, at: number) => happen(new PointerEvent(type, { clientY: at, clientX: at, buttons: 1, bubbles: true }))
  const key = (name: string) => happen(new KeyboardEvent('keydown', { key: name, bubbles: true }))
  return { ...shown, button, point, key }
}

test('a press on the round button opens the panel', () => {
  const { button, point, wished } = small()
  point('pointerdown', 100)
  point('pointermove', 102)
  point('pointerup', 102)
  act(() => button.click())
  expect(wished).toEqual([['minimise', false]])
})

test('a drag moves the button along its edge and opens nothing', () => {
  const { button, point, wished } = small()
  point('pointerdown', 300)
  point('pointermove', 300 + (innerHeight - 80) / 4)
  point('pointerup', 300 + (innerHeight - 80) / 4)
  act(() => button.click())
  expect(wished).toEqual([['moveEdge', 0.75]])
})

test('a drag stops at the end of the edge', () => {
  const { point, wished } = small()
  point('pointerdown', 300)
  point('pointermove', 30_000)
  point('pointerup', 30_000)
  expect(wished).toEqual([['moveEdge', 1]])
})

test('arrow keys move it, up and down at the sides, left and right at the bottom', () => {
  const side = small({ edge: 0.5 })
  side.key('ArrowDown')
  side.key('ArrowUp')
  side.key('ArrowLeft')
  expect(side.wished).toEqual([
    ['moveEdge', 0.55],
    ['moveEdge', 0.45],
  ])
  const bottom = small({ edge: 0.02, dock: 'bottom' })
  bottom.key('ArrowLeft')
  bottom.key('ArrowDown')
  expect(bottom.wished).toEqual([['moveEdge', 0]])
})

test('it stands where the setting says', () => {
  expect(small({ edge: 0.25 }).button.parentElement!.style.top).toContain('0.25')
})
