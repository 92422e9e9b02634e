import wordings from 'virtual:catalogue/wordings'
import { expect, test } from 'vitest'
import { EMPTY_FORM_VIEW } from '@/lib/model/words/defaults'
import { seenView } from '@/lib/report/seen'
import { createVocabulary } from '@/lib/report/vocabulary'

const reasonsOf = (what: 'kind' | 'step' | 'label', words: string) =>
  seenView({ ...EMPTY_FORM_VIEW, reasons: [{ what, words, points: 5 }] }, new Map(), createVocabulary(wordings)).reasons

test('a reason of ours stays as it is, and in its place nothing else does', () => {
  expect(reasonsOf('kind', 'radio-group')).toEqual(['kind «radio-group» 5'])
  expect(reasonsOf('step', 'usage')).toEqual(['step «usage» 5'])
  for (const what of ['kind', 'step', 'label'] as const) expect(reasonsOf(what, 'qvarxkanaria')[0]).not.toMatch(/qvarx/)
})
