// Takes a picture of every state of the panel in the gallery.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../e2e/browser/open-browser'
import { buildGallery, serveGallery } from './build'
import type { Shot, Wanted } from './wanted'

const HEIGHTS: Record<number, number> = { 1280: 900, 768: 900, 320: 640 }

/** Builds the gallery and gives each picture it took, in the order of states, looks and widths. */
export async function shootPanel(folder: string, { states, looks, widths, languages }: Wanted): Promise<Shot[]> {
  const built = mkdtempSync(join(tmpdir(), 'gallery-'))
  await buildGallery(built)
  const { address, close } = await serveGallery(built)
  const browser = await openBrowser({ browser: 'chromium', portal: { port: 1, spki: '' }, headless: true })
  const shots: Shot[] = []
  try {
    const page = await browser.open('about:blank')
    for (const look of looks) {
      await page.emulate({ dark: look === 'dark', forcedColors: look === 'forced', reducedMotion: true })
      for (const width of look === 'forced' ? widths.slice(0, 1) : widths) {
        await page.viewport(width, HEIGHTS[width] ?? 800)
        for (const language of languages)
          for (const state of states) {
            const file = join(folder, `${state}-${width}-${look}-${language}.png`)
            await page.goto(`${address}/?state=${state}&language=${language}`)
            await page.screenshot(file)
            shots.push({ state, look, width, language, file })
          }
      }
    }
  } finally {
    await browser.close()
    await close()
  }
  return shots
}
