// The React skin of the replica, walked without Lupaluotsi: what is sent is what was typed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPLETE } from '../../portal/complete'
import { CHANGE_SERVICE } from '../../portal/form/change-service'
import type { Language } from '../../portal/languages'
import { type Portal, startPortal } from '../../portal/server'
import { openBrowser } from '../browser/open-browser'
import type { Browser, Page } from '../browser/types'
import { REACT_PORTAL, ReactWalker } from './react-walker'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-react-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ways: ['chromium' | 'firefox', Language][] = [
  ['chromium', 'fi'],
  ['firefox', 'sv'],
]

describe.each(ways)('%s, %s', (kind, language) => {
  let portal: Portal
  let browser: Browser
  let page: Page
  let walker: ReactWalker

  beforeAll(async () => {
    portal = await startPortal({ seed: 1, language, today: '24.11.2026', storeFile: join(folder, `${kind}.json`) })
    browser = await openBrowser({ browser: kind, portal, headless: true })
    page = await browser.open(REACT_PORTAL)
    walker = new ReactWalker(page, portal.words)
    await walker.logIn('hakija@mallila.example', 'salasana')
  })
  afterAll(async () => {
    await browser?.close()
    await portal?.close()
  })

  test('takes an application from the front page to the receipt, exactly as it was typed', async () => {
    await walker.begin('change-service')
    expect(await page.find({ css: '.replica-banner' })).toMatchObject({ text: expect.stringContaining(portal.words.text('banner-mark')) })
    const steps = CHANGE_SERVICE.steps
    for (const [index, step] of steps.entries()) {
      const before = await page.url()
      await walker.fill(step, COMPLETE)
      await walker.next(steps[index + 1]?.heading ?? 'summary')
      expect((await page.url()) === before, step.id).toBe(step.id === 'protection')
    }
    await page.click({ label: portal.words.label('declaration') })
    await walker.press('send')
    await page.waitFor({ role: 'heading', name: portal.words.heading('receipt') })
    expect((await portal.store())[0]).toMatchObject({ status: 'processing', caseNumber: 'DVV/4701/2026' })
    expect((await portal.store())[0]!.answers).toEqual({ ...COMPLETE, declaration: 'yes' })
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  })

  test('tells of a session that has ended, and lets one go on after a new login', async () => {
    portal.expireSessions()
    await page.click({ role: 'link', name: portal.words.heading('inbox') })
    await page.goto(REACT_PORTAL)
    await page.waitFor({ role: 'heading', name: portal.words.heading('expired') })
    await walker.press('log-in-again', 'link')
    await walker.logIn('hakija@mallila.example', 'salasana')
  })
})
