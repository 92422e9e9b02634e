import { expect, test } from 'vitest'
import { fitted } from '@/entrypoints/overlay/fitted'
import { EMPTY_DESK, EMPTY_LOOK, panelView } from '@/entrypoints/overlay/panel-view'
import { DEFAULT_SETTINGS, EMPTY_SESSION } from '@/lib/model/words/defaults'
import { control, stepPage } from '../../lib/recognition/snapshot-builder'

const TURNED = '\u202Esunnut-Y\u2066'

test('words of a page that would turn those of the panel around come without what turns them, and answers as they are', () => {
  const page = fitted(stepPage(TURNED, { controls: [control(TURNED, { value: TURNED })], notices: [TURNED] }))
  expect(JSON.stringify([page.headings, page.notices, page.controls[0]!.labels])).not.toMatch(/\u202E|\u2066/)
  expect(page.controls[0]!.labels[0]!.text).toBe('sunnut-Y')
  expect(page.controls[0]!.value).toBe(TURNED)
})

test('a page is cut to what may cross', () => {
  const page = fitted(stepPage('Otsikko', { controls: [control('x'.repeat(5000), { value: 'y'.repeat(200_000) })] }))
  expect([page.controls[0]!.labels[0]!.text.length, page.controls[0]!.value.length]).toEqual([1000, 100_000])
})

test('of hundreds of frames from elsewhere the panel names three', () => {
  const foreignFrames = Array.from({ length: 200 }, (_, n) => `https://${n}.example`)
  const desk = { ...EMPTY_DESK, foreignFrames }
  const view = panelView({ look: EMPTY_LOOK, desk, session: EMPTY_SESSION, settings: DEFAULT_SETTINGS })
  expect(view.foreignFrames).toEqual(['https://0.example', 'https://1.example', 'https://2.example'])
})
