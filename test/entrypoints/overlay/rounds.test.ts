import { expect, test } from 'vitest'
import { Rounds } from '@/entrypoints/overlay/rounds'

/** Rounds that end when the test says so; `went` tells of each that ended whether it was still current. */
function held() {
  const ends: (() => void)[] = []
  const went: boolean[] = []
  let begun = 0
  const rounds = new Rounds(async (isCurrent) => {
    begun += 1
    await new Promise<void>((resolve) => ends.push(resolve))
    went.push(isCurrent())
  }, String)
  const end = async () => {
    ends.shift()!()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { rounds, went, end, begun: () => begun }
}

test('however often the page changes, one round is under way and one waits', async () => {
  const { rounds, end, begun } = held()
  for (let change = 0; change < 100; change++) rounds.want()
  expect(begun()).toBe(1)
  await end()
  expect(begun()).toBe(2)
  await end()
  expect(begun()).toBe(2)
})

test('a round is still good when the page merely changed meanwhile', async () => {
  const { rounds, went, end } = held()
  rounds.want()
  rounds.want()
  await end()
  expect(went).toEqual([true])
})

test('what a round brings is dropped when meanwhile something else became true, and the next one is good', async () => {
  const { rounds, went, end } = held()
  rounds.want()
  rounds.renew()
  await end()
  await end()
  expect(went).toEqual([false, true])
})

test('who asked for a new round hears of it when that one has ended, not the one that was under way', async () => {
  const { rounds, end } = held()
  rounds.want()
  let isSeen = false
  rounds.renew().then(() => {
    isSeen = true
  })
  await end()
  expect(isSeen).toBe(false)
  await end()
  expect(isSeen).toBe(true)
})

test('a round that breaks is told of, and the next one is gone all the same', async () => {
  const broken: unknown[] = []
  const rounds = new Rounds(
    async () => {
      throw new Error('a bug')
    },
    (error) => broken.push(error),
  )
  rounds.want()
  rounds.want()
  await new Promise((resolve) => setImmediate(resolve))
  expect(broken).toHaveLength(2)
})
