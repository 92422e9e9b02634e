// Runs axe over the panel's states in an open root in Chromium, and makes sure that it looked at every element of the root.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildGallery, serveGallery } from '../gallery/build'
import { openBrowser } from './browser/open-browser'
import type { Browser, Media, Page } from './browser/types'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Rules about a whole page, which the gallery's page is not about. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let folder: string
let gallery: Awaited<ReturnType<typeof serveGallery>>
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-gallery-'))
  await buildGallery(folder)
  gallery = await serveGallery(folder)
  browser = await openBrowser({ browser: 'chromium', portal: { port: 1, spki: '' }, headless: true })
  page = await browser.open('about:blank')
})

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What axe does not type: walking the tree it has made. */
type Axe = typeof import('axe-core') & { utils: { querySelectorAll(tree: unknown, selector: string): { actualNode: Element }[] } }
type Seen = { violations: string[]; visited: number; elements: number }

/** Shows a state and lets axe judge what stands in the root. */
async function judge(state: string, width: number, media: Media = {}): Promise<Seen> {
  await page.emulate({ reducedMotion: true, ...media })
  await page.viewport(width, width < 500 ? 640 : 900)
  await page.goto(`${gallery.address}/?state=${state}`)
  return page.evaluate(
    async (source, levels) => {
      new Function(source)()
      const { axe } = globalThis as unknown as { axe: Axe }
      const root = document.querySelector('lupaluotsi-gallery')!.shadowRoot!
      const results: AxeResults = await axe.run({ include: ['lupaluotsi-gallery'] }, { runOnly: levels })
      const tree = axe.setup(document)
      const visited = axe.utils.querySelectorAll(tree, '*').filter((node) => node.actualNode.getRootNode() === root)
      axe.teardown()
      return {
        violations: results.violations.flatMap((one) =>
          one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary}`),
        ),
        visited: visited.length,
        elements: root.querySelectorAll('*').length,
      }
    },
    AXE,
    LEVELS,
  )
}

const STATES = [
  ['findings', 1280],
  ['opened', 1280],
  ['opened-checked', 1280],
  ['nothing', 1280],
  ['question', 1280],
  ['preview', 1280],
  ['preview', 700],
  ['writing', 1280],
  ['outcome', 1280],
  ['undone', 1280],
  ['findings', 400],
  ['outcome', 400],
  ['preview', 320],
  ['unsure', 1280],
  ['unknown', 1280],
  ['other', 1280],
  ['error', 1280],
  ['blocked', 1280],
  ['not-pending', 1280],
  ['done', 1280],
  ['bottom', 1280],
  ['minimised', 1280],
  ['markers', 1280],
  ['greeting', 1280],
] as const

describe.each([['light', {}] as const, ['dark', { dark: true }] as const])('in %s', (_, media) => {
  test.each(STATES)('axe finds nothing in the state «%s» at %i px, and has looked at all of it', async (state, width) => {
    const { violations, visited, elements } = await judge(state, width, media)
    expect(violations).toEqual([])
    expect(elements).toBeGreaterThan(8)
    expect(visited).toBeGreaterThanOrEqual(elements)
  })
})

test.each(['fi', 'sv', 'en'])('nothing in the panel is wider than a window of 320 px (%s)', async (language) => {
  for (const state of ['findings', 'preview', 'outcome', 'unsure', 'not-pending', 'greeting']) {
    await page.viewport(320, 256)
    await page.goto(`${gallery.address}/?state=${state}&language=${language}`)
    const wide = await page.evaluate(() => {
      const root = document.querySelector('lupaluotsi-gallery')!.shadowRoot!
      const isOver = (one: Element) =>
        one.getBoundingClientRect().right > innerWidth + 1 || (one.matches('.scroll, .panel') && one.scrollWidth > one.clientWidth + 1)
      return [...root.querySelectorAll('*')].filter(isOver).map((one) => one.className)
    })
    expect(wide, state).toEqual([])
  }
})

test('every target is at least 24 px wide and high', async () => {
  for (const [state, width] of STATES) {
    await page.viewport(width, 900)
    await page.goto(`${gallery.address}/?state=${state}`)
    const small = await page.evaluate(() => {
      const root = document.querySelector('lupaluotsi-gallery')!.shadowRoot!
      return [...root.querySelectorAll('button, label')]
        .map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
        .map(({ words, box }) => `${words} ${box.width} × ${box.height}`)
    })
    expect(small, `${state} ${width}`).toEqual([])
  }
})

test('a seeded fault in the root is found, so that silence means something', async () => {
  await page.goto(`${gallery.address}/?state=findings`)
  const found = await page.evaluate(async (source) => {
    const root = document.querySelector('lupaluotsi-gallery')!.shadowRoot!
    root.querySelector('.primary')!.textContent = ''
    new Function(source)()
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    return (await axe.run({ include: ['lupaluotsi-gallery'] })).violations.map((one) => one.id)
  }, AXE)
  expect(found).toContain('button-name')
})
