import { expect, test } from 'vitest'
import { welcome } from '@/entrypoints/background/welcome'
import { aHouse } from './a-house'

test('Tervetuloa opens at the first installation', async () => {
  const { house, did } = aHouse()
  await welcome(house)
  expect(did).toEqual([['open', 'welcome.html']])
})

test('and not again where the browser calls each start an installation', async () => {
  const { house, did } = aHouse()
  await welcome(house)
  await welcome(house)
  expect(did).toEqual([['open', 'welcome.html']])
})
