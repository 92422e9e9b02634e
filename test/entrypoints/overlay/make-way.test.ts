import { expect, test } from 'vitest'
import { wayFor } from '@/entrypoints/overlay/make-way'

const box = (left: number, top: number, width: number, height: number) => ({ left, top, right: left + width, bottom: top + height })
const panel = box(904, 16, 360, 700)
const wide = { dock: 'right', width: 1280, scrollable: 1000 } as const

test('a field beside the panel needs no way', () => {
  expect(wayFor(box(100, 100, 300, 40), panel, wide)).toBeNull()
})

test('a field under the panel sends it to the other side', () => {
  expect(wayFor(box(950, 100, 200, 40), panel, wide)).toEqual({ aside: 'left' })
  expect(wayFor(box(50, 100, 200, 40), box(16, 16, 360, 700), { ...wide, dock: 'left' })).toEqual({ aside: 'right' })
})

test('a field that shows half of itself is left alone', () => {
  expect(wayFor(box(600, 100, 400, 40), panel, wide)).toBeNull()
})

test('above a sheet at the bottom the page scrolls, also for a field that is covered in part only', () => {
  const sheet = box(0, 500, 400, 300)
  const narrow = { dock: 'right', width: 400, scrollable: 200 } as const
  expect(wayFor(box(16, 560, 300, 40), sheet, narrow)).toEqual({ scroll: 116 })
  expect(wayFor(box(16, 480, 300, 40), sheet, narrow)).toEqual({ scroll: 36 })
  expect(wayFor(box(16, 440, 300, 40), sheet, narrow)).toBeNull()
})

test('where the page is at its end the panel becomes its round button', () => {
  expect(wayFor(box(16, 760, 300, 40), box(0, 500, 1280, 300), { dock: 'bottom', width: 1280, scrollable: 60 })).toEqual({
    aside: 'minimised',
  })
})

test('where the other side would cover it too the panel becomes its round button', () => {
  expect(wayFor(box(100, 100, 300, 40), box(124, 16, 360, 700), { dock: 'right', width: 500, scrollable: 1000 })).toEqual({
    aside: 'minimised',
  })
})
