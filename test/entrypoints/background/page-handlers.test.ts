import { beforeEach, expect, test } from 'vitest'
import { pageHandlers } from '@/entrypoints/background/page-handlers'
import { pageMessages } from '@/lib/messages/schemas'
import { DEFAULT_SETTINGS, EMPTY_SESSION } from '@/lib/model/words/defaults'
import { readSettings, recentProfiles, writeSettings } from '@/lib/store/settings'
import { stepPage } from '../../lib/recognition/snapshot-builder'
import { sample, uuid } from '../../lib/store/sample'
import { aHouse, lookAt } from './a-house'

const open = { tab: 1, isPrivate: false }
const inPrivate = { tab: 2, isPrivate: true }
let it: ReturnType<typeof aHouse>
let page: ReturnType<typeof pageHandlers>

beforeEach(() => {
  it = aHouse()
  page = pageHandlers(it.house)
})

test('the overlay is injected where the detector found something', async () => {
  expect(await page['page-looked-relevant']({}, open)).toEqual({ injected: true })
  expect(it.did).toEqual([['inject', 1, '/words-fi.js', '/overlay.js']])
})

test('the catalogue is made ready while the page gets its scripts, not before and not at the first look', async () => {
  const { catalogueOf } = it.house
  it.house.catalogueOf = (language) => {
    it.did.push(['catalogue', language])
    return catalogueOf(language)
  }
  await page['page-looked-relevant']({}, open)
  expect(it.did.map(([what]) => what)).toEqual(['inject', 'catalogue'])
})

test('the panel speaks the chosen language', async () => {
  await writeSettings(it.house, { language: 'sv' })
  await page['page-looked-relevant']({}, open)
  expect(it.did).toEqual([['inject', 1, '/words-sv.js', '/overlay.js']])
})

test('what fills is injected only when it is wanted', async () => {
  expect(await page['fill-wanted']({}, open)).toEqual({ injected: true })
  expect(it.did).toEqual([['inject', 1, '/fill.js']])
})

test('a panel whose words are in another language than what was seen gets those of the language chosen now', async () => {
  await writeSettings(it.house, { language: 'sv' })
  expect(await page['words-wanted']({}, open)).toEqual({ injected: true })
  expect(it.did).toEqual([['inject', 1, '/words-sv.js']])
  expect((await page.look(lookAt(stepPage('Tietojen käyttö')), open))?.language).toBe('sv')
})

test('nothing is injected when Lupaluotsi is switched off', async () => {
  await writeSettings(it.house, { enabled: false })
  expect(await page['page-looked-relevant']({}, open)).toEqual({ injected: false })
  expect(it.did).toEqual([])
})

test('a page that speaks while the page before it is still being served is served too', async () => {
  const answers = await Promise.all([page['page-looked-relevant']({}, open), page['page-looked-relevant']({}, open)])
  expect(answers).toEqual([{ injected: true }, { injected: true }])
})

test('a later document of the same tab is served again', async () => {
  await page['page-looked-relevant']({}, open)
  await page['page-looked-relevant']({}, open)
  expect(it.did).toHaveLength(2)
})

test('a browser that does not let us inject is no error', async () => {
  it.clock.injects = false
  expect(await page['page-looked-relevant']({}, open)).toEqual({ injected: false })
})

test('a choice made in one tab reaches the others', async () => {
  expect(await page['change-settings']({ dock: 'left' }, open)).toEqual({ ...DEFAULT_SETTINGS, dock: 'left' })
  expect(it.did).toEqual([['tell', 2, 'settings-changed']])
})

test('in a private window a choice is answered and not kept', async () => {
  expect(await page['change-settings']({ dock: 'left' }, inPrivate)).toMatchObject({ dock: 'left' })
  expect(await readSettings(it.house)).toEqual(DEFAULT_SETTINGS)
})

test('many choices at once are all kept', async () => {
  await Promise.all([
    page['change-settings']({ dock: 'left' }, open),
    page['change-settings']({ minimised: true }, open),
    page['change-settings']({ edge: 0.2 }, open),
  ])
  expect(await readSettings(it.house)).toMatchObject({ dock: 'left', minimised: true, edge: 0.2 })
})

test('each tab keeps its own session', async () => {
  await page['change-session']({ ticked: ['abandoned'] }, open)
  expect(await it.house.sessions.read(1)).toMatchObject({ ticked: ['abandoned'] })
  expect(await it.house.sessions.read(2)).toEqual(EMPTY_SESSION)
})

test('acts of a person are all kept, whatever is looked at meanwhile', async () => {
  await Promise.all([
    page['change-session']({ ticked: ['abandoned'] }, open),
    page.look(lookAt(stepPage('Tietojen käyttö')), open),
    page['change-session']({ application: 'change' }, open),
    page.look(lookAt(stepPage('Liitteet'), { isFresh: false }), open),
  ])
  const { ticked, application, steps } = await it.house.sessions.read(1)
  expect({ ticked, application, steps: steps.map((one) => one.step) }).toEqual({
    ticked: ['abandoned'],
    application: 'change',
    steps: ['usage', 'attachments'],
  })
})

test('the panel’s doors open our own pages', async () => {
  await page['open-page']({ page: 'profiles' }, open)
  await page['open-page']({ page: 'sources' }, open)
  expect(it.did).toEqual([
    ['open', 'options.html'],
    ['open', 'options.html#/lahteet'],
  ])
})

test('a profile that is not there does not push those that are off the list of the last used', async () => {
  const saved = await it.house.profiles.save(sample(1))
  expect(saved.result).toBe('saved')
  await page['change-session']({ profile: uuid(1) }, open)
  for (let n = 100; n < 130; n++) await page['change-session']({ profile: uuid(n) }, open)
  expect(await recentProfiles(it.local)).toEqual([uuid(1)])
})

test('a page cannot fill the store with choices', () => {
  const many = Array.from({ length: 501 }, (_, n) => `Lomake ${n}`)
  expect(pageMessages['change-settings'].says.safeParse({ dismissedForms: many }).success).toBe(false)
  expect(pageMessages['change-settings'].says.safeParse({ readNotes: ['x'.repeat(201)] }).success).toBe(false)
})
