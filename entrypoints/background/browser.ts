// The browser as the background's handlers know it.
import browser from 'webextension-polyfill'
import { askTab, tell } from '@/lib/messages/tell'
import { browserName } from './browser-name'
import type { BrowserPart } from './house'

export const PORTAL = 'https://asiointi.dvv.fi'
const PORTAL_PATTERN = `${PORTAL}/*`

export const realBrowser: BrowserPart = {
  inject: (tab, files) =>
    browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files }).then(
      () => true,
      () => false,
    ),
  portalTabs: async () => {
    const tabs = await browser.tabs.query({ url: PORTAL_PATTERN }).catch(() => [])
    return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]))
  },
  documentBegan: async (tab) => {
    try {
      const target = { tabId: tab, frameIds: [0] }
      const [answer] = await browser.scripting.executeScript({ target, func: () => performance.timeOrigin })
      return typeof answer?.result === 'number' ? answer.result : null
    } catch {
      return null
    }
  },
  versions: () => ({ extension: browser.runtime.getManifest().version, browser: browserName(navigator.userAgent) }),
  openPage: async (path) => {
    await browser.tabs.create({ url: browser.runtime.getURL(path) })
  },
  setBadge: async (badge, tab) => {
    const where = tab === null ? {} : { tabId: tab }
    // A tab may close between its report and this.
    await Promise.allSettled([
      browser.action.setBadgeText({ ...where, text: badge.text }),
      browser.action.setTitle({ ...where, title: badge.title }),
      browser.action.setBadgeBackgroundColor({ ...where, color: badge.background }),
      browser.action.setBadgeTextColor?.({ ...where, color: badge.colour }),
    ])
  },
  tell,
  askTab,
  hasSiteAccess: () => browser.permissions.contains({ origins: [PORTAL_PATTERN] }),
}
