// Takes pictures of the gallery for looking: `npx tsx test/gallery/shoot.ts <folder> [states] [widths] [looks] [languages]`.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../e2e/browser/open-browser'
import { buildGallery, serveGallery } from './build'
import { VIEWS } from './views'

const [folder = 'gallery', states = Object.keys(VIEWS).join(), widths = '1280,768,320', looks = 'light,dark,forced', languages = 'fi'] =
  process.argv.slice(2)
const HEIGHTS: Record<string, number> = { 1280: 900, 768: 900, 390: 844, 320: 640, 321: 256 }

mkdirSync(folder, { recursive: true })
const built = mkdtempSync(join(tmpdir(), 'gallery-'))
await buildGallery(built)
const { address, close } = await serveGallery(built)
const browser = await openBrowser({ browser: 'chromium', portal: { port: 1, spki: '' }, headless: true })
try {
  const page = await browser.open('about:blank')
  for (const look of looks.split(',')) {
    await page.emulate({ dark: look === 'dark', forcedColors: look === 'forced', reducedMotion: true })
    for (const width of widths.split(',').map(Number)) {
      await page.viewport(width, HEIGHTS[width] ?? 800)
      for (const language of languages.split(','))
        for (const state of states.split(',')) {
          await page.goto(`${address}/?state=${state}&language=${language}`)
          await page.screenshot(join(folder, `${state}-${width}-${look}-${language}.png`))
        }
    }
  }
} finally {
  await browser.close()
  await close()
}
