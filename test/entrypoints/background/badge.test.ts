import { expect, test } from 'vitest'
import { fiPages } from '@/components/words/fi-pages'
import { badgeOf, quietBadge, withheldBadge } from '@/entrypoints/background/badge'
import type { TabState } from '@/lib/model/session'
import { quiet } from './a-house'

const words = fiPages.badge
const finding = (kind: TabState['findings'][number]['kind'], checked = false) => ({
  id: 'x',
  kind,
  field: null,
  title: '',
  message: '',
  remedy: '',
  checked,
})
const badge = (some: Partial<TabState>) => badgeOf({ ...quiet, ...some }, words)

test('counts errors and warnings that are open, never notes, to-dos or checked ones', () => {
  const findings = [finding('error'), finding('warning'), finding('warning', true), finding('note'), finding('todo')]
  expect(badge({ findings })).toMatchObject({ text: '2', title: 'Lupaluotsi: 2 avointa havaintoa.' })
  expect(badge({ findings: [finding('warning')] }).title).toBe('Lupaluotsi: 1 avoin havainto.')
})

test('is quiet when nothing is open', () => {
  expect(badge({ findings: [finding('note'), finding('error', true)] })).toEqual(quietBadge(words))
})

test('says that the application is not pending, also beside a number', () => {
  expect(badge({ notPending: true })).toMatchObject({ text: '…', title: 'Lupaluotsi: Hakemus ei ole vielä vireillä.' })
  expect(badge({ notPending: true, findings: [finding('error')] })).toMatchObject({
    text: '1',
    title: 'Lupaluotsi: 1 avoin havainto. Hakemus ei ole vielä vireillä.',
  })
})

test('a refused click comes before everything else', () => {
  expect(badge({ blocked: true, findings: [finding('error')] })).toMatchObject({ text: '!' })
})

test('says that the browser withholds the portal', () => {
  expect(withheldBadge(words)).toMatchObject({ text: '?', title: 'Selain ei anna Lupaluotsille lupaa tähän sivustoon' })
})

test('every sign can be read on its ground', () => {
  const badges = [badge({ blocked: true }), badge({ notPending: true }), badge({ findings: [finding('warning')] }), withheldBadge(words)]
  for (const one of badges) expect(contrast(one.colour, one.background)).toBeGreaterThanOrEqual(4.5)
})

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
