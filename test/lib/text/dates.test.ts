// Months between two days are whole, and days are found as people write them.
import { expect, test } from 'vitest'
import { namesDay, wholeMonthsBetween } from '@/lib/text/dates'

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
