// A place someone meant to fill in is noticed, and ordinary brackets are not.
import { expect, test } from 'vitest'
import { findUnfilledSlot } from '@/lib/text/unfilled-slot'

test.each([
  ['Rekisterinpitäjä on [nimi].', '[nimi]'],
  ['Samat tiedot kuin luvassa {dnro}.', '{dnro}'],
  ['Asiakasnumero xxx', 'xxx'],
  ['Asiakasnumero XXXX.', 'XXXX'],
  ['Lakiperuste: TÄYDENNÄ', 'TÄYDENNÄ'],
  ['Lakiperuste: TA\u0308YDENNA\u0308', 'TÄYDENNÄ'],
  ['Peruste […]', '[…]'],
])('finds it in %j', (text, slot) => {
  expect(findUnfilledSlot(text)).toBe(slot)
})

test.each([
  'nimi[at]kunta.fi',
  'Lähde [1]',
  'Näin [sic]',
  '[x] kyllä [ ] ei',
  'Täydennä kohta myöhemmin',
  'TÄYDENNÄMME hakemusta',
  'Foxxxi Oy',
  'luku (tarkista)',
])('finds none in %j', (text) => {
  expect(findUnfilledSlot(text)).toBeNull()
})

test('shows a long place shortened', () => {
  expect(findUnfilledSlot(`[${'a'.repeat(70)}]`)).toHaveLength(40)
})
