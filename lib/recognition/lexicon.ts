// The words the catalogue knows, and how any text is cut into their stems: compounds opened («laskutusosoite» = laskutus + osoite), slips of one letter mended.
import { distance } from 'fastest-levenshtein'
import { normaliseLabel, wordsOf } from '@/lib/text/normalise'
import { FAMILIES, FILLERS, TWINS } from './filler-words'
import { remember } from './remember'
import { stem } from './stem'
import { SYNONYMS } from './synonyms'

/** A text as stems, in its order, each once. `mended` = a word was taken for a known one that it nearly is. */
export type Stems = { list: readonly string[]; key: string; mended: boolean }

export type Lexicon = {
  /** Of any text; remembered per distinct word. */
  stemsOf: (text: string) => Stems
  /** The same of a text that `normaliseLabel` has been through. */
  stemsOfLabel: (label: string) => Stems
  knows: (stem: string) => boolean
}

const LONG_ENOUGH_TO_OPEN = 8
const PART = 4
const LONG_ENOUGH_TO_MEND = 8

/** Stems of known words; and how a word must begin to have one of them, which is quicker to see than its stem. */
type Known = { stems: ReadonlySet<string>; starts: ReadonlySet<string> }

const START = 2
/** A word may have the stem of one that begins otherwise only through these. */
const STARTS_OF_OTHERS = [...FAMILIES.map(([start]) => start), ...TWINS.keys(), ...SYNONYMS.map(([word]) => word)].map(startOf)

function startOf(word: string): string {
  return word.slice(0, START)
}

/** Knows every word of the given texts. */
export function createLexicon(texts: readonly string[]): Lexicon {
  const words = new Set([...new Set(texts)].flatMap((text) => plainWords(normaliseLabel(text))))
  const known: Known = { stems: new Set([...words].map(stem)), starts: new Set([...STARTS_OF_OTHERS, ...[...words].map(startOf)]) }
  const byStart = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < LONG_ENOUGH_TO_MEND) continue
    const start = word.slice(0, 3)
    byStart.set(start, [...(byStart.get(start) ?? []), word])
  }
  const memory = new Map<string, { stems: readonly string[]; mended: boolean }>()
  const partsOf = (word: string) => {
    const remembered = memory.get(word)
    if (remembered) return remembered
    if (memory.size > 20_000) memory.clear()
    const parts = open(word, known) ?? mend(word, known, byStart)
    memory.set(word, parts)
    return parts
  }
  const stemsOfLabel = (label: string): Stems => {
    const list: string[] = []
    let mended = false
    for (const word of plainWords(label)) {
      const parts = partsOf(word)
      mended ||= parts.mended
      for (const part of parts.stems) if (!list.includes(part)) list.push(part)
    }
    return { list, key: keyOf(list), mended }
  }
  return { knows: (one) => known.stems.has(one), stemsOf: remember((text) => stemsOfLabel(normaliseLabel(text)), 5_000), stemsOfLabel }
}

/** Names a set of stems whatever their order. */
export function keyOf(stems: readonly string[]): string {
  return stems.length < 2 ? (stems[0] ?? '') : [...stems].sort().join(' ')
}

function plainWords(label: string): string[] {
  const words: string[] = []
  for (const word of wordsOf(label)) {
    const parts = word.includes('-') ? word.split('-') : null
    for (const part of parts?.every((one) => one.length >= 3) ? parts : [word]) if (!FILLERS.has(part) && !isNumber(part)) words.push(part)
  }
  return words
}

function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) < 48 || word.charCodeAt(at) > 57) return false
  return true
}

/** A compound whose parts are all known words, cut so that its last part is as long as can be. */
function open(word: string, known: Known): { stems: readonly string[]; mended: boolean } | null {
  if (word.length >= LONG_ENOUGH_TO_OPEN && !word.includes('-'))
    for (let cut = PART; cut <= word.length - PART && known.starts.has(startOf(word)); cut += 1) {
      if (!known.starts.has(word.slice(cut, cut + START))) continue
      const last = stem(word.slice(cut))
      if (!known.stems.has(last)) continue
      const first = stem(word.slice(0, cut))
      if (known.stems.has(first)) return { stems: [first, last], mended: false }
      const before = cut >= LONG_ENOUGH_TO_OPEN ? open(word.slice(0, cut), known) : null
      if (before && before.stems.length > 1) return { stems: [...before.stems, last], mended: false }
    }
  const whole = stem(word)
  return known.stems.has(whole) ? { stems: [whole], mended: false } : null
}

function mend(word: string, known: Known, byStart: ReadonlyMap<string, string[]>): { stems: readonly string[]; mended: boolean } {
  if (word.length >= LONG_ENOUGH_TO_MEND)
    for (const candidate of byStart.get(word.slice(0, 3)) ?? []) {
      const allowed = word.length >= 14 ? 2 : 1
      if (Math.abs(candidate.length - word.length) <= allowed && distance(word, candidate) <= allowed)
        return { stems: open(candidate, known)?.stems ?? [stem(candidate)], mended: true }
    }
  return { stems: [stem(word)], mended: false }
}
