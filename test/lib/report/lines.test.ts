import { expect, test } from 'vitest'
import { SupportReport } from '@/lib/model/support-report'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { recognise } from '@/lib/recognition/recognise'
import { captureOf } from '@/lib/report/capture'
import { linesOf, withoutLines } from '@/lib/report/lines'
import { seenOf } from '@/lib/report/seen'
import { supportFileName, supportFileText } from '@/lib/report/write'
import { pageCatalogue } from '../recognition/page-catalogue'
import { pageWith } from './samples'
import { vocabulary } from './vocabulary'

const snapshot = pageWith('Maija')
const report: SupportReport = {
  format: 'lupaluotsi-tuki',
  version: 1,
  made: '2026-11-24',
  versions: { extension: '0.1.0', catalogue: '2026-11-23', browser: 'Firefox 153', language: 'fi' },
  page: captureOf(snapshot, {
    vocabulary,
    secretTexts: [],
    outline: { built: [{ handle: 'h1', says: 'main form input' }], made: ['forms 1'] },
    mostNodes: 1300,
  }),
  seen: seenOf(snapshot, { view: recognise(pageCatalogue(), snapshot), advice: [], session: EMPTY_SESSION, facts: null, vocabulary }),
  state: { storage: 'indexeddb', isStorageDamaged: false, siteAccess: true, isEnabled: true, profiles: 1, registers: 2 },
}

/** Every text and number that the file holds. */
function leaves(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return data === null ? [] : [String(data)]
  return Object.values(data).flatMap(leaves)
}

test('nothing is in the file that is in no line', () => {
  const shown = linesOf(report)
    .map(({ text }) => text)
    .join('\n')
  const inFile = leaves({ ...report, page: { ...report.page, controls: report.page.controls.map(({ in: _, ...one }) => one) } })
  expect(inFile.filter((leaf) => leaf !== '' && !shown.includes(leaf))).toEqual([])
})

test('a line that is taken out is not in the file, and the others stay where they are', () => {
  const lines = linesOf(report)
  const purpose = lines.find(({ part, text }) => part === 'controls' && text.includes('Käyttötarkoitus'))!
  const without = withoutLines(report, [purpose])
  expect(SupportReport.parse(without)).toEqual(without)
  expect(without.page.controls).toHaveLength(report.page.controls.length)
  expect(without.page.controls[purpose.at]!.labels).toEqual([])
  expect(without.page.controls.filter((_, at) => at !== purpose.at)).toEqual(report.page.controls.filter((_, at) => at !== purpose.at))
  const all = withoutLines(report, lines)
  expect(
    linesOf(all).filter(
      ({ isFixed, text }) => !isFixed && !/^(?:kind: (?:other|link)|in: )?(?: · )?(?:answer: empty|isEmpty: true)?$/.test(text),
    ),
  ).toEqual([])
})

test('the file’s name tells what it is and when, and its text is checked once more', () => {
  expect(supportFileName(report)).toMatch(/^tukiraportti-[a-z-]+-2026-11-24\.lupaluotsi-tuki\.json$/)
  expect(supportFileName({ ...report, seen: null })).toBe('sivun-rakenne-2026-11-24.lupaluotsi-tuki.json')
  expect(() => supportFileText({ ...report, more: 'Maija' } as SupportReport)).toThrow()
})
