// Exactly one panel: after install and each update while the portal stands open, after going back, inside one document, and around the portal's own dialogs.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fi } from '@/components/words/fi'
import { openBrowser } from '../browser/open-browser'
import type { Browser, Page } from '../browser/types'
import { BUILDS } from '../builds'
import { KINDS } from '../renaming'
import { addressOf, logIn, PORTAL, panelSeen, startReplica } from './stand'

type Counted = { __most: number; __first: Element | null }

/** From now on the page itself counts how many of us stand there at once, and remembers which one stands there now. */
const count = (page: Page) =>
  page.evaluate(() => {
    const world = window as unknown as Counted
    world.__most = 0
    world.__first = document.querySelector('html > [popover]')
    new MutationObserver(() => {
      world.__most = Math.max(world.__most, document.querySelectorAll('html > [popover]').length)
    }).observe(document.documentElement, { childList: true })
  })
const most = (page: Page) => page.evaluate(() => (window as unknown as Counted).__most)
const isNew = (page: Page) =>
  page.waitFor(() => {
    const host = document.querySelector('html > [popover]')
    return host !== null && host !== (window as unknown as Counted).__first
  })
/** The panel answers a click, which one left behind by an update does not. */
const answers = async (page: Page) => {
  await panelSeen(page)
  await page.panel.click('button', 'Pienennä')
  await page.panel.click('button', 'Avaa Lupaluotsi')
  await page.panel.waitFor('button', 'Pienennä')
}

describe.each(KINDS)('%s', (kind) => {
  let replica: Awaited<ReturnType<typeof startReplica>>
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    replica = await startReplica()
    const { portal } = replica
    browser = await openBrowser({ browser: kind, extension: BUILDS[kind], portal, headless: true, isInstalledLater: true })
    await logIn(browser)
    page = await browser.open(addressOf('organisation'))
  })
  afterAll(async () => {
    await browser?.close()
    await replica?.portal.close()
    replica?.remove()
  })

  test.each(['install', 'an update', 'another update'])('there is one panel after %s while the portal stands open', async () => {
    await page.activate()
    await count(page)
    await browser.installAgain()
    await isNew(page)
    await answers(page)
    expect(await page.panel.count()).toBe(1)
    expect(await most(page)).toBe(1)
    expect(await page.panel.text()).not.toContain(fi.notices['extension-updated'])
  })

  test('there is one panel after going on, back, forward and reloading', async () => {
    await page.goto(addressOf('usage'))
    await page.panel.waitFor('region', 'Lupaluotsi')
    for (const way of ['back', 'forward'] as const) {
      await page.evaluate((where: 'back' | 'forward') => void setTimeout(() => history[where](), 10), way)
      const step = way === 'back' ? 'organisation' : 'usage'
      await expect.poll(() => page.panel.find('region', 'Lupaluotsi').then((found) => found?.attributes['data-step'])).toBe(step)
      await answers(page)
      expect(await page.panel.count()).toBe(1)
    }
    await page.goto(addressOf('usage'))
    await answers(page)
    expect(await page.panel.count()).toBe(1)
  })

  test('there is one panel, which says what stands there now, when the page changes its address and contents by itself', async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    await count(page)
    await page.evaluate(async (address: string) => {
      const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
      history.pushState(null, '', address)
      document.title = next.title
      document.querySelector('main')?.replaceWith(next.querySelector('main') ?? '')
    }, addressOf('usage'))
    await expect.poll(() => page.panel.find('region', 'Lupaluotsi').then((found) => found?.attributes['data-step'])).toBe('usage')
    await answers(page)
    expect(await page.panel.count()).toBe(1)
    expect(await most(page)).toBeLessThan(2)
  })

  test('the panel waits while the portal asks something in a dialog, and works after it', async () => {
    await page.goto(`${addressOf('organisation')}&modal=1`)
    await page.panel.waitFor('region', 'Lupaluotsi')
    const isReachable = () =>
      page.evaluate(() => {
        const host = document.querySelector('html > [popover]')
        const { clientWidth: width, clientHeight: height } = document.documentElement
        return document.elementFromPoint(width - 100, height / 2) === host
      })
    const isInTree = async () => (await page.accessibilityTree()).some(({ role, name }) => role === 'region' && name === 'Lupaluotsi')
    await expect.poll(isReachable).toBe(false)
    if (kind === 'chromium') await expect.poll(isInTree).toBe(false)
    await page.click({ role: 'button', name: replica.portal.words.action('continue-session') })
    await expect.poll(isReachable).toBe(true)
    await answers(page)
    if (kind === 'chromium') await expect.poll(isInTree).toBe(true)
    expect(await page.panel.count()).toBe(1)
  })

  test('there is none where the portal is not', async () => {
    const other = await browser.open(`${PORTAL.replace('asiointi.', '')}/muu`)
    await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)))
    expect(await other.panel.count()).toBe(0)
    await other.close()
  })
})
