// Contact sheets of every state of every part that a person sees: `npm run sheets [-- folder]` after `npm run build`.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contactSheet } from '../demo/contact-sheet'
import { openBrowser } from '../e2e/browser/open-browser'
import { shootOwnPages } from '../e2e/own-pages/shoot-own-pages'
import { shootPanel } from './shoot-panel'
import { VIEWS } from './views'
import type { Look, Shot } from './wanted'

const WIDTHS = [1280, 768, 320]
const LOOKS: Look[] = ['light', 'dark', 'forced']
/** Forced colours concern borders and icons, which these have between them. */
const FORCED = new Set([
  'findings',
  'opened',
  'preview',
  'outcome',
  'minimised',
  'markers',
  'profile',
  'share',
  'support-opened',
  'popup',
  'welcome',
])

const folder = resolve(process.argv[2] ?? '.artifacts/sheets')
const shots = join(folder, 'shots')
mkdirSync(shots, { recursive: true })
const own = await shootOwnPages(shots, { states: [], looks: LOOKS, widths: WIDTHS, languages: ['fi'] })
const panel = await shootPanel(shots, {
  states: [...Object.keys(VIEWS), 'markers', 'greeting'],
  looks: LOOKS,
  widths: WIDTHS,
  languages: ['fi'],
})
const browser = await openBrowser({ browser: 'chromium', portal: { port: 1, spki: '' }, headless: true })
try {
  for (const [part, taken] of Object.entries({ panel, pages: own }))
    for (const width of WIDTHS)
      for (const look of LOOKS) {
        const files = taken.filter((shot) => isOn(shot, width, look)).map(({ file }) => file)
        console.log(await contactSheet(browser, files, join(folder, `${part}-${width}-${look}.png`)))
      }
} finally {
  await browser.close()
}

function isOn(shot: Shot, width: number, look: Look): boolean {
  return shot.width === width && shot.look === look && (look !== 'forced' || FORCED.has(shot.state))
}
