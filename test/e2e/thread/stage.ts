// What the tests of the thread stand on: one replica and one browser with the production build, and drafts put into the replica's store as they are needed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Profile } from '@/lib/model/profile'
import { bringProfile } from '../../demo/bring-profile'
import type { Answers } from '../../portal/form/questions'
import { stepAddress } from '../../portal/power-pages/step-page'
import { type Portal, startPortal } from '../../portal/server'
import { type Application, newApplication } from '../../portal/store/application'
import type { Variant } from '../../portal/variants'
import { openBrowser } from '../browser/open-browser'
import type { Browser, BrowserKind, Page } from '../browser/types'
import { BUILDS } from '../builds'
import { RENAMING } from '../renaming'
import { seePanel } from '../seen-panel'
import { SEED } from './questions'

export const PORTAL = 'https://asiointi.dvv.fi'

export type Stage = {
  readonly portal: Portal
  readonly browser: Browser
  /** Changed by a test, it holds for the pages loaded after that. */
  readonly variant: Variant
  /** A new draft in a new tab, at a step, with the panel seen. */
  openDraft(step: string, answers?: Answers): Promise<Draft>
  close(): Promise<void>
}

export type Draft = {
  readonly page: Page
  readonly number: number
  /** Goes to a step of the draft by its address; what was typed and not posted is lost. */
  goTo(step: string): Promise<void>
  /** Presses a button of the portal and waits for a step's page. */
  press(action: string, step: string): Promise<void>
  stored(): Promise<Application>
}

/** Starts replica and browser, logs in and brings the profiles. */
export async function startStage(kind: BrowserKind, profiles: Profile[]): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-thread-'))
  const variant: Variant = { ...RENAMING }
  const portal = await startPortal({ seed: SEED, today: '24.11.2026', storeFile: join(folder, 'portal.json'), variant })
  const browser = await openBrowser({ browser: kind, extension: BUILDS[kind], portal, headless: true, profileDir: join(folder, 'browser') })
  for (const profile of profiles) await bringProfile(browser, profile)
  await logIn(browser)
  return {
    portal,
    browser,
    variant,
    openDraft: (step, answers = {}) => openDraft({ portal, browser }, step, answers),
    async close() {
      await browser.close()
      await portal.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Logs a browser in by what the login form posts. */
export async function logIn(browser: Browser): Promise<void> {
  const page = await browser.open(`${PORTAL}/kirjaudu`)
  await page.evaluate(async () => {
    await fetch('/kirjaudu', { method: 'POST', body: new URLSearchParams({ email: 'hakija@mallila.example', password: 'salasana' }) })
  })
  await page.close()
}

async function openDraft({ portal, browser }: Pick<Stage, 'portal' | 'browser'>, step: string, answers: Answers): Promise<Draft> {
  const number = (await portal.store().catch(() => [])).length + 1
  const draft = newApplication({ number, form: 'change-service', base: 'empty', step, answers, changedOn: '24.11.2026' })
  await portal.keep(draft)
  const page = await browser.open(addressOf(draft, step))
  await seePanel(page)
  return {
    page,
    number,
    async goTo(other) {
      await page.goto(addressOf(draft, other))
      await seePanel(page)
    },
    async press(action, other) {
      // The page that is left may bear the same heading as the one that comes.
      await page.evaluate(() => void Object.assign(window, { isLeft: true }))
      await pressOnPortal(page, portal.words.action(action))
      await page.waitFor(() => !('isLeft' in window))
      await page.waitFor({ role: 'heading', name: portal.words.heading(other), nth: 0 })
      await seePanel(page)
    },
    stored: async () => (await portal.store()).find((one) => one.number === number)!,
  }
}

/** Where a step of a draft stands. */
export function addressOf(application: Application, step: string): string {
  return `${PORTAL}${stepAddress(application.form, step, application)}`
}

/** With the focus on it first, as then the panel makes way. */
export async function pressOnPortal(page: Page, name: string, role = 'button'): Promise<void> {
  const target = { role, name, in: 'main' }
  await page.focus(target)
  await page.click(target)
}
