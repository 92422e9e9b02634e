// A business id is the same however it is written.
import { expect, test } from 'vitest'
import { isBusinessId, normaliseBusinessId, sameBusinessId } from '@/lib/text/business-id'

test.each(['0245437-2', '0245437–2', 'FI02454372', ' 0245437 - 2 ', '02454372', '245437-2', 'fi 0245437-2'])(
  '%j is written one way',
  (written) => {
    expect(normaliseBusinessId(written)).toBe('0245437-2')
    expect(isBusinessId(written)).toBe(true)
    expect(sameBusinessId(written, '0245437-2')).toBe(true)
  },
)

test.each(['', 'ei tiedossa', '0245437-22', '12345'])('%j is no business id', (written) => {
  expect(normaliseBusinessId(written)).toBe('')
  expect(sameBusinessId(written, written)).toBe(false)
})

test('a wrong check digit keeps the shape and is not valid', () => {
  expect(normaliseBusinessId('0245437-3')).toBe('0245437-3')
  expect(isBusinessId('0245437-3')).toBe(false)
})
