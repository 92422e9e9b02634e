// Contact sheets of every state of every part that a person sees: `npm run sheets [-- folder]` after `npm run build`.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contactSheet } from '../demo/contact-sheet'
import { openBrowser } from '../e2e/browser/open-browser'
import { shootOwnPages } from '../e2e/own-pages/shoot-own-pages'
import { shootPanel } from './shoot-panel'
import { VIEWS } from './views'
import type { Look, Shot, Wanted } from './wanted'

const WIDTHS = [1280, 768, 320]
/** Forced colours only at the first width: they concern borders and icons, which a narrow window has too. */
const LOOKS: Look[] = ['light', 'dark', 'forced']
/** Where a longer word may break, the other two languages are looked at too. */
const NARROW = [320]
/** Pictures side by side. */
const COLUMNS: Record<number, number> = { 1280: 3, 768: 4, 320: 7 }

const folder = resolve(process.argv[2] ?? '.artifacts/sheets')
const shots = join(folder, 'shots')
mkdirSync(shots, { recursive: true })
const begun = Date.now()
const tell = (what: string) => console.log(`${Math.round((Date.now() - begun) / 1000)} s  ${what}`)

const states = [...Object.keys(VIEWS), 'markers', 'greeting']
const finnish: Omit<Wanted, 'states'> = { looks: LOOKS, widths: WIDTHS, languages: ['fi'] }
const others: Omit<Wanted, 'states'> = { looks: ['light'], widths: NARROW, languages: ['sv', 'en'] }
const taken: Record<string, Shot[]> = {
  panel: [...(await shootPanel(shots, { ...finnish, states })), ...(await shootPanel(shots, { ...others, states }))],
}
tell(`panel: ${taken.panel!.length} pictures of ${states.length} states`)
taken.pages = [
  ...(await shootOwnPages(shots, { ...finnish, states: [] }, tell)),
  ...(await shootOwnPages(shots, { ...others, states: [] }, tell)),
]
tell(`pages: ${taken.pages.length} pictures of ${new Set(taken.pages.map(({ state }) => state)).size} states`)

const browser = await openBrowser({ browser: 'chromium', portal: { port: 1, spki: '' }, headless: true })
try {
  for (const [part, all] of Object.entries(taken))
    for (const [name, some] of sheetsOf(all))
      tell(
        await contactSheet(
          browser,
          some.map((shot) => shot.file),
          { file: join(folder, `${part}-${name}.png`), columns: COLUMNS[some[0]!.width] },
        ),
      )
} finally {
  await browser.close()
}

/** One sheet for each width, look and language. */
function sheetsOf(all: Shot[]): Map<string, Shot[]> {
  const sheets = new Map<string, Shot[]>()
  for (const shot of all) {
    const name = `${shot.width}-${shot.look}-${shot.language}`
    sheets.set(name, [...(sheets.get(name) ?? []), shot])
  }
  return sheets
}
