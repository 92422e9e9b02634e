// Runs axe over every state of our own pages, as they are built, makes sure that it looked at every element, and sees that nothing is wider than the window.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from '../browser/types'
import { openScene, type Scene } from './scene'
import { openState } from './shoot-own-pages'
import { GROUPS, pageStates } from './states'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const LOOKS = [
  { width: 1280, dark: false },
  { width: 768, dark: true },
  { width: 320, dark: false },
  { width: 320, dark: true },
]
/** A group opens up to seventeen pages and judges each four times. */
const LONG_MS = 480_000

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
})

afterAll(() => scene?.close())

/** What axe does not type: walking the tree it has made. */
type Axe = typeof import('axe-core') & { utils: { querySelectorAll(tree: unknown, selector: string): unknown[] } }

/** Faults in words, and how many elements there are and were looked at. */
async function judge(page: Page): Promise<{ faults: string[]; elements: number; visited: number }> {
  // Said as a function's text, because the pages' own policy makes none of a text.
  await page.evaluate({ toString: () => `() => { ${AXE} }` } as unknown as () => void)
  return page.evaluate(async (levels: string[]) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const results: AxeResults = await axe.run(document, { runOnly: levels })
    const visited = axe.utils.querySelectorAll(axe.setup(document), '*').length
    axe.teardown()
    const faults = results.violations.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary}`),
    )
    const { scrollWidth, scrollHeight } = document.documentElement
    if (scrollWidth > innerWidth) faults.push(`wider than the window: ${scrollWidth}`)
    // A column squeezed to a letter's width makes a page of nothing but height.
    if (scrollHeight > 14_000) faults.push(`higher than anybody scrolls: ${scrollHeight}`)
    const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])
    const elements = [document.body, ...roots].reduce((sum, root) => sum + root.querySelectorAll('*').length, 0)
    return { faults, elements, visited }
  }, LEVELS)
}

test.each(GROUPS)(
  'no state of our own pages has a fault, wide or narrow, light or dark: %s',
  async (group) => {
    const found: Record<string, string[]> = {}
    const states = (await pageStates(scene, group)).filter(({ path }) => !path.startsWith('https:'))
    expect(states.length).toBeGreaterThan(2)
    for (const state of states) {
      const page = await openState(scene, state)
      for (const { width, dark } of LOOKS) {
        await page.emulate({ dark, reducedMotion: true })
        await page.viewport(width, 900)
        const { faults, elements, visited } = await judge(page)
        expect(elements, state.id).toBeGreaterThan(10)
        expect(visited, state.id).toBeGreaterThanOrEqual(elements)
        if (faults.length > 0) found[`${state.id} ${width}${dark ? ' dark' : ''}`] = faults
      }
      await state.end?.(page)
      await page.close()
    }
    expect(found).toEqual({})
  },
  LONG_MS,
)
