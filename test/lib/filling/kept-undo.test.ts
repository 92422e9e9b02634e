import { expect, test } from 'vitest'
import { joined, keptUndo, undoRoom } from '@/lib/filling/kept-undo'
import { pageMessages } from '@/lib/messages/schemas'
import type { UndoEntry } from '@/lib/model/fill'
import { UNDO_LIMITS, undoLength } from '@/lib/model/words/limits'

const FIELDS = ['purpose', 'data-description', 'turvakielto-basis', 'contact-name', 'contact-email', 'contact-phone'] as const
const entry = (some: Partial<UndoEntry> = {}): UndoEntry => ({
  ...{ field: 'purpose', handle: 'h1', document: 'd', label: 'Käyttötarkoitus', step: 'usage', before: '', written: 'uusi' },
  ...some,
})
const isTaken = (undo: UndoEntry[]) => pageMessages['change-session'].says.safeParse({ undo }).success
const long = (length: number) => 'x'.repeat(length)

test('what filling may write is taken by the background, and nothing longer', () => {
  expect(isTaken([entry({ before: long(UNDO_LIMITS.text), written: long(UNDO_LIMITS.text) })])).toBe(true)
  expect(isTaken([entry({ before: long(UNDO_LIMITS.text + 1) })])).toBe(false)
  expect(isTaken([entry({ written: long(UNDO_LIMITS.text + 1) })])).toBe(false)
  expect(isTaken([entry({ label: long(1001) })])).toBe(false)
})

test('all entries together are limited, so that one tab does not fill the memory of all', () => {
  const full = FIELDS.slice(0, 5).map((field) => entry({ field, before: long(100_000), written: long(100_000) }))
  expect(undoLength(full)).toBe(UNDO_LIMITS.all)
  expect(isTaken(full)).toBe(true)
  expect(isTaken([...full, entry({ field: 'contact-phone' })])).toBe(false)
})

test('a page that makes a book of what was written costs the undo of no field', () => {
  const undo = FIELDS.map((field) => entry({ field, before: `vanha ${field}`, written: long(5_000_000) }))
  const kept = keptUndo(undo)
  expect(isTaken(kept)).toBe(true)
  expect(kept.map(({ field, before }) => [field, before])).toEqual(undo.map(({ field, before }) => [field, before]))
})

test('what fits is kept as it is', () => {
  const undo = [entry(), entry({ field: 'contact-name', before: 'a', written: 'b' })]
  expect(keptUndo(undo)).toEqual(undo)
})

test('a field whose old text could not be kept is not written, and the next one is', () => {
  const mayKeep = undoRoom([])
  expect(mayKeep({ before: long(UNDO_LIMITS.text + 1), value: 'uusi' })).toBe(false)
  expect(mayKeep({ before: '', value: long(UNDO_LIMITS.text + 1) })).toBe(false)
  expect(mayKeep({ before: 'vanha', value: 'uusi' })).toBe(true)
})

test('writes are let through until there is no more room', () => {
  const earlier = entry({ before: long(100_000), written: long(100_000) })
  const mayKeep = undoRoom([earlier])
  const answers = Array.from({ length: 5 }, () => mayKeep({ before: long(100_000), value: long(100_000) }))
  expect(answers).toEqual([true, true, true, true, false])
})

test('a field filled twice goes back to what stood there before the first fill', () => {
  const first = entry({ before: 'vanha', written: 'yksi' })
  expect(joined([first], [entry({ before: 'yksi', written: 'kaksi' })])).toEqual([entry({ before: 'vanha', written: 'kaksi' })])
})
