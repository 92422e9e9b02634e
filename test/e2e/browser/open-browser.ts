// Opening a browser on the portal's host names: the one door of the two-browser driver.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startChromium } from './chromium'
import { downloadsOf, waitForDownloads } from './downloads'
import { startFirefox } from './firefox'
import type { Half } from './half'
import { TabPage } from './page'
import { endProcess, removeFolder, temporaryFolder } from './process'
import { PATIENCE } from './seeking'
import type { Tab } from './tab'
import type { Browser, BrowserKind, OpenOptions, Page } from './types'

/** Starts a browser with `asiointi.dvv.fi`, `dvv.fi` and `www.dvv.fi` leading to the given server and every other host leading nowhere. Close it in the end. */
export async function openBrowser(options: OpenOptions): Promise<Browser> {
  const isNew = options.profileDir === undefined || !existsSync(options.profileDir)
  const profileDir = options.profileDir ?? temporaryFolder(options.browser)
  let browser: RunningBrowser | undefined
  try {
    browser = new RunningBrowser(options, profileDir, await start(options, profileDir))
    if (isNew && !options.isInstalledLater) await browser.putWelcomeAway()
    return browser
  } catch (error) {
    await browser?.close()
    if (options.profileDir === undefined) await removeFolder(profileDir)
    throw error
  }
}

class RunningBrowser implements Browser {
  private pagesById = new Map<string, Page>()
  private front = ''
  private isClosed = false
  private isInstalled = false

  constructor(
    private readonly options: OpenOptions,
    readonly profileDir: string,
    private half: Half,
  ) {}

  get kind(): BrowserKind {
    return this.options.browser
  }

  get extensionId(): string {
    return this.half.extensionId
  }

  async open(url: string, { timeout = PATIENCE }: { timeout?: number } = {}): Promise<Page> {
    const tab = await this.half.create()
    this.front = ''
    await this.bringToFront(tab)
    await tab.navigate(url, timeout)
    return this.pageOf(tab)
  }

  extensionPage(path: string): Promise<Page> {
    return this.open(`${this.half.extensionOrigin}/${path.replace(/^\//, '')}`)
  }

  async pages(): Promise<Page[]> {
    const listed = await this.half.list()
    return Promise.all(listed.map(async (one) => this.pageOf(await one.tab())))
  }

  async waitForPage(url: string | RegExp, { timeout = PATIENCE }: { timeout?: number } = {}): Promise<Page> {
    const until = Date.now() + timeout
    for (;;) {
      const listed = await this.half.list()
      const found = listed.find((one) => (typeof url === 'string' ? one.url.startsWith(url) : url.test(one.url)))
      if (found !== undefined) {
        this.front = ''
        return this.pageOf(await found.tab())
      }
      if (Date.now() > until) throw new Error(`No tab ${url} after ${timeout} ms; there were: ${listed.map((one) => one.url).join(', ')}`)
      await pause(50)
    }
  }

  async restart(): Promise<void> {
    await this.end()
    this.pagesById = new Map()
    this.front = ''
    this.half = await start(this.options, this.profileDir)
  }

  async installAgain(): Promise<void> {
    await this.half.installAgain()
    if (!this.options.isInstalledLater || this.isInstalled) return
    this.isInstalled = true
    await this.putWelcomeAway()
  }

  /** After the first installation. */
  async putWelcomeAway(): Promise<void> {
    const { extension, keepsWelcome } = this.options
    if (keepsWelcome || extension === undefined || !existsSync(join(extension, 'welcome.html'))) return
    const page = await this.waitForPage(/\/welcome\.html$/)
    await page.close()
  }

  stopBackground(): Promise<void> {
    return this.half.stopBackground()
  }

  downloads(count: number, { timeout = PATIENCE }: { timeout?: number } = {}): Promise<string[]> {
    return waitForDownloads(downloadsOf(this.profileDir), count, timeout)
  }

  async allowPortal(isAllowed: boolean): Promise<void> {
    this.front = ''
    await this.half.allowPortal(isAllowed)
  }

  requests(): string[] {
    if (!this.options.recordRequests) throw new Error('Requests are recorded only with the option recordRequests.')
    return [...this.half.requests()]
  }

  async close(): Promise<void> {
    if (this.isClosed) return
    this.isClosed = true
    await this.end()
    if (this.options.profileDir === undefined) await removeFolder(this.profileDir)
  }

  private async end(): Promise<void> {
    await this.half.leave()
    await endProcess(this.half.started, PATIENCE)
    this.half.protocol.close()
  }

  private async bringToFront(tab: Tab): Promise<void> {
    if (this.front === tab.id) return
    await tab.activate()
    this.front = tab.id
  }

  private pageOf(tab: Tab): Page {
    const page = this.pagesById.get(tab.id) ?? new TabPage(tab, () => this.bringToFront(tab))
    this.pagesById.set(tab.id, page)
    return page
  }
}

function start(options: OpenOptions, profileDir: string): Promise<Half> {
  return options.browser === 'chromium' ? startChromium(options, profileDir) : startFirefox(options, profileDir)
}
