// Takes out of a text of the page what may be somebody's: what is not known wording of an interface is replaced by its shape. When in doubt it goes.
import { cleanText } from '@/lib/text/clean'
import { PLACEHOLDER, withoutShapes } from './shapes'
import type { Vocabulary } from './vocabulary'

/**
 * `question`: the label of a control, which the portal's makers wrote: a small word stays though nobody knows it.
 * `option`: likewise, but a first word with a capital must be known. `said`: anything else; every word must be known.
 */
export type Manner = 'question' | 'option' | 'said'

export type Redaction = {
  vocabulary: Vocabulary
  /** Words, in small letters, that stand among answers of the page or in profiles; they go also where they would else stay. */
  secrets: ReadonlySet<string>
}

const LONGEST = 300
/** A word of letters, perhaps with hyphens, apostrophes and soft signs inside. */
const WORD = /\p{L}[\p{L}\p{M}'’]*(?::(?:n|t|s|a|ä|in|iin|ta|tä|een|hin|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä)(?!\p{L}))?/gu
const ENDS_SENTENCE = /(?:^|[.!?:;•|»«"(]|(?<!\p{L})[–—-])\s*$|^\s*\(?\d[\d.]*[.):]?\s*$|\d\s?\/\s?\d+\s*[:.-]?\s*$/u
/** «Anna nimi», «Max 500», «Per månad»: the sentence goes on after a word that is also a name. */
const GOES_ON = /^\.? (?:\p{Ll}{3}|\d)/u
const COMPANY = /^ (?:Oy|Oyj|Ab|Abp|ry|rf|Tmi)(?!\p{L})/u
const AUTHORITY = /^ (?:kaupun|kun[tn]|seurakun|virast|lautakun|hyvinvointial|stad(?!\p{L}))/u
const PLAIN_LETTERS = /^[a-zåäöšž]+$/i

type Word = { start: number; end: number; text: string; says: string | null; isName: boolean; isFirst: boolean }

/** The text with placeholders for what was taken out, NFC, without hidden characters; at most 300 characters, else only its length. */
export function redact(raw: string, manner: Manner, around: Redaction): string {
  const text = cleanText(raw).replace(/[‹›]/g, '').replace(/\s+/g, ' ').trim()
  if (text.length > LONGEST) return `‹teksti ${text.length}›`
  const bare = withoutShapes(text)
  const blanks = [...bare.matchAll(PLACEHOLDER)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const found = [...bare.matchAll(WORD)].filter((match) => !blanks.some((blank) => blank.start <= match.index && match.index < blank.end))
  // The portal's makers begin with a capital; «maija meikkönen» is not theirs.
  const known = found[0] && isCapital(found[0][0]) ? manner : 'said'
  const words = found.map((match) => judged({ text: match[0], start: match.index, bare }, known, around))
  for (const at of words.keys()) spreadName(words, at, { bare, around })
  return join(bare, words)
}

function judged({ text, start, bare }: { text: string; start: number; bare: string }, manner: Manner, around: Redaction): Word {
  const after = bare.slice(start + text.length)
  const isFirst = ENDS_SENTENCE.test(bare.slice(0, start))
  const isAsking = text === 'Anna' && GOES_ON.test(after)
  const isSomebody = isSomebodys(text, after, around.vocabulary)
  const isKept = text.length === 1 || isAsking || (!isSomebody && mayStay(text.replace(/:.*$|['’]s$/, ''), { isFirst, manner }, around))
  const isName = !isKept && (isCapital(text) ? !isFirst : isSomebody)
  const says = isKept ? null : isName ? '‹nimi›' : `‹sana ${text.length}›`
  return { start, end: start + text.length, text, says, isName, isFirst }
}

/** A common name, a company's or a municipality's own word; a name that is also a word («Satu», «Max») only where no sentence goes on. */
function isSomebodys(text: string, after: string, vocabulary: Vocabulary): boolean {
  if (!isCapital(text)) return !vocabulary.hasExactly(text) && vocabulary.isName(text)
  if (COMPANY.test(after) || (AUTHORITY.test(after) && !vocabulary.knows(text))) return true
  return vocabulary.isName(text) && !(GOES_ON.test(after) && vocabulary.hasExactly(text))
}

function mayStay(text: string, { isFirst, manner }: { isFirst: boolean; manner: Manner }, { vocabulary, secrets }: Redaction): boolean {
  if (vocabulary.hasExactly(text)) return true
  if (!PLAIN_LETTERS.test(text) || secrets.has(text.toLowerCase())) return false
  const isAllCapitals = text.length > 1 && text === text.toUpperCase()
  if (isAllCapitals && text.length <= 6) return false
  if (isCapital(text) && !isFirst && !isAllCapitals) return false
  if (vocabulary.knows(text)) return true
  if (isAllCapitals) return false
  if (vocabulary.knowsHead(text)) return true
  return manner !== 'said' && !isCapital(text)
}

/** «Maija Laki», «Mallilan Kunta», «Koskela Maija»: a word with a capital beside a name belongs to it; beside «maija» any that nobody knows. */
function spreadName(words: Word[], at: number, { bare, around }: { bare: string; around: Redaction }): void {
  const word = words[at]!
  if (!word.isName) return
  const belongs = ({ text }: Word) => isCapital(text) || (!isCapital(word.text) && !around.vocabulary.knows(text))
  const next = words[at + 1]
  if (next && next.says === null && belongs(next) && !next.isFirst && isBeside(bare, word, next)) {
    next.says = '‹nimi›'
    next.isName = true
  }
  const previous = words[at - 1]
  if (!previous || !belongs(previous) || !isBeside(bare, previous, word)) return
  if (!previous.isFirst || !around.vocabulary.hasExactly(previous.text)) previous.says = '‹nimi›'
}

function isBeside(bare: string, left: Word, right: Word): boolean {
  return /^[\s.-]{1,3}$/.test(bare.slice(left.end, right.start))
}

function isCapital(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

function join(bare: string, words: readonly Word[]): string {
  let at = 0
  let said = ''
  for (const word of words) {
    if (word.says === null) continue
    said += bare.slice(at, word.start) + word.says
    at = word.end
  }
  return (said + bare.slice(at)).replace(/‹nimi›(?:[\s.-]*‹nimi›)+/g, '‹nimi›')
}
