// Sending messages, for every world; carries types only, so that page-side scripts stay without a validator.
import { runtime } from './runtime'
import type { OwnMessages, PageMessages } from './schemas'

type All = PageMessages & OwnMessages

/** The extension was updated or removed while this page stood open; nothing can be asked any more. */
export class ContextGone extends Error {}

/** The background refused a message or failed in handling it; names the message, never what it carried. */
class MessageFailed extends Error {}

/** What travels. */
export type Envelope = { verb: string; says: unknown }
export type Reply = { ok: true; answer: unknown } | { ok: false; why: 'refused' | 'failed' }

/** Asks the background. Rejects with `ContextGone` after an update of the extension, with `MessageFailed` when the background refuses. */
export async function ask<V extends keyof All>(verb: V, says: All[V]['says']): Promise<All[V]['answer']> {
  let reply: Reply | undefined
  try {
    reply = (await runtime().sendMessage({ verb, says } satisfies Envelope)) as Reply | undefined
  } catch (error) {
    if (!isAlive()) throw new ContextGone(verb, { cause: error })
    throw new MessageFailed(verb, { cause: error })
  }
  if (reply === undefined || !reply.ok) throw new MessageFailed(verb)
  return reply.answer as All[V]['answer']
}

/** False once the extension was updated, reloaded or removed under this page. */
export function isAlive(): boolean {
  try {
    return runtime().id !== undefined
  } catch {
    return false
  }
}
