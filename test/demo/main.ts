// `npm run demo`: with a display it opens a browser on the replica with the extension in it; without one it walks the whole application and prints what happened.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../e2e/browser/open-browser'
import type { Browser, BrowserKind } from '../e2e/browser/types'
import { BUILDS } from '../e2e/builds'
import { LANGUAGES, type Language } from '../portal/languages'
import { type SkinName, startPortal } from '../portal/server'
import { bringProfile } from './bring-profile'
import { contactSheet } from './contact-sheet'
import { report } from './report'
import { walk } from './walk'

const ROOT = new URL('../..', import.meta.url).pathname
const PICTURES = join(ROOT, '.artifacts/demo')

type Wanted = { kind: BrowserKind; isHeadless: boolean; seed: number; skin: SkinName; language: Language }

function wanted(): Wanted {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      skin: { type: 'string', default: 'pages' },
      language: { type: 'string', default: 'fi' },
    },
  })
  if (values.browser !== 'chromium' && values.browser !== 'firefox') throw new Error('--browser on chromium tai firefox')
  if (values.skin !== 'pages' && values.skin !== 'react') throw new Error('--skin on pages tai react')
  const language = LANGUAGES.find((known) => known === values.language)
  if (!language) throw new Error('--language on fi, sv tai en')
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  return { kind: values.browser, isHeadless: values.headless || !hasDisplay, seed: Number(values.seed), skin: values.skin, language }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function show(browser: Browser): Promise<void> {
  await bringProfile(browser)
  await browser.open('https://dvv.fi/verkkoasiointi')
  say(
    'Selain on auki testijäljennöksessä, ja Lupaluotsissa on valmis esimerkkiprofiili «Mallilan kunta».\nKirjaudu millä tahansa sähköpostiosoitteella ja salasanalla. Lopeta: Ctrl+C.',
  )
  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()))
}

/** What the pictures of a walk are called; the usual skin and language go without saying. */
function nameOfWalk({ kind, skin, language }: Wanted): string {
  return [kind, ...(skin === 'pages' ? [] : [skin]), ...(language === 'fi' ? [] : [language])].join('-')
}

async function walkOnce(asked: Wanted, folder: string): Promise<boolean> {
  const { kind, seed, skin, language } = asked
  const attachment = join(folder, 'sopimus.txt')
  writeFileSync(attachment, 'Sopimus tietojen luovutuksesta.\n')
  const portal = await startPortal({ seed, skin, language, storeFile: join(folder, `portal-${kind}.json`) })
  const browser = await openBrowser({ browser: kind, extension: BUILDS[kind], portal, headless: true })
  try {
    const profile = await bringProfile(browser)
    const shoot = async (page: { screenshot: (file: string) => Promise<void> }, name: string) => {
      const file = join(PICTURES, `${nameOfWalk(asked)}-${name}.png`)
      await page.screenshot(file)
      return file
    }
    const walked = await walk({ browser, portal, skin, hasExtension: true, attachment, shoot })
    const sheet = await contactSheet(browser, walked.shots, { file: join(PICTURES, `${nameOfWalk(asked)}-contact-sheet.png`) })
    const [application] = await portal.store()
    const { lines, isGood } = report({
      walkName: nameOfWalk(asked),
      form: portal.words.formTitle('change-service'),
      walk: walked,
      application,
      profile,
      build: BUILDS[kind],
      sheet,
    })
    for (const line of lines) say(line)
    return isGood
  } finally {
    await browser.close()
    await portal.close()
  }
}

async function main(): Promise<void> {
  const asked = wanted()
  const { kind, isHeadless, seed, skin, language } = asked
  execFileSync('npx', ['wxt', 'build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])], { cwd: ROOT, stdio: 'ignore' })
  mkdirSync(PICTURES, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-demo-'))
  try {
    if (isHeadless) {
      process.exitCode = (await walkOnce(asked, folder)) ? 0 : 1
      return
    }
    const portal = await startPortal({ seed, skin, language, storeFile: join(folder, 'portal.json') })
    const browser = await openBrowser({ browser: kind, extension: BUILDS[kind], portal, headless: false, keepsWelcome: true })
    await show(browser)
    await browser.close()
    await portal.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
