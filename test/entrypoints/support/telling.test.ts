// What a support person reads in Tuki when something went wrong: what is missing, why, and what to tell the applicant.
import { readFileSync } from 'node:fs'
import fi from 'virtual:catalogue/fi'
import wordings from 'virtual:catalogue/wordings'
import { describe, expect, test } from 'vitest'
import { support as words } from '@/components/words/fi-pages/support'
import { explain } from '@/entrypoints/support/explain'
import { replay } from '@/entrypoints/support/replay'
import type { Seen, SupportReport } from '@/lib/model/support-report'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { createVocabulary } from '@/lib/report/vocabulary'

const file = readFileSync(new URL('../../pages/replica-power-pages-usage/page.json', import.meta.url), 'utf8')
const usage = (): SupportReport => JSON.parse(file)
const needs = { catalogue: fi, vocabulary: createVocabulary(wordings), today: '2026-11-24' }
const told = (report: SupportReport) => explain(report, replay(report, needs), { catalogue: fi, words })
const at = (report: SupportReport, label: RegExp) => report.page.controls.find(({ labels }) => label.test(labels[0] ?? ''))!
const nameOf = (id: string) => fi.fields.find((field) => field.id === id)!.name

const seenWith = (outcomes: Seen['outcomes']): Seen => {
  const { application, steps, left, ticked, told, usedEarlierForm, saved, sent, receipt } = EMPTY_SESSION
  const session = { application, steps, left, ticked, told, usedEarlierForm, saved, sent, receipt }
  return { view: replay(usage(), needs).seen, advice: [], outcomes, session, facts: null }
}

const BASIS = /turvakielt.*perus|perus.*turvakielt/i

describe('Tuki tells', () => {
  test('of a page on which all is well there is nothing to tell the applicant', () => {
    expect(told({ ...usage(), seen: null }).tell).toEqual([])
  })

  test('a question the page does not show yet is out of sight, neither missing nor unknown', () => {
    const report = usage()
    const basis = at(report, BASIS)
    basis.is = 'default'
    const label = basis.labels[0]!.replace(/^label: /, '')
    const { hidden, notFound, unknown } = told(report)
    expect(hidden).toEqual([{ id: 'turvakielto-basis', name: nameOf('turvakielto-basis'), text: words.replay.hiddenAt(label), why: [] }])
    expect(notFound).not.toContain(nameOf('turvakielto-basis'))
    expect(unknown).not.toContain(label)
  })

  test('a question that is not on the page at all before another is answered is not told to be copied', () => {
    const report = usage()
    const basis = at(report, BASIS)
    report.page.controls = report.page.controls.filter((one) => one !== basis)
    const { hidden, notFound, tell } = told(report)
    expect(hidden.map(({ id, text }) => [id, text])).toEqual([
      ['turvakielto-basis', words.replay.askedAfter('Tarvitsemme tietoja myös turvakieltohenkilöistä')],
    ])
    expect(notFound).not.toContain(nameOf('turvakielto-basis'))
    expect(tell).toEqual([])
  })

  test('the page’s own search and what cannot be written are not called unknown fields', () => {
    const { unknown } = told(usage())
    expect(usage().page.controls.map(({ labels }) => labels[0])).toContain('label: Hae sivustolta')
    expect(unknown).not.toContain('Hae sivustolta')
    expect(unknown).not.toContain('Jätä tämä kenttä tyhjäksi')
  })

  test('a renamed field is missing, its new name unknown, and the applicant copies the text', () => {
    const report = usage()
    at(report, /Kuvaa tarvitsemasi tiedot/).labels[0] = 'label: Kerro mitä saada haluatte'
    const { notFound, unknown, tell } = told(report)
    expect(notFound).toContain(nameOf('data-description'))
    expect(unknown).toContain('Kerro mitä saada haluatte')
    expect(tell).toEqual([words.tell.copy([nameOf('data-description')])])
  })

  test('two places of one name are said once with their number', () => {
    const report = usage()
    report.page.controls.push({ ...at(report, /Määrittele käyttötarkoitus/) })
    const { ambiguous, tell } = told(report)
    expect(ambiguous.map(({ text }) => text)).toEqual(['ehdolla «Määrittele käyttötarkoitus» (2 kohtaa)'])
    expect(tell).toEqual([words.tell.copy([nameOf('purpose')])])
  })

  test('what the page refused is copied or written by hand, each field named once', () => {
    const report = usage()
    const refused = (row: 'marker' | 'purpose' | 'postal-code', field: 'purpose' | 'postal-code') =>
      ({ row, field, outcome: 'refused-by-page' }) as const
    report.seen = seenWith([refused('marker', 'purpose'), refused('purpose', 'purpose'), refused('postal-code', 'postal-code')])
    expect(told(report).tell).toEqual([words.tell.copy([nameOf('purpose')]), words.tell.write([nameOf('postal-code')])])
  })

  test('access withheld, Lupaluotsi switched off and profiles that do not open come first', () => {
    const report = usage()
    report.state = { ...report.state, siteAccess: false, isEnabled: false, storage: 'failed' }
    expect(told(report).tell).toEqual([words.tell.withheld, words.tell.off, words.tell.storage])
    const damaged = usage()
    damaged.state.isStorageDamaged = true
    expect(told(damaged).tell).toEqual([words.tell.damaged])
  })

  test('of a page it does not know Tuki says what the page calls itself, and does not speak of findings', () => {
    const report = usage()
    report.page = { ...report.page, title: 'Hae tietolupaa', headings: ['1 main Tietotarpeesi'], progress: [], actions: [], controls: [] }
    report.seen = null
    const { headline, pageWords, undecided, tell } = told(report)
    expect(headline).toBe(words.replay.unknown)
    expect(pageWords).toEqual(['Sivun otsikko selaimessa: Hae tietolupaa', 'Otsikot: Tietotarpeesi'])
    expect(undecided).toBe('')
    expect(tell).toEqual([words.tell.unknownPage])
    expect(told(usage()).pageWords).toEqual([])
  })

  test('the profile of another organisation is to be checked', () => {
    const report = usage()
    const replayed = replay(report, needs)
    const mismatch = { ...replayed.advice[0]!, id: 'profile-mismatch' }
    expect(explain(report, { ...replayed, advice: [mismatch] }, { catalogue: fi, words }).tell).toContain(words.tell.mismatch)
  })
})
