// The extension's own pages and what stands on each when it is looked at: for axe and for pictures.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Profile } from '@/lib/model/profile'
import { exportFiles, presetFile } from '@/lib/sharing/export-file'
import { mallila } from '../../lib/filling/sample-profiles'
import { presetFor, shared } from '../../lib/sharing/sample-preset'
import type { Page } from '../browser/types'
import type { PageState } from './page-state'
import { portalStates } from './portal-states'
import type { Scene } from './scene'
import { supportStates } from './support-states'

/** In the order in which they are looked at, because each stands on what the one before left behind. */
export const GROUPS = ['without a profile', 'with a profile', 'support', 'beside the portal', 'with many profiles'] as const
export type Group = (typeof GROUPS)[number]

const MANY = 60

/** The states of a group, after what they need has been brought about. */
export async function pageStates(scene: Scene, group: Group): Promise<PageState[]> {
  switch (group) {
    case 'without a profile':
      return [
        { id: 'home-empty', path: 'options.html', prepare: (page) => page.waitFor({ css: '.empty' }) },
        { id: 'keeping-empty', path: 'options.html#/tiedot' },
        { id: 'welcome', path: 'welcome.html' },
        { id: 'popup-empty', path: 'popup.html?tab=0', prepare: waitForPopup },
      ]
    case 'with a profile':
      return profileStates(await bring(scene, [mallila()]))
    case 'support':
      return supportStates()
    case 'beside the portal':
      return portalStates(scene)
    case 'with many profiles':
      await bring(
        scene,
        Array.from({ length: MANY }, (_, nth) => mallila({ title: `Mallilan kunta, toimiala ${nth + 1}` })),
      )
      return [
        { id: 'home-many', path: 'options.html', prepare: (page) => page.waitFor({ css: '.profiles li', nth: 0 }) },
        { id: 'home-no-hit', path: 'options.html', prepare: (page) => page.type({ css: '#profile-search' }, 'Toisila') },
        { id: 'popup-many', path: 'popup.html?tab=0', prepare: waitForPopup },
      ]
  }
}

async function bring(scene: Scene, profiles: Profile[]): Promise<Profile> {
  const exported = exportFiles(profiles, '2026-11-24')
  if (!('files' in exported)) throw new Error('the example profiles cannot be exported')
  const taken: Profile[] = []
  for (const { text } of exported.files) taken.push(...(await scene.own.takeIn(text)))
  return taken[0]!
}

function profileStates({ id, registers }: Profile): PageState[] {
  const profile = `options.html#/profiili/${id}`
  return [
    { id: 'home', path: 'options.html', prepare: (page) => page.waitFor({ css: '.profiles li', nth: 0 }) },
    { id: 'profile', path: profile },
    { id: 'profile-faults', path: profile, prepare: spoil },
    { id: 'register', path: `${profile}/rekisteri/${registers[0]!.id}`, prepare: (page) => page.waitFor({ css: '.groups' }) },
    { id: 'share', path: `options.html#/jaa/${id}`, prepare: showAll },
    { id: 'keeping', path: 'options.html#/tiedot' },
    { id: 'erasing', path: 'options.html#/tiedot', prepare: (page) => page.click({ css: '.button.danger', nth: 0 }) },
    { id: 'review', path: 'options.html#/tiedot', prepare: dropPreset },
    { id: 'refused', path: 'options.html#/tiedot', prepare: dropDamaged },
    { id: 'sources', path: 'options.html#/lahteet', prepare: (page) => page.waitFor({ css: '.claim', nth: 0 }) },
    { id: 'sources-found', path: 'options.html#/lahteet', prepare: (page) => page.type({ css: '#claim-search' }, 'diaarinumero') },
    { id: 'sources-no-hit', path: 'options.html#/lahteet', prepare: (page) => page.type({ css: '#claim-search' }, 'xyzzy') },
    { id: 'beginning', path: 'options.html#/aloitus' },
    { id: 'popup', path: 'popup.html?tab=0', prepare: waitForPopup },
    { id: 'removed', path: profile, prepare: remove, end: (page) => page.click({ css: '.toast button', nth: 0 }) },
  ]
}

async function waitForPopup(page: Page): Promise<void> {
  await page.waitFor({ css: '.switch' })
}

/** A wrong Y-tunnus and what looks like an identity code: neither is saved. */
async function spoil(page: Page): Promise<void> {
  for (const [field, text] of [
    ['business-id', '9000001-2'],
    ['organisation-email', 'kirjaamo'],
    ['contact-name', 'Maija Mallikas 010101-123N'],
  ] as const) {
    await page.clear({ css: `#field-values-${field}` })
    await page.type({ css: `#field-values-${field}` }, text)
    await page.press('Tab')
  }
  await page.waitFor({ css: '.has-error', nth: 0 })
}

async function remove(page: Page): Promise<void> {
  await page.click({ css: '.acts .danger' })
  await page.waitFor({ css: '.toast button', nth: 0 })
}

async function showAll(page: Page): Promise<void> {
  await page.waitFor({ css: '.sharing' })
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
}

async function dropPreset(page: Page): Promise<void> {
  const made = presetFile({ ...presetFor('other', shared(1, { title: 'Toisilan kunta' })), notAfter: '2026-01-31' })
  if ('fault' in made) throw new Error(made.fault)
  await drop(page, made.name, made.text)
  await page.waitFor({ css: '.review' })
}

async function dropDamaged(page: Page): Promise<void> {
  await drop(page, 'rikki.lupaluotsi.json', '{"format":"lupaluotsi"')
  await page.waitFor({ css: '.result', nth: 0 })
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'lupaluotsi-state-')), name)
  writeFileSync(file, text)
  await page.waitFor(() => document.querySelector('input[type=file]') !== null)
  await page.setFiles({ css: 'input[type=file]' }, [file])
}
