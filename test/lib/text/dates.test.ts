// Days are written as people write them, and months between them are whole.
import { expect, test } from 'vitest'
import { finnishDay, namesDay, wholeMonthsBetween } from '@/lib/text/dates'

test('writes a day the Finnish way', () => {
  expect(finnishDay('2022-02-24')).toBe('24.2.2022')
  expect(finnishDay('2026-11-03T10:00:00Z')).toBe('3.11.2026')
  expect(finnishDay('eilen')).toBe('')
})

test.each([
  ['2022-02-24', '2026-11-23', 56],
  ['2022-02-24', '2026-11-24', 57],
  ['2024-11-23', '2026-11-23', 24],
  ['2024-01-31', '2024-02-29', 1],
  ['2026-11-23', '2026-11-23', 0],
  ['2026-12-01', '2026-11-23', 0],
])('from %s to %s there are %i whole months', (from, to, months) => {
  expect(wholeMonthsBetween(from, to)).toBe(months)
})

test('sees whether a day is named', () => {
  expect(namesDay('Toimitus 1.3.2027')).toBe(true)
  expect(namesDay('2027-03-01')).toBe(true)
  expect(namesDay('Versio 1.3.20')).toBe(false)
})
