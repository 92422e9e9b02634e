// The extension's own pages and what stands on each when it is looked at: for axe and for pictures.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { presetFile } from '@/lib/sharing/export-file'
import { bringProfile } from '../../demo/bring-profile'
import { presetFor, shared } from '../../lib/sharing/sample-preset'
import type { Browser, Page } from '../browser/types'
import { type PageState, supportStates } from './support-states'

/** Brings the example profile and gives every state by the address it stands at. */
export async function pageStates(browser: Browser): Promise<PageState[]> {
  await bringProfile(browser)
  const page = await browser.extensionPage('options.html')
  await page.click({ css: '.profiles a', nth: 0 })
  await page.waitFor({ role: 'link', name: 'Jaa profiili' })
  const profile = (await page.url()).split('#')[1]!
  const register = await page.evaluate(() => document.querySelector('.profiles a[href*="/rekisteri/"]')?.getAttribute('href')?.slice(1))
  await page.close()
  if (!register) throw new Error('the example profile has no register')
  return [
    { id: 'profiles', path: 'options.html' },
    { id: 'profile', path: `options.html#${profile}` },
    { id: 'register', path: `options.html#${register}`, prepare: openRegister },
    { id: 'share', path: `options.html#${profile.replace('/profiili/', '/jaa/')}`, prepare: showAll },
    { id: 'keeping', path: 'options.html#/tiedot' },
    { id: 'review', path: 'options.html#/tiedot', prepare: dropPreset },
    { id: 'refused', path: 'options.html#/tiedot', prepare: dropDamaged },
    { id: 'sources', path: 'options.html#/lahteet' },
    { id: 'beginning', path: 'options.html#/aloitus' },
    { id: 'welcome', path: 'welcome.html' },
    ...supportStates(),
    { id: 'popup', path: 'popup.html?tab=0', prepare: waitForPopup },
  ]
}

async function waitForPopup(page: Page): Promise<void> {
  await page.waitFor({ css: '.switch' })
}

async function openRegister(page: Page): Promise<void> {
  await page.waitFor({ css: '.groups' })
}

async function showAll(page: Page): Promise<void> {
  await page.waitFor({ css: '.sharing' })
  await page.click({ css: 'details > summary' })
}

async function dropPreset(page: Page): Promise<void> {
  const made = presetFile({ ...presetFor('other', shared(1, { title: 'Toisilan kunta' })), notAfter: '2026-01-31' })
  if ('fault' in made) throw new Error(made.fault)
  await drop(page, made.name, made.text)
  await page.waitFor({ css: '.review' })
}

async function dropDamaged(page: Page): Promise<void> {
  await drop(page, 'rikki.lupaluotsi.json', '{"format":"lupaluotsi"')
  await page.waitFor({ css: '.result' })
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'lupaluotsi-state-')), name)
  writeFileSync(file, text)
  await page.waitFor(() => document.querySelector('input[type=file]') !== null)
  await page.setFiles({ css: 'input[type=file]' }, [file])
}
