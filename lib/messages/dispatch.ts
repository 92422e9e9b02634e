// The background's gate: every message is checked for who says it, from where and in what shape, before a handler sees it.
import { z } from 'zod'
import type { Pace } from './pace'
import { type OwnMessages, ownMessages, type PageMessages, pageMessages } from './schemas'
import type { Reply } from './send'

/** What the browser tells of who is speaking. */
export type Sender = { id?: string; url?: string; frameId?: number; tab?: { id?: number; incognito?: boolean } }

/** Where a checked message comes from. `tab` is null for an extension page that stands in no tab (the popup). */
export type From = { tab: number | null; isPrivate: boolean }
export type FromPage = From & { tab: number }

type Said<M> = { [K in keyof M]: M[K] extends { says: infer S } ? S : never }
type Answered<M> = { [K in keyof M]: M[K] extends { answer: infer A } ? A : never }

export type PageHandlers = {
  [K in keyof PageMessages]: (says: Said<PageMessages>[K], from: FromPage) => Promise<Answered<PageMessages>[K]>
}
export type OwnHandlers = { [K in keyof OwnMessages]: (says: Said<OwnMessages>[K], from: From) => Promise<Answered<OwnMessages>[K]> }

export type Gate = {
  /** `runtime.id` */
  id: string
  /** `runtime.getURL('')`: what every address of our own pages begins with. */
  ownRoot: string
  /** «https://asiointi.dvv.fi» */
  portal: string
  page: PageHandlers
  own: OwnHandlers
  pace: Pace
  /** Told of a handler's failure by the message's name, so that the door can show one calm notice. */
  onFailure: (verb: string) => void
}

const Envelope = z.strictObject({ verb: z.string().max(40), says: z.unknown() })

const REFUSED: Reply = { ok: false, why: 'refused' }

/**
 * Answers one message. Refused: another extension's, a page's verb from any frame but the portal's top one, an own page's verb from anywhere but our own
 * pages, an unknown verb, an unknown key, a tab that asks too much at once. What goes to the portal's page is checked against its schema too, so that nothing more ever crosses.
 */
export async function dispatch(raw: unknown, sender: Sender, gate: Gate): Promise<Reply> {
  const envelope = Envelope.safeParse(raw)
  if (!envelope.success || sender.id !== gate.id) return REFUSED
  const { verb, says } = envelope.data
  try {
    if (isVerb(pageMessages, verb)) return await answerPage(verb, says, { sender, gate })
    if (isVerb(ownMessages, verb)) return await answerOwn(verb, says, { sender, gate })
    return REFUSED
  } catch {
    gate.onFailure(verb)
    return { ok: false, why: 'failed' }
  }
}

type Asked = { sender: Sender; gate: Gate }

async function answerPage(verb: keyof PageMessages, says: unknown, { sender, gate }: Asked): Promise<Reply> {
  const tab = sender.tab?.id
  if (tab === undefined || sender.frameId !== 0 || originOf(sender.url) !== gate.portal) return REFUSED
  const leave = gate.pace.enter(tab, verb)
  if (leave === null) return REFUSED
  try {
    const message = pageMessages[verb]
    const said = message.says.safeParse(says)
    if (!said.success) return REFUSED
    const handler = gate.page[verb] as (says: unknown, from: FromPage) => Promise<unknown>
    return { ok: true, answer: message.answer.parse(await handler(said.data, { tab, isPrivate: sender.tab?.incognito === true })) }
  } finally {
    leave()
  }
}

async function answerOwn(verb: keyof OwnMessages, says: unknown, { sender, gate }: Asked): Promise<Reply> {
  if (sender.url === undefined || !sender.url.startsWith(gate.ownRoot)) return REFUSED
  const said = ownMessages[verb].says.safeParse(says)
  if (!said.success) return REFUSED
  const handler = gate.own[verb] as (says: unknown, from: From) => Promise<unknown>
  const from = { tab: sender.tab?.id ?? null, isPrivate: sender.tab?.incognito === true }
  return { ok: true, answer: await handler(said.data, from) }
}

function isVerb<M extends object>(messages: M, verb: string): verb is keyof M & string {
  return Object.hasOwn(messages, verb)
}

function originOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : ''
}
