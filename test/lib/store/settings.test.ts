import { beforeEach, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '@/lib/model/words/defaults'
import { type Area, memoryArea } from '@/lib/store/area'
import { noteUse, readSettings, recentProfiles, writeSettings } from '@/lib/store/settings'

let area: Area

beforeEach(() => {
  area = memoryArea()
})

test('settings are the defaults until something is chosen', async () => {
  expect(await readSettings(area)).toEqual(DEFAULT_SETTINGS)
})

test('a choice lasts and the others stay', async () => {
  await writeSettings(area, { dock: 'left' })
  expect(await writeSettings(area, { enabled: false })).toEqual({ ...DEFAULT_SETTINGS, dock: 'left', enabled: false })
  expect(await readSettings(area)).toMatchObject({ dock: 'left', enabled: false })
})

test('one unreadable choice does not cost the others', async () => {
  await area.set({ settings: { dock: 'up', enabled: false, more: 1 } })
  expect(await readSettings(area)).toEqual({ ...DEFAULT_SETTINGS, enabled: false })
})

test.each(['x', null, 7, []])('rubbish in the place of settings is the defaults: %j', async (raw) => {
  await area.set({ settings: raw })
  expect(await readSettings(area)).toEqual(DEFAULT_SETTINGS)
})

test('profiles are remembered by their last use', async () => {
  for (const id of ['a', 'b', 'c', 'a']) await noteUse(area, id)
  expect(await recentProfiles(area)).toEqual(['a', 'c', 'b'])
})
