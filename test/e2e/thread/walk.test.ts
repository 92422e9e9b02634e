// The walk of the demo: the whole application with Lupaluotsi, and the same walk without it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bringProfile } from '../../demo/bring-profile'
import { claimsOf } from '../../demo/report'
import type { Walk } from '../../demo/trace'
import { walk } from '../../demo/walk'
import { mallila } from '../../lib/filling/sample-profiles'
import { LANGUAGES, type Language } from '../../portal/languages'
import { type SkinName, startPortal } from '../../portal/server'
import type { Application } from '../../portal/store/application'
import type { Variant } from '../../portal/variants'
import { openBrowser } from '../browser/open-browser'
import type { BrowserKind } from '../browser/types'
import { BUILDS } from '../builds'
import { KINDS } from '../renaming'

const folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-walk-'))
const attachment = join(folder, 'sopimus.txt')
writeFileSync(attachment, 'Sopimus tietojen luovutuksesta.\n')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Way = { variant?: Variant; skin?: SkinName; language?: Language }

async function walked(
  kind: BrowserKind,
  hasExtension: boolean,
  { variant = {}, skin = 'pages', language = 'fi' }: Way = {},
): Promise<{ walk: Walk; application: Application }> {
  const storeFile = join(mkdtempSync(join(folder, 'store-')), 'portal.json')
  const portal = await startPortal({ seed: 1, today: '24.11.2026', storeFile, variant, skin, language })
  const browser = await openBrowser({ browser: kind, ...(hasExtension && { extension: BUILDS[kind] }), portal, headless: true })
  try {
    if (hasExtension) await bringProfile(browser)
    const done = await walk({ browser, portal, skin, hasExtension, attachment })
    return { walk: done, application: (await portal.store())[0]! }
  } finally {
    await browser.close()
    await portal.close()
  }
}

function expectAllTrue(outcome: { walk: Walk; application: Application }): void {
  expect(claimsOf(outcome.walk, outcome.application, mallila()).filter(({ isTrue }) => !isTrue)).toEqual([])
}

describe.each(KINDS)('%s', (kind) => {
  test('with Lupaluotsi everything the demo claims is true', async () => {
    expectAllTrue(await walked(kind, true))
  })

  test('without Lupaluotsi the same fields stay empty, and the application is returned', async () => {
    const { application } = await walked(kind, false)
    expect(application.status).toBe('returned')
    expect(application.answers).toEqual({
      sector: 'municipality',
      'protection-statement': expect.any(String),
      declaration: 'yes',
    })
  })

  test('with every id, name and class of the portal renamed everything is as true', async () => {
    expectAllTrue(await walked(kind, true, { variant: { renameAttributes: 7 } }))
  })
})

/** Each skin in each language; both browsers for all of them in long runs, otherwise in turn. */
const SKINS: SkinName[] = ['pages', 'react']
const WAYS = SKINS.flatMap((skin) => LANGUAGES.flatMap((language) => KINDS.map((kind) => ({ skin, language, kind }))))
const isLong = process.env.LUPALUOTSI_LONG === '1'
const TAKEN = WAYS.filter(({ skin, language }) => skin !== 'pages' || language !== 'fi').filter(
  (_, at) => isLong || at % 4 === 3 || at === 4,
)

test.each(TAKEN)('on the portal’s $skin in «$language» everything is as true in $kind', async ({ kind, ...way }) => {
  expectAllTrue(await walked(kind, true, way))
})

test('without Lupaluotsi a single-page portal returns the application as well', async () => {
  const { application } = await walked('chromium', false, { skin: 'react' })
  expect(application.status).toBe('returned')
  expect(Object.keys(application.answers).sort()).toEqual(['declaration', 'protection-statement', 'sector'])
})
