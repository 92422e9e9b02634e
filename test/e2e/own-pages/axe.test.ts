// Runs axe over every state of our own pages, as they are built, and sees that nothing is wider than the window.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../browser/open-browser'
import type { Browser, Page } from '../browser/types'
import { BUILDS } from '../builds'
import { pageStates } from './states'
import type { PageState } from './support-states'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
let states: PageState[]

beforeAll(async () => {
  browser = await openBrowser({ browser: 'chromium', extension: BUILDS.chromium, portal: { port: 1, spki: '' }, headless: true })
  states = await pageStates(browser)
})

afterAll(() => browser?.close())

/** Faults in words, and how many elements were looked at. */
async function judge(page: Page): Promise<{ faults: string[]; elements: number }> {
  // Said as a function's text, because the pages' own policy makes none of a text.
  await page.evaluate({ toString: () => `() => { ${AXE} }` } as unknown as () => void)
  return page.evaluate(async (levels: string[]) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const results: AxeResults = await axe.run(document, { runOnly: levels })
    const faults = results.violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary}`),
    )
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) faults.push(`wider than the window: ${scrollWidth}`)
    return { faults, elements: document.querySelectorAll('body *').length }
  }, LEVELS)
}

test.each([
  [1280, false],
  [768, true],
  [320, false],
  [320, true],
])('no state of our own pages has a fault at %d px, dark: %s', async (width, dark) => {
  const found: Record<string, string[]> = {}
  for (const { id, path, prepare } of states) {
    const page = await browser.extensionPage(path)
    await page.emulate({ dark, reducedMotion: true })
    await page.viewport(width, 900)
    await prepare?.(page)
    const { faults, elements } = await judge(page)
    expect(elements, id).toBeGreaterThan(20)
    if (faults.length > 0) found[id] = faults
    await page.close()
  }
  expect(found).toEqual({})
})
