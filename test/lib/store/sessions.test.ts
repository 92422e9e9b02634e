import { beforeEach, expect, test } from 'vitest'
import type { TabSession, TabState } from '@/lib/model/session'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { type Area, memoryArea } from '@/lib/store/area'
import { type Sessions, sessions, UNDO_LIFE } from '@/lib/store/sessions'
import { uuid } from './sample'

let area: Area
let clock: number
let kept: Sessions

const filled: TabSession = {
  ...EMPTY_SESSION,
  profile: uuid(1),
  filledAt: '2026-11-02T10:00:00.000Z',
  undo: [{ field: 'purpose', handle: 'h1', document: 'd1', label: 'Käyttötarkoitus', step: 'usage', before: '', written: 'teksti' }],
}
const state: TabState = {
  form: 'muutostietopalvelu',
  status: 'recognised',
  step: 'usage',
  formName: 'Muutostietopalvelun hakemus ja tilaus',
  findings: [],
  notPending: false,
  blocked: false,
  profile: null,
  register: null,
}

beforeEach(() => {
  area = memoryArea()
  clock = Date.parse('2026-11-02T10:05:00Z')
  kept = sessions(area, () => new Date(clock))
})

test('a tab begins with an empty session', async () => {
  expect(await kept.read(1)).toEqual(EMPTY_SESSION)
})

test('each tab has its own session', async () => {
  await kept.write(1, filled)
  expect(await kept.read(1)).toEqual(filled)
  expect(await kept.read(11)).toEqual(EMPTY_SESSION)
})

test('undo values are gone after 60 minutes', async () => {
  await kept.write(1, filled)
  clock = Date.parse(filled.filledAt) + UNDO_LIFE - 1
  expect((await kept.read(1)).undo).toHaveLength(1)
  clock += 1
  expect((await kept.read(1)).undo).toEqual([])
  expect((await kept.read(1)).profile).toBe(uuid(1))
})

test('undo values are gone from the storage itself when the worker starts after 60 minutes', async () => {
  await kept.write(1, filled)
  clock = Date.parse(filled.filledAt) + UNDO_LIFE
  await kept.sweep([1])
  expect(JSON.stringify(await area.get(null))).not.toContain('teksti')
})

test('undo values are dropped with the receipt', async () => {
  await kept.write(1, { ...filled, receipt: true })
  expect(JSON.stringify(await area.get(null))).not.toContain('teksti')
})

test('everything of a tab is dropped when it closes', async () => {
  await kept.write(1, filled)
  await kept.writeState(1, state)
  await kept.write(2, EMPTY_SESSION)
  await kept.drop(1)
  expect(await kept.tabs()).toEqual([2])
})

test('tabs that closed while the worker slept are swept', async () => {
  await kept.write(1, filled)
  await kept.writeState(2, state)
  await kept.sweep([2])
  expect(await kept.tabs()).toEqual([2])
})

test('a state is told with the time it was reported', async () => {
  expect(await kept.readState(1)).toBeNull()
  await kept.writeState(1, state)
  expect(await kept.readState(1)).toEqual({ state, at: clock })
})

test('what lies there in another shape is as good as nothing', async () => {
  await area.set({ 'session:1': { profile: 7 }, 'state:1': 'x' })
  expect(await kept.read(1)).toEqual(EMPTY_SESSION)
  expect(await kept.readState(1)).toBeNull()
})
