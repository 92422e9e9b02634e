// Takes a picture of every state of our own pages, as they are built.
import { join } from 'node:path'
import type { Shot, Wanted } from '../../gallery/wanted'
import { openBrowser } from '../browser/open-browser'
import type { Browser } from '../browser/types'
import { BUILDS } from '../builds'
import { pageStates } from './states'

/** No `states` = all. Gives each picture it took. */
export async function shootOwnPages(folder: string, { states, looks, widths, languages }: Wanted): Promise<Shot[]> {
  const browser = await openBrowser({ browser: 'chromium', extension: BUILDS.chromium, portal: { port: 1, spki: '' }, headless: true })
  const shots: Shot[] = []
  try {
    const all = await pageStates(browser)
    for (const language of languages) {
      await speak(browser, language)
      for (const state of all.filter(({ id }) => states.length === 0 || states.includes(id))) {
        const page = await browser.extensionPage(state.path)
        await state.prepare?.(page)
        // The scroll bar takes its place from the page, but is not in a picture of the whole page.
        await page.evaluate(() => document.documentElement.style.setProperty('scrollbar-width', 'none'))
        for (const look of looks) {
          await page.emulate({ dark: look === 'dark', forcedColors: look === 'forced', reducedMotion: true })
          for (const width of widths) {
            const file = join(folder, `${state.id}-${width}-${look}-${language}.png`)
            await page.viewport(width, 900)
            await page.screenshot(file, { full: true })
            shots.push({ state: state.id, look, width, file })
          }
        }
        await page.close()
      }
    }
  } finally {
    await browser.close()
  }
  return shots
}

/** Chooses the language of the pages that are opened after this. */
async function speak(browser: Browser, language: string): Promise<void> {
  const page = await browser.extensionPage('options.html')
  await page.evaluate(async (chosen: string) => {
    type World = { chrome: { storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> } } } }
    const { local } = (globalThis as unknown as World).chrome.storage
    await local.set({ settings: { ...(await local.get('settings')).settings, language: chosen } })
  }, language)
  await page.close()
}
