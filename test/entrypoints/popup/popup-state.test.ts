import { beforeEach, expect, test } from 'vitest'
import { type Ask, offersOwnPreview, readPopup } from '@/entrypoints/popup/popup-state'
import type { Profile } from '@/lib/model/profile'
import type { Settings, TabState } from '@/lib/model/session'
import { DEFAULT_SETTINGS } from '@/lib/model/words/defaults'
import { earlyEducation, sample, uuid } from '../../lib/store/sample'
import { quiet } from '../background/a-house'

let profiles: Profile[]
let settings: Settings
let page: TabState | null

const ask = (async (verb: string) => {
  if (verb === 'set-settings') return settings
  if (verb === 'list-profiles') return { profiles, storage: null }
  if (verb === 'read-tab') return page
  return [{ field: 'purpose', text: 'x', short: '', origin: 'own-profile', missing: [] }]
}) as unknown as Ask
const read = (tab: { id: number; url: string | undefined } | null = { id: 1, url: undefined }) =>
  readPopup({ ask, tab, hasAccess: async () => true, isLookedInto: false })

beforeEach(() => {
  profiles = [sample(1), sample(2)]
  settings = DEFAULT_SETTINGS
  page = null
})

test('the profile of the page’s session is in use before the last used one', async () => {
  settings = { ...DEFAULT_SETTINGS, lastProfile: uuid(1), lastRegister: earlyEducation.id }
  expect((await read()).profile?.id).toBe(uuid(1))
  page = { ...quiet, profile: uuid(2), register: null }
  expect((await read()).profile?.id).toBe(uuid(2))
})

test('the only profile and its only register need no choosing', async () => {
  profiles = [sample(1)]
  expect(await read()).toMatchObject({ profile: { id: uuid(1) }, register: { id: earlyEducation.id }, composed: [{ text: 'x' }] })
})

test('of several profiles none is guessed', async () => {
  expect(await read()).toMatchObject({ profile: null, register: null, composed: [] })
})

test('a profile that is gone is not in use', async () => {
  settings = { ...DEFAULT_SETTINGS, lastProfile: uuid(9) }
  expect((await read()).profile).toBeNull()
})

test('the portal is told from other sites by its address, or by what its page reported', async () => {
  expect((await read()).isOnPortal).toBe(false)
  expect((await read({ id: 1, url: 'https://asiointi.dvv.fi/x' })).isOnPortal).toBe(true)
  expect((await read({ id: 1, url: 'https://asiointi.dvv.fi.example/' })).isOnPortal).toBe(false)
  page = quiet
  expect((await read()).isOnPortal).toBe(true)
})

test('without a tab there is no page', async () => {
  page = quiet
  expect((await read(null)).page).toBeNull()
})

test('the preview on a page of our own is offered on our form where a click was refused, and always where a page could look into the panel', () => {
  const offers = (some: Partial<TabState>, isLookedInto: boolean) => offersOwnPreview({ page: { ...quiet, ...some }, isLookedInto })
  expect(offers({}, false)).toBe(false)
  expect(offers({ blocked: true }, false)).toBe(true)
  expect(offers({}, true)).toBe(true)
  expect(offers({ form: 'other' }, true)).toBe(false)
  expect(offers({ status: 'unsure', blocked: true }, true)).toBe(false)
})
