// Opening a browser on the portal's host names: the one door of the two-browser driver.
import { setTimeout as pause } from 'node:timers/promises'
import { startChromium } from './chromium'
import { startFirefox } from './firefox'
import type { Half } from './half'
import { makePage } from './page'
import { endProcess, removeFolder, temporaryFolder } from './process'
import { PATIENCE } from './seeking'
import type { Tab } from './tab'
import type { Browser, OpenOptions, Page } from './types'

/** Starts a browser with `asiointi.dvv.fi`, `dvv.fi` and `www.dvv.fi` leading to the given server and every other host leading nowhere. Close it in the end. */
export async function openBrowser(options: OpenOptions): Promise<Browser> {
  const profileDir = options.profileDir ?? temporaryFolder(options.browser)
  const removeProfile = () => (options.profileDir === undefined ? removeFolder(profileDir) : undefined)
  let half = await start(options, profileDir).catch(async (error: unknown) => {
    await removeProfile()
    throw error
  })
  let pages = new Map<string, Page>()
  let front = ''
  let isClosed = false

  const toFront = async (tab: Tab) => {
    if (front === tab.id) return
    await tab.activate()
    front = tab.id
  }
  const pageOf = (tab: Tab): Page => {
    const page = pages.get(tab.id) ?? makePage(tab, () => toFront(tab))
    pages.set(tab.id, page)
    return page
  }
  const end = async () => {
    await half.leave()
    await endProcess(half.started, 8000)
    half.protocol.close()
  }
  const open = async (url: string, { timeout = 30_000 } = {}) => {
    const tab = await half.create()
    front = ''
    await toFront(tab)
    await tab.navigate(url, timeout)
    return pageOf(tab)
  }
  return {
    kind: options.browser,
    get extensionId() {
      return half.extensionId
    },
    profileDir,
    open,
    extensionPage: (path) => open(`${half.extensionOrigin}/${path.replace(/^\//, '')}`),
    async pages() {
      const listed = await half.list()
      return Promise.all(listed.map(async (one) => pageOf(await one.tab())))
    },
    async waitForPage(url, { timeout = PATIENCE } = {}) {
      const until = Date.now() + timeout
      for (;;) {
        const listed = await half.list()
        const found = listed.find((one) => (typeof url === 'string' ? one.url.startsWith(url) : url.test(one.url)))
        if (found !== undefined) {
          front = ''
          return pageOf(await found.tab())
        }
        if (Date.now() > until) throw new Error(`No tab ${url} after ${timeout} ms; there were: ${listed.map((one) => one.url).join(', ')}`)
        await pause(50)
      }
    },
    async restart() {
      await end()
      pages = new Map()
      front = ''
      half = await start(options, profileDir)
    },
    installAgain: () => half.installAgain(),
    async allowPortal(isAllowed) {
      front = ''
      await half.allowPortal(isAllowed)
    },
    requests() {
      if (!options.recordRequests) throw new Error('Requests are recorded only with the option recordRequests.')
      return [...half.requests()]
    },
    async close() {
      if (isClosed) return
      isClosed = true
      await end()
      await removeProfile()
    },
  }
}

function start(options: OpenOptions, profileDir: string): Promise<Half> {
  return options.browser === 'chromium' ? startChromium(options, profileDir) : startFirefox(options, profileDir)
}
