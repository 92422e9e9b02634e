import { beforeEach, expect, test } from 'vitest'
import { ownHandlers } from '@/entrypoints/background/own-handlers'
import { pageHandlers } from '@/entrypoints/background/page-handlers'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { exportFiles } from '@/lib/sharing/export-file'
import { stepPage } from '../../lib/recognition/snapshot-builder'
import { earlyEducation, sample, uuid } from '../../lib/store/sample'
import { aHouse, lookAt } from './a-house'

const popup = { tab: null, isPrivate: false }
const options = { tab: 9, isPrivate: false }
const inPrivate = { tab: 9, isPrivate: true }
const code = ['131052', '308T'].join('-')

let it: ReturnType<typeof aHouse>
let own: ReturnType<typeof ownHandlers>

beforeEach(() => {
  it = aHouse()
  own = ownHandlers(it.house)
})

const save = (n: number, some = {}, confirmedShapes = false) => own['save-profile']({ profile: sample(n, some), confirmedShapes }, options)
const list = () => own['list-profiles']({}, options)
const toldProfiles = () => it.did.filter(([what, , verb]) => what === 'tell' && verb === 'profiles-changed').length

test('a saved profile is in the list, and open panels are told', async () => {
  expect(await save(1)).toMatchObject({ result: 'saved', profile: { revision: 1 } })
  expect((await list()).profiles).toHaveLength(1)
  expect(toldProfiles()).toBe(2)
})

test('a henkilötunnus is not saved, whichever field it is in and however confirmed', async () => {
  const registers = [{ ...earlyEducation, purpose: `Asiakas ${code}` }]
  const answer = await save(1, { values: { 'contact-name': code }, registers }, true)
  expect(answer).toEqual({
    result: 'refused',
    reasons: [
      { path: 'values.contact-name', reason: 'identity-code' },
      { path: 'registers.0.purpose', reason: 'identity-code' },
    ],
  })
  expect((await list()).profiles).toEqual([])
})

test('what only looks like a henkilötunnus is asked about once', async () => {
  const some = { values: { 'billing-reference': '131052-308A' } }
  expect(await save(1, some)).toMatchObject({
    result: 'refused',
    reasons: [{ path: 'values.billing-reference', reason: 'identity-shape' }],
  })
  expect(await save(1, some, true)).toMatchObject({ result: 'saved' })
})

test('the second of two tabs is shown the newer profile', async () => {
  const first = await save(1)
  if (first.result !== 'saved') throw new Error()
  const mine = await own['save-profile']({ profile: { ...first.profile, title: 'a' }, confirmedShapes: false }, options)
  const yours = await own['save-profile']({ profile: { ...first.profile, title: 'b' }, confirmedShapes: false }, options)
  expect(mine.result).toBe('saved')
  expect(yours).toMatchObject({ result: 'conflict', current: { title: 'a' } })
})

test('a deletion can be undone', async () => {
  const first = await save(1, { values: { 'billing-reference': '131052-308A' } }, true)
  if (first.result !== 'saved') throw new Error()
  expect(await own['delete-profile']({ id: uuid(1) }, options)).toEqual({ ok: true })
  expect(await own['delete-profile']({ id: uuid(1) }, options)).toEqual({ ok: false })
  expect(await own['restore-profile']({ profile: first.profile }, options)).toMatchObject({ result: 'saved' })
  expect((await list()).profiles).toHaveLength(1)
})

test('a file is taken in, and its profiles are shared ones', async () => {
  const exported = exportFiles([sample(1), sample(2)], '2026-11-20')
  if (!('files' in exported)) throw new Error()
  const answer = await own['import-file']({ text: exported.files[0]!.text, file: 'a.json', into: null }, options)
  expect(answer).toMatchObject({ result: 'imported', profiles: [{ origin: 'shared' }, { origin: 'shared' }] })
  expect((await list()).profiles).toHaveLength(2)
})

test.each(['{', '{"format":"lupaluotsi","version":1,"profiles":[{"__proto__":{}}]}', '[]'])(
  'a bad file changes nothing: %s',
  async (text) => {
    await save(1)
    const before = (await list()).profiles
    expect(await own['import-file']({ text, file: 'a.json', into: null }, options)).toMatchObject({ result: 'refused' })
    expect((await list()).profiles).toEqual(before)
  },
)

test('a private window reads profiles and changes none', async () => {
  await save(1)
  const [profile] = (await list()).profiles
  const readOnly = { result: 'failed', reason: 'read-only' }
  expect(await own['save-profile']({ profile: profile!, confirmedShapes: false }, inPrivate)).toEqual(readOnly)
  expect(await own['import-file']({ text: '{}', file: '', into: null }, inPrivate)).toEqual(readOnly)
  expect(await own['restore-profile']({ profile: sample(2) }, inPrivate)).toEqual(readOnly)
  expect(await own['revert-import']({ profiles: [profile!], before: null }, inPrivate)).toEqual({ ok: false })
  expect(await own['delete-profile']({ id: uuid(1) }, inPrivate)).toEqual({ ok: false })
  expect(await own['restore-snapshot']({ at: (await list()).storage.snapshots[0]! }, inPrivate)).toEqual({ ok: false })
  expect(await own['list-profiles']({}, inPrivate)).toMatchObject({ profiles: [{ id: uuid(1) }], storage: { where: 'private' } })
})

test('«Mitä on tallessa» counts what is there', async () => {
  await save(1)
  expect(await own['read-storage']({}, options)).toMatchObject({
    where: 'indexeddb',
    profiles: 1,
    registers: 1,
    damaged: false,
    newer: false,
  })
  const { bytes } = await own['read-storage']({}, options)
  await save(2)
  expect((await own['read-storage']({}, options)).bytes).toBeGreaterThan(bytes!)
})

test('a snapshot is restored', async () => {
  await save(1)
  await own['delete-profile']({ id: uuid(1) }, options)
  const { snapshots } = (await list()).storage
  expect(await own['restore-snapshot']({ at: snapshots[1]! }, options)).toEqual({ ok: true })
  expect((await list()).profiles).toHaveLength(1)
})

test('«Poista kaikki tiedot» leaves nothing, and the badges go', async () => {
  await save(1)
  await it.house.sessions.write(1, { ...EMPTY_SESSION, saved: true })
  await own['set-settings']({ enabled: false }, popup)
  it.did.length = 0
  expect(await own['delete-everything']({}, options)).toEqual({ ok: true })
  expect(await it.local.get(null)).toEqual({})
  expect(await it.session.get(null)).toEqual({})
  expect((await list()).profiles).toEqual([])
  expect(it.did.filter(([what]) => what === 'tell').map(([, tab, verb]) => [tab, verb])).toEqual([
    [1, 'everything-deleted'],
    [2, 'everything-deleted'],
  ])
  expect(it.did.filter(([what]) => what === 'badge').map(([, tab, text]) => [tab, text])).toEqual([
    [1, ''],
    [2, ''],
  ])
})

test('switched off, open panels are told and badges go; switched on, open pages are looked at anew', async () => {
  await own['set-settings']({ enabled: false }, popup)
  expect(it.did).toContainEqual(['tell', 1, 'settings-changed'])
  expect(it.did).toContainEqual(['badge', 2, '', 'Lupaluotsi'])
  it.did.length = 0
  await own['set-settings']({ enabled: true }, popup)
  expect(it.did).toContainEqual(['inject', 1, '/detector.js'])
})

test('in another language, open panels get its words before they are told, and the toolbar says it too', async () => {
  expect(await own['set-settings']({ language: 'sv' }, popup)).toMatchObject({ language: 'sv' })
  const [words, told] = ['inject', 'tell'].map((what) => it.did.filter((one) => one[0] === what))
  expect(words).toEqual([
    ['inject', 1, '/words-sv.js'],
    ['inject', 2, '/words-sv.js'],
  ])
  expect(told).toHaveLength(2)
  expect(it.did.indexOf(told![0]!)).toBeGreaterThan(it.did.indexOf(words![1]!))
  expect(it.did.filter(([what, tab]) => what === 'badge' && tab === null)).toHaveLength(1)
})

test('«Poista kaikki tiedot» brings the browser’s language back', async () => {
  await own['set-settings']({ language: 'en' }, popup)
  it.did.length = 0
  await own['delete-everything']({}, options)
  expect(it.did.slice(0, 2)).toEqual([
    ['inject', 1, '/words-fi.js'],
    ['inject', 2, '/words-fi.js'],
  ])
  expect(await own['set-settings']({}, popup)).toMatchObject({ language: 'fi' })
})

test('the popup sees what was seen in the tab’s page', async () => {
  await pageHandlers(it.house).look(lookAt(stepPage('Tietojen käyttö')), { tab: 1, isPrivate: false })
  expect(await own['read-tab']({ tab: 1 }, popup)).toMatchObject({ form: 'muutostietopalvelu', step: 'usage', blocked: false })
  expect(await own['read-tab']({ tab: 2 }, popup)).toBeNull()
})

test('what an earlier page of the tab showed is not told of a later one', async () => {
  await pageHandlers(it.house).look(lookAt(stepPage('Tietojen käyttö')), { tab: 1, isPrivate: false })
  it.clock.documentBegan = Date.parse(it.clock.now) + 1
  expect(await own['read-tab']({ tab: 1 }, popup)).toBeNull()
})

test('a tab we may not look into has no state', async () => {
  await pageHandlers(it.house).look(lookAt(stepPage('Tietojen käyttö')), { tab: 1, isPrivate: false })
  it.clock.documentBegan = null
  expect(await own['read-tab']({ tab: 1 }, popup)).toBeNull()
})

test('where the browser withholds the portal the popup is not kept waiting for the page', async () => {
  await pageHandlers(it.house).look(lookAt(stepPage('Tietojen käyttö')), { tab: 1, isPrivate: false })
  it.clock.isAllowed = false
  expect(await own['read-tab']({ tab: 1 }, popup)).toBeNull()
})

test('texts are composed for the popup', async () => {
  await save(1)
  const composed = await own['compose-texts']({ profile: uuid(1), register: earlyEducation.id }, popup)
  expect(composed?.find((one) => one.field === 'purpose')?.text).toBe('Rekisteri: varhaiskasvatuksen asiakasrekisteri.')
  expect(await own['compose-texts']({ profile: uuid(1), register: uuid(77) }, popup)).toBeNull()
  expect(await own['compose-texts']({ profile: uuid(5), register: uuid(77) }, popup)).toBeNull()
})

test('a note on a claim is kept, but never with a henkilötunnus or from a private window', async () => {
  const mark = { claim: 'fee', verdict: 'confirmed' as const, day: '2026-11-24', note: 'DVV vahvisti.' }
  expect(await own['write-mark']({ claim: 'fee', mark }, options)).toEqual([mark])
  expect(await own['write-mark']({ claim: 'fee', mark: { ...mark, note: code } }, options)).toBeNull()
  expect(await own['write-mark']({ claim: 'fee', mark: null }, inPrivate)).toBeNull()
  expect(await own['read-marks']({}, options)).toEqual([mark])
})
