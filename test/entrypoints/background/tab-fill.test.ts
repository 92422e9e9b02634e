import { beforeEach, expect, test } from 'vitest'
import { tabFillHandlers } from '@/entrypoints/background/tab-fill'
import type { PreviewRow } from '@/lib/model/fill'
import { aHouse } from './a-house'

let home: ReturnType<typeof aHouse>
const from = { tab: 9, isPrivate: false }

beforeEach(() => {
  home = aHouse()
})

const row = (some: Partial<PreviewRow>): PreviewRow => ({
  ...{ row: 'contact-name', field: 'contact-name', handle: 'h1', label: 'Nimi', step: 'organisation', now: '', after: 'Maija Mallikas' },
  ...{ parts: [], origin: 'own-profile', state: 'empty', over: 0, short: '', missing: [], ticked: true, tickable: true, outcome: null },
  ...some,
})

test('a tab without a panel of ours has no preview and is not filled', async () => {
  const own = tabFillHandlers(home.house)
  expect(await own['preview-tab']({ tab: 1 }, from)).toEqual({ result: 'no-page' })
  expect(await own['fill-tab']({ tab: 1, rows: [row({})] }, from)).toBeNull()
  expect(await own['undo-tab']({ tab: 1 }, from)).toBeNull()
})

test('the values of rows that were not accepted do not go to the tab', async () => {
  home.clock.answers['rows-accepted'] = { outcomes: [] }
  const rows = [
    row({}),
    row({ row: 'contact-email', after: 'maija@mallila.example', ticked: false }),
    row({ row: 'contact-phone', tickable: false }),
  ]
  await tabFillHandlers(home.house)['fill-tab']({ tab: 1, rows }, from)
  expect(home.did).toEqual([['ask', 1, 'rows-accepted', { rows: [rows[0]] }]])
})
