import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inTime, part } from './patience'

describe('waiting in the bench', () => {
  const said: string[] = []
  beforeEach(() => {
    said.length = 0
    vi.useFakeTimers()
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('gives what came in time', async () => {
    await expect(inTime('a page', 5, Promise.resolve('here'))).resolves.toBe('here')
  })

  it('names what did not come, and how long it was waited for', async () => {
    const waiting = expect(inTime('the list of outcomes', 5, new Promise(() => undefined))).rejects.toThrow(
      'bench: «the list of outcomes» did not come within 5 s',
    )
    await vi.advanceTimersByTimeAsync(5_000)
    await waiting
  })

  it('says when a part begins and when it is done', async () => {
    await part('fills', 5, async () => 'filled')
    expect(said).toEqual(['bench: fills …', expect.stringMatching(/^bench: fills: done in \d+\.\d s$/)])
  })

  it('tells which part failed, and why', async () => {
    const failed = part('fills', 5, () => Promise.reject(new Error('no preview')))
    await expect(failed).rejects.toMatchObject({
      message: 'bench: the part «fills» failed',
      cause: expect.objectContaining({ message: 'no preview' }),
    })
  })
})
