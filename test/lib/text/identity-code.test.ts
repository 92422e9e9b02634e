// Personal identity codes are found however they are written; test codes and look-alikes are redacted but not warned about.
import fc from 'fast-check'
import { FinnishSSN } from 'finnish-ssn'
import { expect, test } from 'vitest'
import { findIdentityCodes } from '@/lib/text/identity-code'

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const code = (date: string, separator: string, number: string) => `${date}${separator}${number}${CHECK[Number(date + number) % 31]}`

test.each([...'+-YXWVUABCDEF'])('finds a valid code with the separator %s', (separator) => {
  const date = 'ABCDEF'.includes(separator) ? '131005' : separator === '+' ? '131095' : '131052'
  const text = `Asiakas ${code(date, separator, '308')} on muuttanut.`
  expect(findIdentityCodes(text)).toEqual({ valid: [{ start: 8, end: 19 }], shaped: [{ start: 8, end: 19 }] })
})

test.each(['131052–308T', '131052\u2011308t', '131052 - 308 T', '1 3 1 0 5 2 - 3 0 8 T', '13\u00ad1052-3\u200b08T', '１３１０５２-308T'])(
  'finds the disguised code %j',
  (text) => {
    const [place] = findIdentityCodes(`(${text})`).valid
    expect(`(${text})`.slice(place!.start, place!.end)).toBe(text)
  },
)

test.each(['010170-960F', '131052-308A', '310252-3088', '320152-308T'])('keeps %s as a shape or nothing, never as a valid code', (text) => {
  expect(findIdentityCodes(text).valid).toEqual([])
})

test.each(['DVV/4711/2021', '2061/420/13', 'A131052-308T', '131052-308TX', '0245437-2', '+358 40 123 4567', 'FI21 1234 5600 0007 85'])(
  'is not of the shape: %s',
  (text) => {
    expect(findIdentityCodes(text)).toEqual({ valid: [], shaped: [] })
  },
)

test('agrees with the finnish-ssn package on dates and check characters', () => {
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((one) => String(one).padStart(2, '0'))
  const number = fc.integer({ min: 2, max: 899 }).map((one) => String(one).padStart(3, '0'))
  const separator = fc.constantFrom(...'+-YXWVUABCDEF')
  fc.assert(
    fc.property(two(32), two(13), two(99), separator, number, fc.boolean(), (day, month, year, sign, rolling, isRight) => {
      const right = code(`${day}${month}${year}`, sign, rolling)
      const shown = isRight ? right : `${right.slice(0, 10)}${right.endsWith('A') ? 'B' : 'A'}`
      return findIdentityCodes(shown).valid.length === (FinnishSSN.validate(shown) ? 1 : 0)
    }),
    { numRuns: 2000 },
  )
})

test('places every shaped code so that cutting it out leaves none', () => {
  const piece = fc.oneof(fc.constant('131052-308T'), fc.constant('010170–960F'), fc.string({ maxLength: 12 }))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join(' | ')
      const spans = findIdentityCodes(text).shaped
      const kept = spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}#${rest.slice(end)}`, text)
      return findIdentityCodes(kept).shaped.length === 0
    }),
  )
})
