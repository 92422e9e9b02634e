// What our own pages are looked at against: the replica with applications in it, a browser with the production build, and a tab of the portal of which popup and preview speak.
import { setTimeout as pause } from 'node:timers/promises'
import type { Answers } from '../../portal/form/questions'
import { stepAddress } from '../../portal/power-pages/step-page'
import type { Portal } from '../../portal/server'
import { newApplication } from '../../portal/store/application'
import { openBrowser } from '../browser/open-browser'
import type { Browser, Page } from '../browser/types'
import { BUILDS } from '../builds'
import { type OwnPage, openOwnPage } from '../trust/own-page'
import { logIn, PORTAL, startReplica } from '../trust/stand'

/** After this many ms on screen the panel takes clicks. */
const SEEN_MS = 600

export type Scene = {
  browser: Browser
  portal: Portal
  /** A door into the extension. */
  own: OwnPage
  /** The tab of the portal, and its id in the browser. */
  page: Page
  tab: number
  /** Puts a draft into the replica and gives the address of a step of it. */
  draft(step: string, answers?: Answers, form?: string): Promise<string>
  /** Brings the portal's tab to an address and waits for the panel. */
  show(address: string): Promise<void>
  close(): Promise<void>
}

/** Starts the replica and the browser, logged in, without a profile. */
export async function openScene(): Promise<Scene> {
  const { portal, remove } = await startReplica()
  const browser = await openBrowser({ browser: 'chromium', extension: BUILDS.chromium, portal, headless: true })
  await logIn(browser)
  const own = await openOwnPage(browser)
  const page = await browser.open(`${PORTAL}/uusi-hakemus`)
  const tab = (await own.portalTabs()).at(-1)!
  let number = 10
  return {
    browser,
    portal,
    own,
    page,
    tab,
    async draft(step, answers = {}, form = 'change-service') {
      number += 1
      const application = newApplication({ number, form, base: 'empty', step, answers, changedOn: '24.11.2026' })
      await portal.keep(application)
      return `${PORTAL}${stepAddress(form, step, application)}`
    },
    async show(address) {
      await page.goto(address)
      await page.panel.waitFor('region', 'Lupaluotsi')
      await pause(SEEN_MS)
    },
    async close() {
      await browser.close()
      await portal.close()
      remove()
    },
  }
}
