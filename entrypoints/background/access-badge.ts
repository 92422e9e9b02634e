// The badge of every tab that has none of its own: quiet, or that the browser withholds the portal.
import { readSettings } from '@/lib/store/settings'
import { quietBadge, withheldBadge } from './badge'
import type { House } from './house'
import { toolbarOf } from './toolbar-words'

/** To be called when access, or the language, may have changed. */
export async function showAccess(house: House): Promise<void> {
  const { badge: words } = toolbarOf((await readSettings(house)).language)
  const badge = (await house.browser.hasSiteAccess()) ? quietBadge(words) : withheldBadge(words)
  await house.browser.setBadge(badge, null)
}
