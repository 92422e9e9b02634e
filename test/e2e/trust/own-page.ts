// A door into the extension: one of its own pages, from which its messages are said, its tabs and badges read, and its scripts' world entered.
import type { Profile } from '@/lib/model/profile'
import type { Browser, Page } from '../browser/types'

/** The part of the browser's interface that these tests use. */
type Api = {
  runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void; getURL(path: string): string }
  tabs: { query(about: { url: string }): Promise<{ id?: number }[]> }
  action: { getBadgeText(about: { tabId: number }): Promise<string>; getTitle(about: { tabId: number }): Promise<string> }
  scripting: {
    executeScript(injection: {
      target: { tabId: number }
      func: (...args: never[]) => unknown
      args: unknown[]
    }): Promise<{ result: unknown }[]>
  }
  storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>
}
type World = { browser?: Api; chrome?: Api }

export type Reply = { ok: boolean; answer?: unknown; why?: string } | null

export type OwnPage = {
  page: Page
  /** Says a message as an extension page does. */
  say(verb: string, says: unknown): Promise<Reply>
  /** Says anything from the isolated world in which our content scripts run in a tab. */
  sayFromContentScript(tab: number, message: unknown): Promise<Reply>
  /** Takes profiles in from a file's text; null = nothing. */
  takeIn(file: string | null): Promise<Profile[]>
  /** Ids of the portal's open tabs, oldest first. */
  portalTabs(): Promise<number[]>
  badge(tab: number): Promise<{ text: string; title: string }>
  /** What lies in a storage area, as JSON text. */
  stored(area: 'local' | 'session'): Promise<string>
  /** Starts the extension anew, as an update does; this page is gone with it. */
  reload(): Promise<void>
}

/** Opens the page in a tab of its own. */
export async function openOwnPage(browser: Browser): Promise<OwnPage> {
  const page = await browser.extensionPage('options.html#/tiedot')
  const say = (verb: string, says: unknown) =>
    page.evaluate(
      async (message: unknown) => {
        const api = (globalThis as World).browser ?? (globalThis as World).chrome
        return (await api!.runtime.sendMessage(message)) as Reply
      },
      { verb, says },
    )
  return {
    page,
    say,
    sayFromContentScript: (tab, message) => page.evaluate(sayInTab, tab, message),
    async takeIn(file) {
      if (file === null) return []
      const reply = await say('import-file', { text: file, file: 'a.json', into: null })
      const answer = reply?.answer as { result: string; profiles: Profile[] } | undefined
      if (answer?.result !== 'imported') throw new Error(`trust: the profiles were not taken in: ${JSON.stringify(reply)}`)
      return answer.profiles
    },
    portalTabs: () =>
      page.evaluate(async () => {
        const api = (globalThis as World).browser ?? (globalThis as World).chrome
        const tabs = await api!.tabs.query({ url: 'https://asiointi.dvv.fi/*' })
        return tabs.map((tab) => tab.id ?? -1).sort((a, b) => a - b)
      }),
    badge: (tab) =>
      page.evaluate(async (tabId: number) => {
        const { action } = ((globalThis as World).browser ?? (globalThis as World).chrome)!
        return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) }
      }, tab),
    stored: (area) =>
      page.evaluate(async (name: 'local' | 'session') => {
        const { storage } = ((globalThis as World).browser ?? (globalThis as World).chrome)!
        return JSON.stringify(await storage[name].get(null))
      }, area),
    reload: () =>
      page.evaluate(() => {
        const { runtime } = ((globalThis as World).browser ?? (globalThis as World).chrome)!
        setTimeout(() => runtime.reload(), 50)
      }),
  }
}

/** Runs in the extension's own page. */
async function sayInTab(tabId: number, message: unknown): Promise<Reply> {
  const { scripting } = ((globalThis as World).browser ?? (globalThis as World).chrome)!
  const func = (said: unknown) => {
    const { runtime } = ((globalThis as World).browser ?? (globalThis as World).chrome)!
    return runtime.sendMessage(said)
  }
  const [answer] = await scripting.executeScript({ target: { tabId }, func, args: [message] })
  return answer!.result as Reply
}
