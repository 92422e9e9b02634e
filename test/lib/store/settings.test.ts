import { beforeEach, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '@/lib/model/words/defaults'
import { type Area, memoryArea } from '@/lib/store/area'
import { noteUse, readSettings, recentProfiles, type SettingsPlace, writeSettings } from '@/lib/store/settings'

let area: Area
let place: SettingsPlace

beforeEach(() => {
  area = memoryArea()
  place = { local: area, browserLanguage: 'fi' }
})

test('settings are the defaults until something is chosen', async () => {
  expect(await readSettings(place)).toEqual(DEFAULT_SETTINGS)
})

test('the browser’s language is spoken until another is chosen', async () => {
  const swedish = { local: area, browserLanguage: 'sv' } as const
  expect(await readSettings(swedish)).toEqual({ ...DEFAULT_SETTINGS, language: 'sv' })
  await writeSettings(swedish, { language: 'en' })
  expect(await readSettings(swedish)).toMatchObject({ language: 'en' })
})

test('a choice lasts and the others stay', async () => {
  await writeSettings(place, { dock: 'left' })
  expect(await writeSettings(place, { enabled: false })).toEqual({ ...DEFAULT_SETTINGS, dock: 'left', enabled: false })
  expect(await readSettings(place)).toMatchObject({ dock: 'left', enabled: false })
})

test('one unreadable choice does not cost the others', async () => {
  await area.set({ settings: { dock: 'up', enabled: false, more: 1 } })
  expect(await readSettings(place)).toEqual({ ...DEFAULT_SETTINGS, enabled: false })
})

test.each(['x', null, 7, []])('rubbish in the place of settings is the defaults: %j', async (raw) => {
  await area.set({ settings: raw })
  expect(await readSettings(place)).toEqual(DEFAULT_SETTINGS)
})

test('profiles are remembered by their last use', async () => {
  for (const id of ['a', 'b', 'c', 'a']) await noteUse(area, id)
  expect(await recentProfiles(area)).toEqual(['a', 'c', 'b'])
})
