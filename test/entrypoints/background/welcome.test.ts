import { expect, test } from 'vitest'
import { welcome } from '@/entrypoints/background/welcome'
import { aHouse } from './a-house'

test('Tervetuloa opens at the first installation', async () => {
  const { house, did } = aHouse()
  await welcome(house)
  expect(did).toEqual([['open', 'welcome.html']])
})

test('and not for somebody who loads the extension from a folder', async () => {
  const { house, did, clock } = aHouse()
  clock.isDevelopment = true
  await welcome(house)
  expect(did).toEqual([])
})
