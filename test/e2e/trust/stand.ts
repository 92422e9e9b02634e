// What the trust tests stand on: a replica with applications already begun, a browser with the production build, and a door into the extension.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Profile } from '@/lib/model/profile'
import { exportFiles } from '@/lib/sharing/export-file'
import { mallila } from '../../lib/filling/sample-profiles'
import { stepAddress } from '../../portal/power-pages/step-page'
import { type Portal, startPortal } from '../../portal/server'
import { type Application, newApplication } from '../../portal/store/application'
import type { Variant } from '../../portal/variants'
import { openBrowser } from '../browser/open-browser'
import type { Browser, BrowserKind, OpenOptions, Page } from '../browser/types'
import { BUILDS } from '../builds'
import { RENAMING } from '../renaming'
import { type OwnPage, openOwnPage } from './own-page'

export const PORTAL = 'https://asiointi.dvv.fi'
/** After this many ms on screen the panel takes clicks. */
const SEEN_MS = 600

export type StandOptions = {
  variant?: Variant
  /** The example municipality unless given; none = an extension that knows no profile. */
  profiles?: Profile[]
} & Partial<Pick<OpenOptions, 'args' | 'recordRequests' | 'windowSize'>>

export type Stand = {
  portal: Portal
  browser: Browser
  /** One of the extension's own pages. */
  own: OwnPage
  /** As they were taken in. */
  profiles: Profile[]
  /** A new tab at a step of an application (the first of two drafts unless said), logged in, with the panel up and long enough seen. */
  openStep(step: string, application?: number): Promise<Page>
  close(): Promise<void>
}

/** Starts replica and browser, logs in and brings the profiles. */
export async function startStand(kind: BrowserKind, options: StandOptions = {}): Promise<Stand> {
  const { portal, remove } = await startReplica(options.variant)
  const browser = await openBrowser({ browser: kind, extension: BUILDS[kind], portal, headless: true, ...options })
  await logIn(browser)
  const own = await openOwnPage(browser)
  const profiles = await own.takeIn(fileOf(options.profiles ?? [mallila()]))
  return {
    portal,
    browser,
    own,
    profiles,
    async openStep(step, application = 1) {
      const page = await browser.open(addressOf(step, application))
      await panelSeen(page)
      return page
    },
    async close() {
      await browser.close()
      await portal.close()
      remove()
    },
  }
}

/** A replica whose store holds two drafts of our form and one that was received. */
export async function startReplica(variant: Variant = {}): Promise<{ portal: Portal; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-trust-'))
  const storeFile = join(folder, 'portal.json')
  writeFileSync(storeFile, JSON.stringify({ version: 1, applications: [draft(1), draft(2), received(3)] }))
  const portal = await startPortal({ seed: 1, today: '24.11.2026', storeFile, variant: { ...RENAMING, ...variant } })
  return { portal, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Logs a browser in by what the login form posts. */
export async function logIn(browser: Browser): Promise<void> {
  const page = await browser.open(`${PORTAL}/kirjaudu`)
  await page.evaluate(async () => {
    await fetch('/kirjaudu', { method: 'POST', body: new URLSearchParams({ email: 'hakija@mallila.example', password: 'salasana' }) })
  })
  await page.close()
}

/** Where a step of an application stands. */
export function addressOf(step: string, application = 1): string {
  return `${PORTAL}${stepAddress('change-service', step, step === 'new-application' ? undefined : draft(application))}`
}

/** Resolves when the panel is there and was seen long enough for clicks to act. */
export async function panelSeen(page: Page): Promise<void> {
  await page.panel.waitFor('region', 'Lupaluotsi')
  await page.evaluate((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)), SEEN_MS)
}

function fileOf(profiles: Profile[]): string | null {
  if (profiles.length === 0) return null
  const exported = exportFiles(profiles, '2026-11-24')
  if (!('files' in exported)) throw new Error('trust: the sample profiles cannot be exported')
  return exported.files[0]!.text
}

function draft(number: number): Application {
  return newApplication({ number, form: 'change-service', base: 'empty', step: 'organisation', answers: {}, changedOn: '24.11.2026' })
}

function received(number: number): Application {
  return { ...draft(number), status: 'processing', caseNumber: `VTJ/${number}/2026` }
}
