// @vitest-environment happy-dom
// A person who has written a profile is shown the way on.
import { afterEach, expect, test } from 'vitest'
import { Acts } from '@/entrypoints/options/Acts'
import type { Desk } from '@/entrypoints/options/desk'
import { Home } from '@/entrypoints/options/Home'
import { button, clear, show } from '../../components/profiles/on-page'
import { sample } from '../../lib/store/sample'

afterEach(clear)

const nothing = () => undefined
const way = () => (button('Avaa DVV:n verkkoasiointi') as HTMLAnchorElement).href

test('from a register one goes on to the portal', () => {
  const profile = sample(1)
  show(<Acts desk={{} as Desk} profile={profile} register={profile.registers[0]!} onToast={nothing} onAddRegister={nothing} />)
  expect(way()).toBe('https://asiointi.dvv.fi/')
})

test('from the front page too, when there is a profile', () => {
  show(<Home count={1} canCreate onCreate={nothing} />)
  expect(way()).toBe('https://asiointi.dvv.fi/')
})
