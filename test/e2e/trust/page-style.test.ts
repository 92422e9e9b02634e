// What a page declares for its own looks (fonts, custom properties) neither changes the panel nor tells the page what stands in it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIGHT } from '@/components/ui/tokens'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { addressOf, panelSeen, type Stand, startStand } from './stand'

type Armed = { __faces: [string, FontFace][] }

const FAMILIES = ['Source Sans 3', 'Helvetica Neue', 'Arial', 'Helvetica', 'sans-serif', 'system-ui', 'serif', 'monospace']

/** Run by the page: a font of its own for each letter and family, while the page itself writes in none of them. */
async function armFonts(families: string[]): Promise<void> {
  const own = new CSSStyleSheet()
  own.replaceSync('*{font-family:cursive!important}')
  document.adoptedStyleSheets = [own]
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))
  const faces: Armed['__faces'] = []
  for (const family of families) {
    for (const letter of 'aeiknst0123456789') {
      const unicodeRange = `U+${letter.codePointAt(0)!.toString(16)}`
      const face = new FontFace(family, `url(/${letter}.woff2)`, { unicodeRange })
      document.fonts.add(face)
      faces.push([`${family} ${letter}`, face])
    }
  }
  ;(window as unknown as Armed).__faces = faces
}

/** Run by the page: every colour of ours is to be lime. */
function armProperties(names: string[]): void {
  const own = new CSSStyleSheet()
  own.replaceSync(names.map((name) => `@property --${name}{syntax:"*";inherits:false;initial-value:lime}`).join(''))
  document.adoptedStyleSheets = [own]
}

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand
  let page: Page

  beforeAll(async () => {
    stand = await startStand(kind)
    page = await stand.openStep('organisation')
  })
  afterAll(() => stand?.close())

  const openPreview = async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    await page.panel.click('button', 'Esikatsele täytettävät tiedot')
    await page.panel.waitFor('table', 'Täytettävät tiedot')
  }

  test('a page’s own fonts are not used in the panel, so that their loading tells nothing', async () => {
    await page.goto(addressOf('organisation'))
    await page.evaluate(armFonts, FAMILIES)
    await panelSeen(page)
    await page.panel.click('button', 'Esikatsele täytettävät tiedot')
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    const loaded = await page.evaluate(() =>
      (window as unknown as Armed).__faces.filter(([, face]) => face.status !== 'unloaded').map(([name]) => name),
    )
    expect(loaded).toEqual([])
  })

  test('a page’s own custom properties do not colour the panel', async () => {
    await openPreview()
    const colours = () =>
      page.inPanel((root) => {
        const all = [...root.querySelectorAll('*')].map((element) => getComputedStyle(element))
        return new Set(all.flatMap((style) => [style.color, style.backgroundColor, style.borderTopColor])).size
      })
    const isLime = () =>
      page.inPanel((root) => [...root.querySelectorAll('*')].some((one) => getComputedStyle(one).color === 'rgb(0, 255, 0)'))
    const before = await colours()
    await page.evaluate(armProperties, Object.keys(LIGHT))
    expect(await isLime()).toBe(false)
    expect(await colours()).toBe(before)
    expect(before).toBeGreaterThan(5)
  })
})
