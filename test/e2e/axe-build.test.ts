// Runs axe over the extension itself, built with an open root, on the replica: in the states a person meets, at the widths of a desktop and a telephone.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringProfile } from '../demo/bring-profile'
import { type Portal, startPortal } from '../portal/server'
import { openBrowser } from './browser/open-browser'
import type { Browser, Page } from './browser/types'
import { BUILDS } from './builds'
import { seePanel } from './seen-panel'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let folder: string
let portal: Portal
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-axe-'))
  portal = await startPortal({ seed: 1, storeFile: join(folder, 'portal.json') })
  browser = await openBrowser({ browser: 'chromium', extension: join(dirname(BUILDS.chromium), 'chrome-mv3-axe'), portal, headless: true })
  await bringProfile(browser)
  page = await browser.open('https://asiointi.dvv.fi/kirjaudu')
  await page.type({ css: 'input[type=email]' }, 'hakija@mallila.example')
  await page.type({ css: 'input[type=password]' }, 'salasana')
  await page.click({ role: 'button', name: portal.words.action('log-in') })
  await page.waitFor({ role: 'link', name: portal.words.action('start-application') })
  await page.goto(await formAddress('change-service'))
  await page.click({ label: portal.words.label('use-earlier-form') })
  await page.choose({ label: portal.words.label('earlier-form') }, portal.words.option('earlier', portal.words.optionKeys('earlier')[0]!))
  await goOn()
  await page.waitFor({ role: 'heading', name: portal.words.heading('organisation'), nth: 0 })
})

afterAll(async () => {
  await browser?.close()
  await portal?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Presses the portal's «Seuraava» with the focus on it, so that the panel makes way. */
async function goOn(): Promise<void> {
  const next = { role: 'button', name: portal.words.action('next') }
  await page.focus(next)
  await page.click(next)
}

/** Where the start page's row of a form leads. */
async function formAddress(form: string): Promise<string> {
  await page.goto('https://asiointi.dvv.fi/uusi-hakemus')
  return page.evaluate((name) => document.querySelector<HTMLAnchorElement>(`a[href*="${name}"]`)!.href, form)
}

type AxeTree = typeof import('axe-core') & { utils: { querySelectorAll(tree: unknown, selector: string): { actualNode: Element }[] } }

/** Lets axe judge our root as it stands; every element of it must have been visited. */
async function judge(): Promise<void> {
  await page.load(AXE)
  const seen = await page.inPanel(async (root, levels) => {
    const { axe } = globalThis as unknown as { axe: AxeTree }
    const results: AxeResults = await axe.run(root.host, { runOnly: levels })
    const visited = axe.utils.querySelectorAll(axe.setup(document), '*').filter((node) => node.actualNode.getRootNode() === root).length
    axe.teardown()
    const violations = results.violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary}`),
    )
    return { violations, visited, elements: root.querySelectorAll('*').length }
  }, LEVELS)
  expect(seen.violations).toEqual([])
  expect(seen.elements).toBeGreaterThan(20)
  expect(seen.visited).toBeGreaterThanOrEqual(seen.elements)
}

test('the preview of a whole step has no fault', async () => {
  await seePanel(page)
  await page.panel.click('button', 'Esikatsele täytettävät tiedot')
  await page.panel.waitFor('table', 'Täytettävät tiedot')
  expect(await page.inPanel((root) => root.querySelectorAll('[data-row]').length)).toBeGreaterThanOrEqual(20)
  await judge()
})

test('the outcome of a fill has no fault', async () => {
  const boxes = await page.panel.findAll('checkbox')
  const free = boxes.flatMap((box, nth) => (box.disabled ? [] : [nth]))
  expect(free.length).toBeGreaterThan(2)
  for (const nth of free.slice(0, 3)) await page.panel.click('checkbox', /./, { nth })
  await page.panel.click('button', 'Täytä valitut kentät')
  await page.panel.waitFor('button', 'Kumoa täyttäminen')
  await judge()
})

test('findings, old-service marks and notes have no fault', async () => {
  await goOn()
  await page.waitFor({ role: 'heading', name: portal.words.heading('usage'), nth: 0 })
  await seePanel(page)
  await page.waitFor({ role: 'heading', name: portal.words.heading('usage'), nth: 0 })
  const findings = '[data-advice][data-kind=warning], [data-advice][data-kind=error]'
  for (const css of [findings, '[data-marker]'])
    await expect.poll(() => page.inPanel((root, sought: string) => root.querySelectorAll(sought).length, css)).toBeGreaterThan(0)
  await judge()
})

test('the sheet of a narrow window has no fault', async () => {
  await page.viewport(400, 700)
  await judge()
  await page.viewport(320, 640)
  await judge()
  await page.viewport(1280, 900)
})

test('the dark look has no fault', async () => {
  await page.emulate({ dark: true })
  await judge()
  await page.emulate({})
})

test('an error in the form, said together with a click that was not let through, has no fault', async () => {
  await page.focus({ role: 'button', name: portal.words.action('previous') })
  await page.click({ role: 'button', name: portal.words.action('previous') })
  await page.waitFor({ role: 'heading', name: portal.words.heading('organisation'), nth: 0 })
  await seePanel(page)
  const businessId = { label: new RegExp(`^${portal.words.label('business-id')}`) }
  await page.clear(businessId)
  await page.type(businessId, '0100002-9')
  await page.press('Tab')
  const count = (css: string) => page.inPanel((root, sought: string) => root.querySelectorAll(sought).length, css)
  await expect.poll(() => count('[data-advice][data-kind=error]')).toBeGreaterThan(0)
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '.9'))
  await page.panel.click('button', 'Esikatsele täytettävät tiedot')
  await expect.poll(() => count('.notice')).toBe(1)
  await page.evaluate(() => document.documentElement.removeAttribute('style'))
  await judge()
})

test('a page that is not surely the form has no fault', async () => {
  await page.evaluate(() => {
    document.title = 'Verkkoasiointi'
    document.querySelector('h1')!.textContent = 'Lomake'
  })
  await expect.poll(() => page.inPanel((root) => root.querySelector('[data-status]')?.getAttribute('data-status'))).toBe('unsure')
  await judge()
})

test('another form has no fault', async () => {
  await page.goto(await formAddress('query-permit'))
  await seePanel(page)
  expect(await page.inPanel((root) => root.querySelector('[data-form]')?.getAttribute('data-form'))).toBe('other')
  await judge()
})
