// Waiting until a person could have seen the panel: before that it takes no click.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from './browser/types'

/** lib/page/guard.ts lets clicks act once the panel has been in sight for 500 ms. */
const SEEN_MS = 550

/** Resolves when the panel stands on the page and has been in sight long enough to be clicked. */
export async function seePanel(page: Page): Promise<void> {
  await page.panel.waitFor('region', 'Lupaluotsi')
  await pause(SEEN_MS)
}
