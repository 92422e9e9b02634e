// What the background says to the overlay in a tab.
import browser from 'webextension-polyfill'
import type { OverlayMessages } from './schemas'
import type { Envelope } from './send'

/** Tells the overlay of one tab; a tab without one is no failure. */
export async function tell<V extends keyof OverlayMessages>(tab: number, verb: V, says: OverlayMessages[V]['says']): Promise<void> {
  await browser.tabs.sendMessage(tab, { verb, says } satisfies Envelope).catch(() => undefined)
}
