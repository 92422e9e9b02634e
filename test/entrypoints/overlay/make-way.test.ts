import { expect, test } from 'vitest'
import { wayFor } from '@/entrypoints/overlay/make-way'

const box = (left: number, top: number, width: number, height: number) => ({ left, top, right: left + width, bottom: top + height })
const panel = box(904, 16, 360, 700)

test('a field beside the panel needs no way', () => {
  expect(wayFor(box(100, 100, 300, 40), panel, { dock: 'right', width: 1280 })).toBeNull()
})

test('a field under the panel sends it to the other side', () => {
  expect(wayFor(box(950, 100, 200, 40), panel, { dock: 'right', width: 1280 })).toEqual({ dock: 'left' })
  expect(wayFor(box(50, 100, 200, 40), box(16, 16, 360, 700), { dock: 'left', width: 1280 })).toEqual({ dock: 'right' })
})

test('a field that shows more than half of itself is left alone', () => {
  expect(wayFor(box(600, 100, 400, 40), panel, { dock: 'right', width: 1280 })).toBeNull()
})

test('above a sheet at the bottom the page scrolls', () => {
  expect(wayFor(box(16, 560, 300, 40), box(0, 500, 400, 300), { dock: 'right', width: 400 })).toEqual({ scroll: 116 })
})

test('a field as wide as the page is not helped by the other side', () => {
  expect(wayFor(box(0, 100, 768, 40), box(100, 16, 460, 700), { dock: 'right', width: 768 })).toBeNull()
})
