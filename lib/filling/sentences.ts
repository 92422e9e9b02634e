// Puts the sentences of a text together: a sentence whose slot is empty is left out and the slot named, so that no bracket ever stands in an official text.
import type { TextSentence } from '@/lib/model/catalogue'
import type { TextLanguage } from '@/lib/model/words/ids'
import type { Slot } from '@/lib/model/words/slots'
import { bindSections, closed, unclosed } from './wording'

const SLOT = /\{([a-z-]+)\}(.?)/g

export type Given = {
  words: Record<Slot, string>
  holds: (when: NonNullable<TextSentence['when']>) => boolean
  language: TextLanguage
}

/** The text, paragraphs parted by an empty line, and the slots that were empty where they were wanted. */
export function renderSentences(sentences: TextSentence[], given: Given): { text: string; missing: Slot[] } {
  const paragraphs: string[][] = [[]]
  const missing = new Set<Slot>()
  let isLeadLeftOut = false
  for (const sentence of sentences) {
    const belongs = sentence.when === undefined || given.holds(sentence.when)
    if (sentence.instead ? !(belongs && isLeadLeftOut) : !belongs) {
      if (!sentence.instead) isLeadLeftOut = false
      continue
    }
    const template = sentence[given.language]
    const empty = slotsOf(template).filter((slot) => given.words[slot] === '')
    if (!sentence.instead) isLeadLeftOut = empty.length > 0
    if (sentence.paragraph && !sentence.instead) paragraphs.push([])
    if (empty.length === 0) paragraphs.at(-1)!.push(fillSlots(template, given.words))
    else if (!sentence.optional) for (const slot of empty) missing.add(slot)
  }
  const text = paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => paragraph.join(' '))
  return { text: bindSections(text.join('\n\n')), missing: [...missing] }
}

/** The slots a sentence stands on. */
export function slotsOf(template: string): Slot[] {
  return [...template.matchAll(SLOT)].map((match) => match[1] as Slot)
}

/** A slot before punctuation loses its own, a slot at the end gets a full stop. */
function fillSlots(template: string, words: Record<Slot, string>): string {
  return template.replace(SLOT, (_, slot: Slot, next: string) => {
    const word = words[slot]
    if (next === '') return closed(word)
    return (/[.,;:]/.test(next) ? unclosed(word) : word) + next
  })
}
