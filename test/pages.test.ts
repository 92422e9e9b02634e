// @vitest-environment happy-dom
// Every saved page of `test/pages`: a capture or report (`page.json`) or a page itself (`page.html`) is recognised as its `expected.json` says.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fi from 'virtual:catalogue/fi'
import wordings from 'virtual:catalogue/wordings'
import { beforeEach, describe, expect, test } from 'vitest'
import { replay } from '@/entrypoints/support/replay'
import { SupportReport } from '@/lib/model/support-report'
import { PageReader } from '@/lib/page/read'
import { captureOf } from '@/lib/report/capture'
import { readSupportFile } from '@/lib/report/read'
import { createVocabulary } from '@/lib/report/vocabulary'
import { CANARY, REPLICA_PAGES } from './e2e/support/replica-pages'

const FOLDER = join(import.meta.dirname, 'pages')
const TODAY = '2026-11-24'
const vocabulary = createVocabulary(wordings)
const slugs = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory())

/** What a fixture says: `fields` and `ambiguous` by the page's own words, `advice` as ids of findings and to-dos that hold whatever stands in the fields. */
type Expected = { form: string; status: string; step: string | null; fields: Record<string, string>; ambiguous: string[]; advice: string[] }

beforeEach(() => {
  Element.prototype.getBoundingClientRect = () =>
    ({ x: 10, y: 10, left: 10, top: 10, right: 210, bottom: 40, width: 200, height: 30 }) as DOMRect
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null
  }
})

function reportIn(folder: string): SupportReport {
  const html = join(folder, 'page.html')
  if (existsSync(html)) return reportOfPage(readFileSync(html, 'utf8'))
  const read = readSupportFile(new Uint8Array(readFileSync(join(folder, 'page.json'))))
  if ('fault' in read) throw new Error(`${folder}: ${read.fault}`)
  return read.report
}

function reportOfPage(html: string): SupportReport {
  document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<link [^>]*>|<script[\s\S]*?<\/script>|<\/html>\s*$/gi, '')
  const page = captureOf(new PageReader(document, () => false).read(), { vocabulary, secretTexts: [], outline: null, mostNodes: 1900 })
  return SupportReport.parse({
    ...{ format: 'lupaluotsi-tuki', version: 1, made: TODAY, page, seen: null },
    versions: { extension: '', catalogue: '', browser: '', language: 'fi' },
    state: { storage: 'indexeddb', isStorageDamaged: false, siteAccess: true, isEnabled: true, profiles: 0, registers: 0 },
  })
}

function seenIn(report: SupportReport): Expected {
  const { view, advice } = replay({ ...report, seen: null }, { catalogue: fi, vocabulary, today: TODAY })
  return {
    ...{ form: view.form, status: view.status, step: view.step },
    fields: Object.fromEntries(view.fields.map(({ field, label }) => [field, label])),
    ambiguous: view.ambiguous.map(({ field }) => field),
    advice: advice.filter(({ kind }) => kind !== 'note').map(({ id }) => id),
  }
}

describe.each(slugs.map(({ name }) => name))('%s', (slug) => {
  const folder = join(FOLDER, slug)

  test('says where it comes from', () => expect(readFileSync(join(folder, 'about.md'), 'utf8').length).toBeGreaterThan(80))

  test('is recognised as expected', () => {
    const file = join(folder, 'expected.json')
    const seen = seenIn(reportIn(folder))
    // LUPALUOTSI_WRITE_EXPECTED=1 writes what is not there yet; what it wrote is to be read before it is committed.
    if (!existsSync(file) && process.env.LUPALUOTSI_WRITE_EXPECTED) writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`)
    const { advice, fields, ...rest }: Expected = JSON.parse(readFileSync(file, 'utf8'))
    expect(seen).toMatchObject(rest)
    // A field or an advice that the catalogue has learned since may come in addition.
    expect(seen.fields).toMatchObject(fields)
    expect(seen.advice).toEqual(expect.arrayContaining(advice))
  })
})

test.each(['power-pages', 'react'])('of every page of the replica there is one in the skin %s, without anything anybody wrote', (skin) => {
  for (const { name, expected } of REPLICA_PAGES) {
    const folders = slugs.map((one) => one.name).filter((slug) => new RegExp(`^replica-${skin}(?:-(?:fi|sv|en))?-${name}$`).test(slug))
    expect(folders.length, name).toBeGreaterThan(0)
    for (const folder of folders) {
      const { form, status, step } = seenIn(reportIn(join(FOLDER, folder)))
      expect({ form, status, step }, folder).toEqual({ form: expected.form, status: expected.status, step: expected.step })
      expect(readFileSync(join(FOLDER, folder, 'page.json'), 'utf8'), folder).not.toMatch(CANARY)
    }
  }
})
