import { expect, test } from 'vitest'
import { undoDecision } from '@/lib/filling/undo'
import type { UndoEntry } from '@/lib/model/fill'

const entry: UndoEntry = {
  field: 'contact-name',
  handle: 'h1',
  document: 'd1',
  label: 'Nimi',
  step: 'organisation',
  before: '',
  written: 'Maija Mallikas',
}
const here = { sameDocument: true, step: 'organisation' as const }
const later = { sameDocument: false, step: 'organisation' as const }

test('what stands there untouched may be put back, also after the page was loaded anew', () => {
  expect(undoDecision(entry, { sameElement: true, value: 'Maija Mallikas', canBeEmptied: true }, here)).toBe('restored')
  expect(undoDecision(entry, { sameElement: null, value: 'Maija Mallikas', canBeEmptied: true }, later)).toBe('restored')
})

test('what was edited since is left', () => {
  expect(undoDecision(entry, { sameElement: true, value: 'Maija Mallikas-Virtanen', canBeEmptied: true }, here)).toBe('edited')
  expect(undoDecision(entry, { sameElement: null, value: '', canBeEmptied: true }, later)).toBe('edited')
})

test('an answer to a question that had none cannot be taken back where it is one of radio buttons', () => {
  const found = { sameElement: true, value: 'Ei', canBeEmptied: false }
  expect(undoDecision({ ...entry, written: 'Ei' }, found, here)).toBe('cannot-be-emptied')
  expect(undoDecision({ ...entry, before: 'Kyllä', written: 'Ei' }, found, here)).toBe('restored')
  expect(undoDecision({ ...entry, written: 'Kyllä' }, found, here)).toBe('edited')
})

test('a field the page has drawn anew is left, even with the same text', () => {
  expect(undoDecision(entry, { sameElement: false, value: 'Maija Mallikas', canBeEmptied: true }, here)).toBe('re-rendered')
})

test('a field that is gone from its step was removed, on another step it is elsewhere', () => {
  expect(undoDecision(entry, null, here)).toBe('removed')
  expect(undoDecision(entry, null, { sameDocument: false, step: 'usage' })).toBe('elsewhere')
  expect(undoDecision(entry, null, { sameDocument: true, step: 'usage' })).toBe('elsewhere')
  expect(undoDecision({ ...entry, step: null }, null, { sameDocument: false, step: null })).toBe('elsewhere')
  expect(undoDecision({ ...entry, step: null }, null, { sameDocument: true, step: null })).toBe('removed')
})

test('line ends a server has changed are no edit', () => {
  const text = { ...entry, written: 'Yksi\n\nKaksi' }
  expect(undoDecision(text, { sameElement: null, value: 'Yksi\r\n\r\nKaksi', canBeEmptied: true }, later)).toBe('restored')
})
