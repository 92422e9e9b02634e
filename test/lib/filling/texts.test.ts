import { expect, test } from 'vitest'
import { slotsOf } from '@/lib/filling/sentences'
import { COMPOSED_FIELDS } from '@/lib/model/words/ids'
import { SLOTS } from '@/lib/model/words/slots'
import { saysFetched } from '@/lib/text/fetching'
import { findUnfilledSlot } from '@/lib/text/unfilled-slot'
import { texts } from './text-catalogue'

const sentences = texts.texts.flatMap((entry) => entry.sentences.map((sentence) => ({ id: entry.id, ...sentence })))

test('every slot of every sentence is one we know, and both languages have the same', () => {
  for (const { id, fi, sv } of sentences) {
    expect(
      slotsOf(fi).filter((slot) => !SLOTS.includes(slot)),
      id,
    ).toEqual([])
    expect(slotsOf(sv).sort(), `${id}: ${sv}`).toEqual(slotsOf(fi).sort())
  }
})

test('every composed text has a full form and a short one', () => {
  for (const field of COMPOSED_FIELDS.filter((one) => one !== 'turvakielto-needed'))
    for (const form of ['full', 'short'])
      expect(texts.texts.filter((entry) => entry.field === field && entry.form === form)).toHaveLength(1)
})

test('every slot is used by a text', () => {
  const used = new Set(sentences.flatMap(({ fi }) => slotsOf(fi)))
  expect(SLOTS.filter((slot) => !used.has(slot))).toEqual([])
})

test('a sentence begins with a capital and closes itself, and leaves nothing to fill in but its slots', () => {
  for (const { id, fi, sv } of sentences)
    for (const text of [fi, sv]) {
      expect(text, id).toMatch(/^\p{Lu}/u)
      expect(text, id).toMatch(/(?:\.|\})$/)
      expect(findUnfilledSlot(text.replace(/\{[a-z-]+\}/g, 'sana')), id).toBeNull()
    }
})

test('every description of the data says in both languages that the data are fetched, which makes old answers harmless', () => {
  for (const { id, sentences } of texts.texts.filter((entry) => entry.field === 'data-description'))
    for (const language of ['fi', 'sv'] as const)
      expect(
        sentences.some((one) => saysFetched(one[language])),
        `${id}: ${language}`,
      ).toBe(true)
})
