// Takes pictures of our own pages for looking: `npx tsx test/e2e/own-pages/shoot.ts <folder> [states] [widths] [looks]`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../browser/open-browser'
import { BUILDS } from '../builds'
import { pageStates } from './states'

const [folder = 'own-pages', wanted = '', widths = '1280,768,320', looks = 'light,dark'] = process.argv.slice(2)

mkdirSync(folder, { recursive: true })
const browser = await openBrowser({ browser: 'chromium', extension: BUILDS.chromium, portal: { port: 1, spki: '' }, headless: true })
try {
  for (const state of await pageStates(browser)) {
    if (wanted !== '' && !wanted.split(',').includes(state.id)) continue
    const page = await browser.extensionPage(state.path)
    await state.prepare?.(page)
    for (const look of looks.split(',')) {
      await page.emulate({ dark: look === 'dark', reducedMotion: true })
      for (const width of widths.split(',').map(Number)) {
        await page.viewport(width, 900)
        await page.screenshot(join(folder, `${state.id}-${width}-${look}.png`), { full: true })
      }
    }
    await page.close()
  }
} finally {
  await browser.close()
}
