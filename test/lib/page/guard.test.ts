import { expect, test } from 'vitest'
import { seconds } from '@/lib/page/guard'

test('the second click of a double click is told from two clicks, and from clicks by key', () => {
  const isSecond = seconds()
  const clicks = [
    [1, 300, 200],
    [2, 301, 200],
    [3, 301, 200],
    [1, 301, 200],
    [2, 301, 260],
    [0, 0, 0],
    [0, 0, 0],
  ]
  expect(clicks.map(([detail, clientX, clientY]) => isSecond({ detail: detail!, clientX: clientX!, clientY: clientY! }))).toEqual([
    ...[false, true, true, false, false, false, false],
  ])
})
