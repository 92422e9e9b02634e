// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { announcement } from '@/components/overlay/Announcer'
import type { PanelView } from '@/components/overlay/props'
import { fi } from '@/components/words/fi'
import { LAW, MARKER } from '../../gallery/advice'
import { OUTCOMES } from '../../gallery/rows'
import { FINDINGS, VIEWS } from '../../gallery/views'
import { showPanel } from './show'

const said = (before: Partial<PanelView>, now: Partial<PanelView>) =>
  announcement({ ...FINDINGS, ...before }, { ...FINDINGS, ...before, ...now }, fi)

describe('the panel says', () => {
  test('the new step and how much there is to check', () => {
    expect(said({}, { step: 'protection', findings: [LAW] })).toBe('Tietojen suojaus ja käsittely. Yksi havainto.')
  })

  test('that a finding went away', () => {
    expect(said({ findings: [LAW, MARKER] }, { findings: [LAW] })).toBe('Yksi havainto.')
    expect(said({ findings: [LAW] }, { findings: [{ ...LAW, checked: true }] })).toBe('Ei havaintoja.')
  })

  test('that a text was copied', () => {
    expect(said({}, { copied: 'purpose' })).toBe('Kopioitu')
    expect(said({}, { copiedAdvice: 'format-not-used' })).toBe('Kopioitu')
  })

  test('a notice, before all else', () => {
    expect(said({}, { notice: 'profile-gone', step: 'protection' })).toBe('Valittua profiilia ei enää ole. Valitse toinen profiili.')
  })

  test('nothing when nothing happened, and nothing of a fill, which the status says', () => {
    expect(said({}, {})).toBe('')
    expect(said({ preview: [] }, { preview: null, outcomes: OUTCOMES, findings: [] })).toBe('')
  })
})

test('its live region stands there from the start, also while the panel is small, and is polite', () => {
  for (const state of ['findings', 'minimised', 'unknown'] as const) {
    const regions = showPanel(VIEWS[state]).root.querySelectorAll('[aria-live]')
    expect([...regions].map((one) => [one.getAttribute('aria-live'), one.textContent])).toEqual([['polite', '']])
  }
})

test('one event is said once', () => {
  const shown = showPanel()
  shown.again({ copied: 'marker' })
  expect(shown.root.querySelector('[aria-live]')!.textContent).toBe('Kopioitu')
  shown.again({ readNotes: ['fee'] })
  expect(shown.root.querySelector('[aria-live]')!.textContent).toBe('Kopioitu')
})

test('how much there is to check after a fill is said once the preview is closed', () => {
  const shown = showPanel({ preview: [], findings: [LAW, MARKER] })
  const spoken = () => shown.root.querySelector('[aria-live]')!.textContent
  shown.again({ findings: [LAW] })
  shown.again({ preview: null, outcomes: OUTCOMES })
  expect(spoken()).toBe('')
  shown.again({})
  expect(spoken()).toBe('Yksi havainto.')
  shown.again({ readNotes: ['fee'] })
  expect(spoken()).toBe('Yksi havainto.')
})
