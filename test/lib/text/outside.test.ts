import { expect, test } from 'vitest'
import { LARGEST_FILE, MOST_NODES, readOutside, readText } from '@/lib/text/outside'

test.each([
  ['too large', new Uint8Array(LARGEST_FILE + 1), 'too-large'],
  ['Latin-1', new Uint8Array([0x22, 0xe4, 0x22]), 'not-utf8'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'not-utf8'],
  ['an overlong slash', new Uint8Array([0xc0, 0xaf]), 'not-utf8'],
  ['half a surrogate', new Uint8Array([0xed, 0xa0, 0x80]), 'not-utf8'],
])('a file that is %s is not decoded', (_, bytes, fault) => {
  expect(readText(bytes)).toMatchObject({ fault })
})

test('a byte order mark is no part of the text', () => {
  expect(readText(new TextEncoder().encode('\uFEFF{}'))).toEqual({ text: '{}' })
})

test('a file of too many values is refused, also when they lie in several places', () => {
  const half = Array(MOST_NODES / 2).fill(0)
  expect(readOutside(JSON.stringify({ a: half, b: half }))).toEqual({ fault: 'too-many-nodes', path: expect.stringMatching(/^b\.\d+$/) })
})

test('a place that counts for itself may hold as much as a whole file, and no more', () => {
  const most = Array(MOST_NODES).fill(0)
  const countsAnew = (path: (string | number)[]) => path.length === 1
  expect(readOutside(JSON.stringify({ a: most, b: most }), countsAnew)).toHaveProperty('data')
  expect(readOutside(JSON.stringify({ a: [...most, 0] }), countsAnew)).toMatchObject({ fault: 'too-many-nodes' })
})
