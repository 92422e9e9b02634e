// The browser or the person says no: then nothing of Lupaluotsi runs on the page, and popup and toolbar say why.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fiPages } from '@/components/words/fi-pages'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { openOwnPage } from './own-page'
import { addressOf, logIn, panelSeen, type Stand, startStand } from './stand'

const WITHHELD = 'Selain ei anna Lupaluotsille lupaa tähän sivustoon'
const SWITCH = { role: 'switch', name: fiPages.popup.enabled }

/** Long after the panel would have come. */
const later = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)))

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand
  let page: Page

  beforeAll(async () => {
    stand = await startStand(kind)
    page = await stand.openStep('organisation')
  })
  afterAll(() => stand?.close())

  test('without site access nothing runs on the page, and the popup says so with a button that asks', async () => {
    await stand.browser.allowPortal(false)
    await page.goto(addressOf('organisation'))
    await later(page)
    expect(await page.panel.count()).toBe(0)
    const popup = await stand.browser.extensionPage('popup.html')
    await popup.waitFor({ role: 'heading', name: WITHHELD })
    expect(await popup.waitFor({ role: 'button', name: fiPages.popup.allow })).toMatchObject({ disabled: false })
    await popup.waitFor({ role: 'button', name: 'Kopioi teksti', nth: 0 })
    await popup.close()
    await stand.browser.allowPortal(true)
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    expect(await page.panel.count()).toBe(1)
  })

  test('the popup tells what the page is, and its switch takes the panel away at once', async () => {
    const tab = (await stand.own.portalTabs()).at(-1)!
    const popup = await stand.browser.extensionPage(`popup.html?tab=${tab}`)
    await popup.waitFor({ role: 'heading', name: 'Muutostietopalvelun hakemus ja tilaus' })
    await popup.click(SWITCH)
    await expect.poll(() => page.panel.count()).toBe(0)
    await expect.poll(async () => (await popup.find({ css: 'main' }))?.text).toContain(fiPages.popup.off)
    await expect.poll(() => stand.own.badge(tab)).toEqual({ text: '', title: 'Lupaluotsi' })
    await page.goto(addressOf('usage'))
    await later(page)
    expect(await page.panel.count()).toBe(0)
    await popup.close()
  })

  test('switched off stays off over a restart, and switched on brings the panel to the pages that stand open', async () => {
    await stand.browser.restart()
    await logIn(stand.browser)
    page = await stand.browser.open(addressOf('organisation'))
    await later(page)
    expect(await page.panel.count()).toBe(0)
    const own = await openOwnPage(stand.browser)
    const tab = (await own.portalTabs()).at(-1)!
    const popup = await stand.browser.extensionPage(`popup.html?tab=${tab}`)
    await expect.poll(() => popup.find(SWITCH)).toMatchObject({ checked: false })
    await popup.click(SWITCH)
    await page.panel.waitFor('region', 'Lupaluotsi')
    expect(await page.panel.count()).toBe(1)
  })
})
