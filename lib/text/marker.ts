// The marker sentence that DVV's guide of 24.2.2022 asks for: whether it stands in a text, and how a near miss differs from it.
import { distance } from 'fastest-levenshtein'
import { tidy } from './normalise'

/** Finnish in every language of the interface and of the application; the guide's own words. */
export const MARKER = 'Hakemus koskee VTJ-muutosrajapintaa'

/** How a near miss differs: what is missing, or that the words are spelled or put otherwise. */
export type MarkerDifference = 'beginning-missing' | 'vtj-missing' | 'hyphen' | 'ending' | 'spelling' | 'wording'

export type MarkerFinding = {
  presence: 'present' | 'near-miss' | 'absent'
  /** The words that stand there instead, tidied; the sentence itself when present; '' when absent. */
  found: string
  difference: MarkerDifference | null
}

const ABSENT: MarkerFinding = { presence: 'absent', found: '', difference: null }
const QUOTES = /["'«»‘’‚‛“”„‟‹›`´]/g
const INTERFACE = 'muutosrajapintaa'
const NEGATION = /^(?:ei|eikä|eivät|en|emme)$/

/**
 * Looks for the marker sentence. Present: it occurs after NFKC, case folding, every dash to «-», soft hyphens and quotes dropped and white space collapsed
 * (a line broken after «VTJ-» is put together again). Near miss: «koskee» (or a word like it) and the interface's name stand together in other spelling or order.
 * «Hakemus ei koske …» is neither.
 */
export function findMarker(text: string): MarkerFinding {
  const plain = comparable(text)
  if (occurs(plain.toLowerCase(), MARKER.toLowerCase())) return { presence: 'present', found: MARKER, difference: null }
  return nearMiss(plain.match(/[^\s.,;:!?()]+/g) ?? [])
}

/** Whether the text says in Swedish what the marker says: «Ansökan gäller BDS-ändringsgränssnittet» and close to it. */
export function hasSwedishMarker(text: string): boolean {
  return /ans[öo]kan\s+(?:gäller|avser|rör)\s+(?:(?:bds|vtj)[ -]{0,3})?ändringsgränssnitt(?:et)?(?!\p{L})/u.test(
    comparable(text).toLowerCase(),
  )
}

function comparable(text: string): string {
  const oneLine = text.replace(/(\p{Pd})[ \t]*[\r\n\u2028\u2029]+\s*/gu, '$1').replace(/[\u2028\u2029]/g, ' ')
  return tidy(oneLine.replace(QUOTES, ''))
}

function occurs(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text.slice(at + wanted.length, at + wanted.length + 2)
    if (!/[\p{L}\p{N}-]/u.test(before) && !/^(?:[\p{L}\p{N}]|-[\p{L}\p{N}])/u.test(after)) return true
  }
  return false
}

function nearMiss(written: string[]): MarkerFinding {
  const words = written.map((word) => word.toLowerCase())
  for (let at = 0; at < words.length; at++) {
    const size = nameSize(words, at)
    if (size === 0) continue
    const verb = nearestVerb(words, at, at + size)
    if (verb < 0) continue
    const first = applicationBefore(words, Math.min(verb, at))
    const last = Math.max(verb + 1, at + size)
    if (words.slice(Math.max(0, first - 1), last).some((word) => NEGATION.test(word))) continue
    const difference = differenceOf(words.slice(first, last).join(' '), words.slice(at, at + size), verb < at)
    return { presence: 'near-miss', found: written.slice(first, last).join(' '), difference }
  }
  return ABSENT
}

/** How many words from `at` on are the interface's name in some spelling, the nearest one; 0 when they are not. */
function nameSize(words: string[], at: number): number {
  let nearest = { size: 0, far: Number.POSITIVE_INFINITY }
  for (const size of [1, 2, 3]) {
    if (at + size > words.length) continue
    const parts = words.slice(at, at + size)
    if (size > 1 && !/^(?:v|-$|muutos)/.test(parts[0]!)) continue
    const far = farFromName(parts.join('').replaceAll('-', ''))
    if (far !== null && far < nearest.far) nearest = { size, far }
  }
  return nearest.size
}

/** Edits from the name; null when it is not the name in any spelling or ending. */
function farFromName(joined: string): number | null {
  const bare = joined.replace(/^(?:vtj|vjt|tvj|vtk|vt|vj)(?=m)/, '')
  if (bare.length < 11 || bare.length > 20 || !bare.startsWith('m')) return null
  const far = distance(bare, INTERFACE)
  return far <= 2 || /^muutosrajapin(?:ta|na|nan|nassa|nasta|taan|nalla|nalle|nat|toja)$/.test(bare) ? far : null
}

function nearestVerb(words: string[], from: number, to: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) if (isVerb(words[at]!)) return at
  for (let at = to; at < Math.min(words.length, to + 2); at++) if (isVerb(words[at]!)) return at
  return -1
}

function isVerb(word: string): boolean {
  return /^kosk(?:ee|e|ien|eva|evat)$/.test(word) || (word.length >= 5 && word.length <= 7 && distance(word, 'koskee') <= 1)
}

function applicationBefore(words: string[], at: number): number {
  for (let first = at - 1; first >= Math.max(0, at - 3); first--) {
    if (words[first]!.startsWith('hakemu') || distance(words[first]!, 'hakemus') <= 2) return first
  }
  return at
}

function differenceOf(found: string, name: string[], verbFirst: boolean): MarkerDifference {
  const joined = name.join('').replaceAll('-', '')
  if (!verbFirst) return 'wording'
  if (!/^\S*ha/.test(found)) return 'beginning-missing'
  if (!joined.startsWith('v')) return 'vtj-missing'
  if (joined === `vtj${INTERFACE}` && found === `hakemus koskee ${name.join(' ')}`) return 'hyphen'
  if (found.startsWith('hakemus koskee vtj') && distance(joined, `vtj${INTERFACE}`) > 0 && /^vtjmuutosrajapin/.test(joined)) return 'ending'
  return distance(found, MARKER.toLowerCase()) <= 5 ? 'spelling' : 'wording'
}
