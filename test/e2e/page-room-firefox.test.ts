// The page room in Firefox, whose content scripts see the page through a veil of their own: styles, closed roots, frames, writing, the guard.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GECKO_ID } from './browser/firefox'
import { openBrowser } from './browser/open-browser'
import { removeFolder, temporaryFolder } from './browser/process'
import type { Browser } from './browser/types'
import { bundle } from './page-room/isolated-world'
import { FORM, type Said, tryRoom } from './page-room/try-room'
import { startToyServer, type ToyServer } from './toy/server'

const ADDRESS = 'https://asiointi.dvv.fi/lelu'
let portal: ToyServer
let browser: Browser
let said: Said
const folder = temporaryFolder('page-room-firefox')

beforeAll(async () => {
  const extension = join(folder, 'extension')
  mkdirSync(extension)
  const manifest = {
    manifest_version: 3,
    name: 'page room',
    version: '1',
    host_permissions: ['https://asiointi.dvv.fi/*'],
    browser_specific_settings: { gecko: { id: GECKO_ID } },
    content_scripts: [{ matches: ['https://asiointi.dvv.fi/*'], js: ['room.js', 'try.js'], run_at: 'document_idle' }],
  }
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(extension, 'room.js'), await bundle())
  writeFileSync(join(extension, 'try.js'), `(${tryRoom.toString()})(room, ${JSON.stringify(FORM)})`)
  portal = await startToyServer()
  browser = await openBrowser({ browser: 'firefox', extension, portal, headless: true })
  const page = await browser.open(ADDRESS)
  said = JSON.parse(await page.waitFor(() => document.body.dataset.said ?? '')) as Said
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  await removeFolder(folder)
})

test('shows the host in the top layer, dressed in its own style sheet', () => {
  expect(said.style).toBe('rgb(1, 2, 3)')
  expect(said.isOpen).toBe(true)
})

test('reads closed shadow roots and frames of the same origin', () => {
  expect(said.labels).toEqual(expect.arrayContaining(['Kehyksessä', 'Suljettu']))
})

test('writes a text, a list, a tick box and a question, and the page hears it', () => {
  expect(said.written).toEqual(['written abc', 'written Kunta', 'written Sama', 'written Kyllä'])
  expect(said.heard).toEqual(['focus n', 'input n insertReplacementText', 'change n', 'blur n'])
})

test('lets a click act, unless something in the top layer reaches over it', () => {
  expect(said.risks).toEqual([null, 'covered'])
})

test('takes the place of an orphan', () => {
  expect(said.hosts).toBe(1)
})
