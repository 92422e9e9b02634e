import { expect, test } from 'vitest'
import { type Area, memoryArea } from '@/lib/store/area'
import { rememberingArea } from '@/lib/store/remembering-area'

/** An area that counts how often it was read, and answers a read when the test says so. */
function slow() {
  const inner = memoryArea()
  const held: (() => void)[] = []
  const state = { reads: 0, isHeld: false }
  const area: Area = {
    ...inner,
    async get(key) {
      state.reads += 1
      const read = await inner.get(key)
      if (state.isHeld) await new Promise<void>((resolve) => held.push(resolve))
      return read
    },
  }
  return { area, state, release: () => held.splice(0).map((resolve) => resolve()) }
}

test('what was read once is not read again', async () => {
  const { area, state } = slow()
  const remembering = rememberingArea(area)
  await remembering.set({ a: 1 })
  expect([await remembering.get('a'), await remembering.get('a'), await remembering.get('b'), await remembering.get('b')]).toEqual([
    { a: 1 },
    { a: 1 },
    {},
    {},
  ])
  expect(state.reads).toBe(2)
})

test('what was written, removed or cleared is seen at once', async () => {
  const remembering = rememberingArea(memoryArea())
  await remembering.set({ a: 1, b: 1 })
  await remembering.get('a')
  await remembering.set({ a: 2 })
  expect(await remembering.get('a')).toEqual({ a: 2 })
  await remembering.remove(['a'])
  expect(await remembering.get('a')).toEqual({})
  await remembering.get('b')
  await remembering.clear()
  expect(await remembering.get('b')).toEqual({})
})

test('a read that began before a write is not remembered', async () => {
  const { area, state, release } = slow()
  const remembering = rememberingArea(area)
  await remembering.set({ a: 1 })
  state.isHeld = true
  const old = remembering.get('a')
  await new Promise((resolve) => setImmediate(resolve))
  await remembering.set({ a: 2 })
  release()
  await old
  state.isHeld = false
  expect(await remembering.get('a')).toEqual({ a: 2 })
})

test('a write that fails is told of, and what stands there is read anew', async () => {
  const inner = memoryArea()
  const remembering = rememberingArea({ ...inner, set: async () => Promise.reject(new Error('full')) })
  await remembering.get('a')
  await expect(remembering.set({ a: 1 })).rejects.toThrow('full')
  await inner.set({ a: 3 })
  expect(await remembering.get('a')).toEqual({ a: 3 })
})
