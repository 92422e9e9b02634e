import { expect, test } from 'vitest'
import type { SupportReport } from '@/lib/model/support-report'
import { captureOf } from '@/lib/report/capture'
import { readSupportFile } from '@/lib/report/read'
import { pageWith } from './samples'
import { vocabulary } from './vocabulary'

const report: SupportReport = {
  format: 'lupaluotsi-tuki',
  version: 1,
  made: '2026-11-24',
  versions: { extension: '0.1.0', catalogue: '2026-11-23, 70', browser: 'Firefox 153', language: 'fi' },
  page: captureOf(pageWith('Maija'), { vocabulary, secretTexts: [], outline: null, mostNodes: 1300 }),
  seen: null,
  state: { storage: 'indexeddb', isStorageDamaged: false, siteAccess: true, isEnabled: true, profiles: 1, registers: 2 },
}
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (data: unknown) => readSupportFile(bytes(JSON.stringify(data)))
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)])

test('reads what was written', () => {
  expect(read(report)).toEqual({ report })
})

test.each([
  ['too large', bytes(' '.repeat(256 * 1024 + 1)), 'too-large'],
  ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'not-utf8'],
  ['no JSON', bytes('{"format"'), 'not-json'],
  ['too deep', bytes(JSON.stringify(deep(9))), 'too-deep'],
  ['too much', bytes(JSON.stringify(Array.from({ length: 2001 }, () => 0))), 'too-many-nodes'],
  ['a key of prototypes', bytes('{"format":"lupaluotsi-tuki","__proto__":{}}'), 'forbidden-key'],
  ['something else', bytes('{"format":"lupaluotsi"}'), 'wrong-format'],
  ['a list', bytes('[]'), 'wrong-format'],
  ['a newer version', bytes(JSON.stringify({ ...report, version: 2 })), 'newer-version'],
  ['an unknown key', bytes(JSON.stringify({ ...report, more: 1 })), 'invalid'],
  [
    'a place that is not there',
    bytes(JSON.stringify({ ...report, page: { ...report.page, answers: [{ label: '', in: 99, isEmpty: true }] } })),
    'invalid',
  ],
])('a file that is %s is refused by name', (_, file, fault) => {
  expect(readSupportFile(file)).toEqual({ fault })
})

test('texts come in without what is not shown', () => {
  const back = read({ ...report, page: { ...report.page, title: 'Tie\u202Edot' } })
  expect(back).toMatchObject({ report: { page: { title: 'Tiedot' } } })
})
