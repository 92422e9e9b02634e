import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planFill } from '@/lib/filling/plan'
import { previewRows } from '@/lib/filling/preview'
import { undoDecision } from '@/lib/filling/undo'
import { withShort } from '@/lib/filling/with-short'
import { writesOf } from '@/lib/filling/writes'
import type { ComposedValue, FieldWrite, PreviewRow } from '@/lib/model/fill'
import type { FieldMatch } from '@/lib/model/form-view'
import type { FillField, RowId } from '@/lib/model/words/ids'
import { findMarker, MARKER } from '@/lib/text/marker'
import { tidy } from '@/lib/text/normalise'
import { match, view } from './views'

type Page = FieldMatch[]

function rowsOf(page: Page, values: ComposedValue[], markerDefault = true): PreviewRow[] {
  const seen = view(page)
  return previewRows({ plan: planFill(seen, {}), values, view: seen, organisation: 'same', markerDefault, ours: [] })
}

function accepted(rows: PreviewRow[]): Set<RowId> {
  return new Set(rows.filter((row) => row.ticked).map((row) => row.row))
}

/** The page after the writes, as a page would be that changes nothing of what is written. */
function after(page: Page, writes: FieldWrite[]): Page {
  return page.map((one) => {
    const write = writes.find(({ handle }) => handle === one.handle)
    return write ? { ...one, value: write.value, isDefault: false } : one
  })
}

const value = (field: FillField, text: string, short = ''): ComposedValue => ({ field, text, short, origin: 'own-profile', missing: [] })

test('marker and purpose are one write: the marker, an empty line, the text', () => {
  const rows = rowsOf([match('purpose')], [value('purpose', 'Tietoja käytetään.')])
  expect(writesOf(rows, accepted(rows))).toEqual([
    {
      rows: ['marker', 'purpose'],
      field: 'purpose',
      handle: 'h-purpose',
      label: 'Sivun nimi: purpose',
      before: '',
      value: `${MARKER}\n\nTietoja käytetään.`,
    },
  ])
})

test('with own text the marker alone is written, and the own text stays', () => {
  const rows = rowsOf([match('purpose', { value: 'Oma teksti' })], [value('purpose', 'Tietoja käytetään.')])
  expect(writesOf(rows, accepted(rows)).map((write) => write.value)).toEqual([`${MARKER}\n\nOma teksti`])
})

test('own text is replaced only when the person ticks the row, and the marker stays', () => {
  const rows = rowsOf([match('purpose', { value: `${MARKER}\n\nOma teksti` })], [value('purpose', 'Tietoja käytetään.')])
  expect(writesOf(rows, accepted(rows))).toEqual([])
  expect(writesOf(rows, new Set<RowId>(['purpose'])).map((write) => write.value)).toEqual([`${MARKER}\n\nTietoja käytetään.`])
})

test('a row that cannot be ticked is not written even if it is asked for', () => {
  const rows = rowsOf([match('purpose', { maxLength: 36 })], [value('purpose', 'Tietoja käytetään.')])
  expect(writesOf(rows, new Set<RowId>(['marker', 'purpose'])).map((write) => [write.rows, write.value])).toEqual([[['marker'], MARKER]])
})

test('in a field of one line the marker ends with a full stop before the text', () => {
  const rows = rowsOf([match('purpose', { kind: 'text' })], [value('purpose', 'Yksi.\n\nKaksi.')])
  expect(writesOf(rows, accepted(rows))[0]!.value).toBe(`${MARKER}. Yksi. Kaksi.`)
})

const ownText = fc.oneof(
  fc.constantFrom('', ' ', MARKER, `${MARKER}.`, 'Hakemus koskee muutosrajapintaa', `Alku ${MARKER} loppu`),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', 'ä', ' ', '\n', '\u00A0', '\u00AD', '–', '§', '😀'), maxLength: 40 }),
)
const composed = fc.constantFrom('', 'Tietoja käytetään.', 'Yksi 5\u00A0§.\n\nKaksi.', 'Lakiperuste: perusopetuslaki (628/1998) 4\u00A0§.')
const limit = fc.option(fc.integer({ min: 0, max: 150 }))
const anyPage = fc.record({
  purpose: ownText,
  description: ownText,
  purposeText: composed,
  descriptionText: composed,
  purposeLimit: limit,
  descriptionLimit: limit,
  isOneLine: fc.boolean(),
  markerDefault: fc.boolean(),
  wanted: fc.subarray(['marker', 'purpose', 'data-description'] as RowId[]),
  wantsShort: fc.boolean(),
})

type AnyPage = typeof anyPage extends fc.Arbitrary<infer T> ? T : never

function built(given: AnyPage): { page: Page; values: ComposedValue[] } {
  // A page never holds more than its own limit, and no line breaks in a field of one line.
  const held = (text: string, max: number | null) => (given.isOneLine ? text.replace(/[\r\n]/g, '') : text).slice(0, max ?? undefined)
  const kind = given.isOneLine ? 'text' : 'textarea'
  return {
    page: [
      match('purpose', { value: held(given.purpose, given.purposeLimit), maxLength: given.purposeLimit, kind }),
      match('data-description', { value: held(given.description, given.descriptionLimit), maxLength: given.descriptionLimit, kind }),
    ],
    values: [value('purpose', given.purposeText, 'Lyhyt.'), value('data-description', given.descriptionText, 'Lyhyt.')],
  }
}

test('no write is ever longer than its field, whatever rows are ticked and whether the short form is wanted', () => {
  fc.assert(
    fc.property(anyPage, (given) => {
      const { page, values } = built(given)
      const rows = rowsOf(page, values, given.markerDefault).map((row) => (given.wantsShort ? withShort(row) : row))
      for (const write of writesOf(rows, new Set(given.wanted))) {
        const max = page.find((one) => one.handle === write.handle)!.maxLength
        expect(write.value.length).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY)
        if (given.isOneLine) expect(write.value).not.toContain('\n')
      }
    }),
    { numRuns: 1000 },
  )
})

test('what is ticked by itself leaves the applicant’s own text as the exact end of the field', () => {
  fc.assert(
    fc.property(anyPage, (given) => {
      const { page, values } = built(given)
      const rows = rowsOf(page, values, given.markerDefault)
      for (const write of writesOf(rows, accepted(rows))) {
        const isText = tidy(write.before) !== '' && findMarker(write.before).presence !== 'present'
        if (isText) expect(write.value.endsWith(write.before)).toBe(true)
        if (isText) expect(write.value.slice(0, MARKER.length)).toBe(MARKER)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a second run changes nothing', () => {
  fc.assert(
    fc.property(anyPage, (given) => {
      const { page, values } = built(given)
      const rows = rowsOf(page, values, given.markerDefault).map((row) => (given.wantsShort ? withShort(row) : row))
      const filled = after(page, writesOf(rows, accepted(rows)))
      const again = rowsOf(filled, values, given.markerDefault)
      expect(writesOf(again, accepted(again))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('the marker stands in the purpose once, however often it is accepted', () => {
  fc.assert(
    fc.property(anyPage, (given) => {
      const { page, values } = built(given)
      let filled = page
      for (let run = 0; run < 3; run++) {
        const rows = rowsOf(filled, values)
        filled = after(filled, writesOf(rows, new Set<RowId>(['marker', 'purpose'])))
      }
      const text = filled[0]!.value
      const before = page[0]!.value.split(MARKER).length - 1
      expect(text.split(MARKER).length - 1).toBeLessThanOrEqual(Math.max(1, before))
    }),
    { numRuns: 500 },
  )
})

test('undo after a write gives back exactly what stood there', () => {
  fc.assert(
    fc.property(anyPage, (given) => {
      const { page, values } = built(given)
      const rows = rowsOf(page, values, given.markerDefault)
      const writes = writesOf(rows, new Set(given.wanted))
      const filled = after(page, writes)
      for (const { field, handle, label, before, value: written } of writes) {
        const found = filled.find((one) => one.handle === handle)!
        const entry = { field, handle, document: 'd', label, step: 'usage' as const, before, written }
        expect(
          undoDecision(entry, { sameElement: true, value: found.value, canBeEmptied: true }, { sameDocument: true, step: 'usage' }),
        ).toBe('restored')
        expect(before).toBe(page.find((one) => one.handle === handle)!.value)
      }
    }),
    { numRuns: 500 },
  )
})
