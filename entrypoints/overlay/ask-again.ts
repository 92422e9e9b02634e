// Asking a background that may be asleep, starting or just ended: once more when no answer comes.

import type { PageMessages } from '@/lib/messages/schemas'
import { ask, isAlive } from '@/lib/messages/send'

/** Far longer than a background takes to start. */
const PATIENCE_MS = 10_000

/** Asks, and asks once more with what is true then. Rejects as `ask` does, or when twice no answer came in time. */
export async function askAgain<V extends keyof PageMessages>(
  verb: V,
  says: () => PageMessages[V]['says'],
): Promise<PageMessages[V]['answer']> {
  try {
    return await inTime(ask(verb, says()))
  } catch (error) {
    if (!isAlive()) throw error
    return inTime(ask(verb, says()))
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('overlay: the background did not answer')), PATIENCE_MS)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
