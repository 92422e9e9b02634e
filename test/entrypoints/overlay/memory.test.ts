import { afterEach, expect, test, vi } from 'vitest'
import { Memory } from '@/entrypoints/overlay/memory'
import { DEFAULT_SETTINGS } from '@/lib/model/words/defaults'

afterEach(() => vi.unstubAllGlobals())

test('an answer that was on its way while another choice was made does not take that choice back', async () => {
  let answer: (reply: unknown) => void = () => undefined
  const sendMessage = () =>
    new Promise((resolve) => {
      answer = resolve
    })
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } })
  const memory = new Memory()
  const changed = memory.change({ dock: 'left' })
  // Another page chose a language, and it was told before the answer came.
  memory.settings = { ...memory.settings, language: 'sv' }
  answer({ ok: true, answer: { ...DEFAULT_SETTINGS, dock: 'left' } })
  await changed
  expect(memory.settings).toMatchObject({ dock: 'left', language: 'sv' })
})

test('a choice that has to be said twice is said as it has become meanwhile', async () => {
  const said: unknown[] = []
  let fail: (error: Error) => void = () => undefined
  const sendMessage = (message: { says: unknown }) => {
    said.push(message.says)
    if (said.length > 1) return Promise.resolve({ ok: true, answer: { ok: true } })
    return new Promise((_, reject) => {
      fail = reject
    })
  }
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage } })
  const memory = new Memory()
  const first = memory.keep({ checked: ['a'] })
  await memory.keep({ checked: ['a', 'b'] })
  fail(new Error('the background was ended'))
  await first
  expect(said).toEqual([{ checked: ['a'] }, { checked: ['a', 'b'] }, { checked: ['a', 'b'] }])
})
