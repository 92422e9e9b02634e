// The words that may stay in a capture: those of the catalogue, and those of interfaces and public administration in three languages.
import { FINNISH_STEMS, FINNISH_WORDS } from './vocabulary/finnish'
import { NAMES } from './vocabulary/names'
import { ENGLISH_WORDS, SWEDISH_WORDS } from './vocabulary/swedish-english'

export type Vocabulary = {
  /** The word as it stands; a capital in the middle of a sentence asks for this. */
  hasExactly: (word: string) => boolean
  /** Also inflected, and compounds of known parts («toimitusosoitteenne»). */
  knows: (word: string) => boolean
  /** The last part of a compound is known, the rest not («kustannuspaikka»). */
  knowsHead: (word: string) => boolean
  /** A common name of a person, also inflected or two of them in one («maijavirtanen»). */
  isName: (word: string) => boolean
}

const SHORTEST_PART = 3
const SHORTEST_HEAD = 4
const LONGEST = 60
/** What may follow a Finnish stem: derivation, number, case, owner, «-kin»; a rough net, because stems are whole words but for their end. */
const FINNISH_ENDING =
  /^(?:(?:mis|mu|m)?(?:inen|is|e|i|u|y|o|ö|a|ä|us|uks|uud|uut|ys|yks|ud|yd|yt|ut|nut|nee|tu|ty|ttu|tty|ta|tä|va|vä|ja|jä|ma|mä|li|llis|lli|ise|ist|ton|tto|ttom|kk|tt|s)?){0,3}(?:t|n|a|ä|en|in|an|än|on|ön|un|yn|ien|jen|iden|tten|itten|den|ta|tä|ssa|ssä|sta|stä|seen|hin|han|hän|lla|llä|lta|ltä|lle|ksi|kse|na|nä|tta|ttä|ne|mme|kaa|kää|daan|dään|taan|tään|nen|ni|si|vat|vät|isi|aa|ää)?(?:nne|mme|nsa|nsä|si|ni|en|an|än)?(?:ko|kö|kin|kaan|kään)?$/
/** Between the parts of a compound. */
const FINNISH_JOIN = /^(?:[aeiouyäö]{0,2}n?|[aeiouyäö]?s|[aeiouyäö]{0,2})$/
const SWEDISH_ENDING = /^(?:s|n|en|et|ar|or|er|r|na|arna|orna|erna|ens|ets|a|e|t|de|ade|at|ats|ande|ning|ningar|ningen)$/
const ENGLISH_ENDING = /^(?:s|es|ed|d|ing|er|ers|ly)$/

/** `texts`: labels, names, options and sentences of the portal that are known. */
export function createVocabulary(texts: readonly string[]): Vocabulary {
  const finnish = split(FINNISH_WORDS)
  const western = [...split(SWEDISH_WORDS), ...split(ENGLISH_WORDS)]
  const ofCatalogue = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
  const exact = new Set([...finnish, ...western, ...ofCatalogue])
  const starts = new Set([...split(FINNISH_STEMS), ...finnish.filter((word) => word.length > SHORTEST_PART), ...longOf(ofCatalogue)])
  const foreign = new Set(western)
  const names = new Set(split(NAMES))
  const isInflected = (word: string) =>
    cuts(word, SHORTEST_PART).some(
      ([start, end]) =>
        (starts.has(start) && end.length <= 12 && FINNISH_ENDING.test(end)) ||
        (foreign.has(start) && (SWEDISH_ENDING.test(end) || ENGLISH_ENDING.test(end))),
    )
  const memory = new Map<string, boolean>()
  const knows = (word: string, depth = 0): boolean => {
    if (exact.has(word)) return true
    if (names.has(word) || word.length < SHORTEST_PART || word.length > LONGEST || depth > 3) return false
    const remembered = memory.get(word)
    if (remembered !== undefined) return remembered
    const found = isInflected(word) || joins(word).some((rest) => knows(rest, depth + 1))
    memory.set(word, found)
    return found
  }
  /** What is left of a compound after each first part that is known. */
  const joins = (word: string): string[] =>
    cuts(word, SHORTEST_PART).flatMap(([start, rest]) => (rest.length >= SHORTEST_PART && isPart(start) ? [rest] : []))
  const isPart = (start: string) =>
    (foreign.has(start.replace(/s$/, '')) && start.length > SHORTEST_HEAD) ||
    cuts(start, SHORTEST_PART).some(([stem, join]) => starts.has(stem) && FINNISH_JOIN.test(join))
  return {
    isName: (word) => isNameOf(names, word.toLowerCase()),
    hasExactly: (word) => exact.has(word.toLowerCase()),
    knows: (word) => knows(word.toLowerCase()),
    knowsHead: (word) =>
      !names.has(word.toLowerCase()) && !OWN_NAMES.test(word.toLowerCase()) && headsOf(word.toLowerCase()).some((head) => knows(head)),
  }
}

/** Last parts by which organisations and persons are named: «Esimerkkivirasto» and «Heiskanen» must not stay. */
const OWN_NAMES =
  /(?:viras|lait|hallin|hallit|kun[tn]|kaupun|kesku|liit|yhty|sääti|minist|opist|koulu|yhdis|alue|palvelu|yhtiö|osuusk|museo|teatter|sairaal|kirk|kommun|stad|verk|myndigh|agenc|author|väylä)\p{L}{0,9}$|(?:nen|ander)$/u

const CASE_ENDING = /(?:lle|ll[aä]|lt[aä]|ss[aä]|st[aä]|n|s|[aä])$/u

function isNameOf(names: ReadonlySet<string>, word: string): boolean {
  const ways = [word, word.replace(CASE_ENDING, ''), word.replace(/se(?:n|lle|ll[aä]|lt[aä]|ss[aä]|st[aä])$/u, 'nen')]
  const isBare = (one: string) => names.has(one) || cuts(one, SHORTEST_PART).some(([first, last]) => names.has(first) && names.has(last))
  return ways.some(isBare)
}

function headsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - SHORTEST_PART - SHORTEST_HEAD + 1) }, (_, at) =>
    word.slice(at + SHORTEST_PART),
  ).filter((head) => head.length >= SHORTEST_HEAD + 1)
}

/** The word cut in two at each place, the first part longest first. */
function cuts(word: string, least: number): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - least + 1) }, (_, at) => [
    word.slice(0, word.length - at),
    word.slice(word.length - at),
  ])
}

function longOf(words: readonly string[]): string[] {
  return words.filter((word) => word.length > SHORTEST_PART)
}

function split(list: string): string[] {
  return list.trim().split(/\s+/)
}
