import { beforeEach, expect, test } from 'vitest'
import { pageHandlers } from '@/entrypoints/background/page-handlers'
import { DEFAULT_SETTINGS, EMPTY_SESSION } from '@/lib/model/words/defaults'
import { writeSettings } from '@/lib/store/settings'
import { earlyEducation, sample, uuid } from '../../lib/store/sample'
import { aHouse, quiet } from './a-house'

const open = { tab: 1, isPrivate: false }
const inPrivate = { tab: 2, isPrivate: true }
let it: ReturnType<typeof aHouse>
let page: ReturnType<typeof pageHandlers>

beforeEach(() => {
  it = aHouse()
  page = pageHandlers(it.house)
})

const save = async (n: number, some = {}) => {
  const answer = await it.house.profiles.save(sample(n, some))
  if (answer.result !== 'saved') throw new Error(answer.result)
}

test('the overlay is injected where the detector found something', async () => {
  expect(await page['page-looked-relevant']({}, open)).toEqual({ injected: true })
  expect(it.did).toEqual([['inject', 1, '/words-fi.js', '/overlay.js']])
})

test('what fills is injected only when it is wanted', async () => {
  expect(await page['fill-wanted']({}, open)).toEqual({ injected: true })
  expect(it.did).toEqual([['inject', 1, '/fill.js']])
})

test('nothing is injected when Lupaluotsi is switched off', async () => {
  await writeSettings(it.local, { enabled: false })
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
  expect(await page['read-settings']({}, open)).toEqual(DEFAULT_SETTINGS)
})

test('many choices at once are all kept', async () => {
  await Promise.all([
    page['change-settings']({ dock: 'left' }, open),
    page['change-settings']({ minimised: true }, open),
    page['change-settings']({ edge: 0.2 }, open),
  ])
  expect(await page['read-settings']({}, open)).toMatchObject({ dock: 'left', minimised: true, edge: 0.2 })
})

test('each tab keeps its own session', async () => {
  await page['write-session']({ session: { ...EMPTY_SESSION, saved: true } }, open)
  expect(await page['read-session']({}, open)).toMatchObject({ saved: true })
  expect(await page['read-session']({}, inPrivate)).toEqual(EMPTY_SESSION)
})

test('the badge follows what the panel reports', async () => {
  await page['report-state']({ state: { ...quiet, notPending: true } }, open)
  expect(it.did).toEqual([['badge', 1, '…', 'Lupaluotsi: Hakemus ei ole vielä vireillä.']])
})

test('a report that comes after the switch was turned off leaves no badge', async () => {
  await writeSettings(it.local, { enabled: false })
  await page['report-state']({ state: { ...quiet, notPending: true } }, open)
  expect(it.did).toEqual([['badge', 1, '', 'Lupaluotsi']])
})

test('the page is told five names at most, last used first, and that there are more', async () => {
  for (let n = 1; n <= 7; n++) {
    it.clock.now = `2026-11-20T12:00:0${n}.000Z`
    await save(n)
  }
  await page['write-session']({ session: { ...EMPTY_SESSION, profile: uuid(2) } }, open)
  const { profiles, more } = await page['list-titles']({}, open)
  expect(profiles.map((one) => one.id)).toEqual([2, 7, 6, 5, 4].map(uuid))
  expect(more).toBe(true)
})

test('a title carries names only', async () => {
  await save(1, { title: '' })
  const { profiles } = await page['list-titles']({}, open)
  expect(profiles).toEqual([{ id: uuid(1), title: 'Mallilan kunta', registers: [{ id: earlyEducation.id, title: earlyEducation.name }] }])
})

test('a profile and a register without a name are called so', async () => {
  await save(1, { title: ' ', values: {}, registers: [{ ...earlyEducation, name: '' }] })
  const { profiles } = await page['list-titles']({}, open)
  expect(profiles[0]).toMatchObject({ title: 'Nimetön profiili', registers: [{ title: 'Nimetön rekisteri' }] })
})

test('a private window is told that it is one, and its use of a profile is not remembered', async () => {
  await save(1)
  expect((await page['list-titles']({}, inPrivate)).storage).toBe('private')
  expect((await page['list-titles']({}, open)).storage).toBe('indexeddb')
  await page['ask-values']({ profile: uuid(1), register: null, fields: ['business-id'] }, inPrivate)
  expect(await it.local.get('recent-profiles')).toEqual({})
})

test('facts carry no value, and say whether the page’s organisation is the profile’s', async () => {
  await save(1)
  const ask = { profile: uuid(1), register: earlyEducation.id, businessIdOnPage: '0000001-9', nameOnPage: '' }
  const facts = await page['read-facts'](ask, open)
  expect(facts).toMatchObject({ organisationType: 'municipality', registerType: 'customers', organisationOnPage: 'same' })
  expect(JSON.stringify(facts)).not.toMatch(/Mallila|0000001/)
  expect(await page['read-facts']({ ...ask, businessIdOnPage: '2245437-2' }, open)).toMatchObject({ organisationOnPage: 'different' })
})

test('values are those of the fields asked for, and no others', async () => {
  await save(1)
  const values = await page['ask-values']({ profile: uuid(1), register: earlyEducation.id, fields: ['business-id', 'purpose'] }, open)
  expect(values?.map((one) => [one.field, one.text])).toEqual([
    ['business-id', '0000001-9'],
    ['purpose', 'Rekisteri: varhaiskasvatuksen asiakasrekisteri.'],
  ])
})

test('a profile that is gone is no error', async () => {
  expect(await page['ask-values']({ profile: uuid(9), register: null, fields: ['purpose'] }, open)).toBeNull()
  expect(await page['read-facts']({ profile: uuid(9), register: null, businessIdOnPage: '', nameOnPage: '' }, open)).toBeNull()
})

test('the panel’s doors open our own pages', async () => {
  await page['open-page']({ page: 'profiles' }, open)
  await page['open-page']({ page: 'sources' }, open)
  expect(it.did).toEqual([
    ['open', 'options.html'],
    ['open', 'options.html#/lahteet'],
  ])
})
