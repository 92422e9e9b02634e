// What the background says to the overlay in a tab.
import browser from 'webextension-polyfill'
import { type OverlayMessages, overlayMessages } from './schemas'
import type { Envelope } from './send'

/** Tells the overlay of one tab; a tab without one is no failure. */
export async function tell<V extends keyof OverlayMessages>(tab: number, verb: V, says: OverlayMessages[V]['says']): Promise<void> {
  await browser.tabs.sendMessage(tab, { verb, says } satisfies Envelope).catch(() => undefined)
}

/** Asks the overlay of one tab, in its top frame; null when there is none, or it does not answer as it should. */
export async function askTab<V extends keyof OverlayMessages>(
  tab: number,
  verb: V,
  says: OverlayMessages[V]['says'],
): Promise<OverlayMessages[V]['answer'] | null> {
  const raw: unknown = await browser.tabs.sendMessage(tab, { verb, says } satisfies Envelope, { frameId: 0 }).catch(() => null)
  const answer = overlayMessages[verb].answer.safeParse(raw)
  return answer.success ? (answer.data as OverlayMessages[V]['answer']) : null
}
