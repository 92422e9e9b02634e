// What a person sees first: Tervetuloa opens by itself at the first installation, and never again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fiPages } from '@/components/words/fi-pages'
import { openBrowser } from '../browser/open-browser'
import type { Browser } from '../browser/types'
import { BUILDS } from '../builds'
import { KINDS } from '../renaming'
import { startReplica } from '../trust/stand'

const WELCOME = /\/welcome\.html$/

describe.each(KINDS)('%s', (kind) => {
  let replica: Awaited<ReturnType<typeof startReplica>>
  let browser: Browser
  beforeAll(async () => {
    replica = await startReplica()
    browser = await openBrowser({ browser: kind, extension: BUILDS[kind], portal: replica.portal, headless: true, keepsWelcome: true })
  })
  afterAll(async () => {
    await browser?.close()
    await replica?.portal.close()
    replica?.remove()
  })

  test('Tervetuloa opens by itself and says that Lupaluotsi may work on the portal', async () => {
    const page = await browser.waitForPage(WELCOME)
    await page.waitFor({ role: 'heading', name: fiPages.beginning.heading })
    await expect
      .poll(async () => (await page.find({ role: 'status', in: '[aria-labelledby=access-heading]' }))?.text)
      .toBe(fiPages.beginning.given)
  })

  test('and does not come again when the browser is started anew', async () => {
    await browser.restart()
    // The background has begun by the time that a page of ours answers.
    const profiles = await browser.extensionPage('options.html')
    await profiles.waitFor({ role: 'heading', nth: 0 })
    const open = await Promise.all((await browser.pages()).map((page) => page.url()))
    expect(open.filter((url) => WELCOME.test(url))).toEqual([])
  })
})
