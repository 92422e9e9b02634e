// Whether a text speaks of something: words at word starts, inflected forms included, and not where they are denied or belong to the past.
import { fold } from './normalise'
import { sentencesOf } from './sentences'

export type MentionRules = {
  /** Denied and past mentions count too. */
  plain?: boolean | undefined
  /** The same sentence must also hold one of these words. */
  near?: readonly string[] | undefined
  /** The same sentence must hold none of these. */
  notNear?: readonly string[] | undefined
}

const NEGATION = /^(?:ei|eivät|eivätkä|eikä|emme|emmekä|enkä|ettei|ilman|älä|inte|utan|ej|ingen|inget|inga|varken|not|no|without)$/
/** «En tarvitse», but not the Swedish article «en». */
const I_DO_NOT = /(?<!\p{L})en (?:enää |siis )?(?:tarvitse|halua|hae|pyydä|ole|voi|käytä|siirrä|tilaa|edellytä)(?!\p{L})/u
/** Words of an earlier time; «nykyinen», «vanha», «voimassa oleva» only of a permit, a decision or the old service. */
const PAST =
  /(?<!\p{L})(?:aiem(?:pi|m)|aikaisem|enti[ns]|edeltäj|myöntän|myöntäm|myönne|lakka|korva[au]|poistu|päätty|luopu|luovu|tidigare|föregångar|f\.d\.|upphört|ersätt|previous|earlier|former|instead of|sijaan|sijasta|tilalle|asemesta|i stället)|(?<!\p{L})(?:nykyi|vanha|voimassa ?oleva|gällande|nuvarande|gamla|current|existing) ?\S*(?: \S+){0,2}? (?:\S*lupa|\S*luva|\S*luvi|palvelu|muutostietopalvelu|päätö|\S*tillstånd|tjänst|\S*datatjänst|beslut|permit|decision)/u
const CLAUSE = /[,;:]|(?<=\s)(?:mutta|vaan|kuitenkin|sillä|men|utan att|but)(?=\s)/g
const LIST_ITEM = 2

/** The first of `words` that the text mentions, as given in `words`; null when none. A word of up to three letters must stand alone («FTP», «FTP:llä», «FTP-palvelin»). */
export function findMention(text: string, words: readonly string[], rules: MentionRules = {}): string | null {
  if (text === '') return null
  for (const sentence of sentencesOf(text)) {
    const folded = fold(sentence.text)
    const holds = (word: string) => placesOf(folded, word).length > 0
    if ((rules.near && !rules.near.some(holds)) || rules.notNear?.some(holds)) continue
    for (const word of words) {
      const places = placesOf(folded, word)
      if (places.some((place) => rules.plain || !isDeniedOrPast(folded, place, place + word.length))) return word
    }
  }
  return null
}

/** Whether a sentence speaks of one of the words and denies it («Turvakiellon alaisia tietoja ei tarvita»). */
export function deniesAny(text: string, words: readonly string[]): boolean {
  return sentencesOf(text).some((sentence) => {
    const folded = fold(sentence.text)
    return hasNegation(folded) && words.some((word) => placesOf(folded, word).length > 0)
  })
}

/** Where the word begins a word of the (folded) text. A word of up to three letters must stand alone. */
export function placesOf(folded: string, word: string): number[] {
  const wanted = fold(word)
  const places: number[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(folded[at - 1]!)) continue
    if (wanted.length <= 3 && /\p{L}/u.test(folded[at + wanted.length] ?? ' ')) continue
    places.push(at)
  }
  return places
}

function isDeniedOrPast(sentence: string, start: number, end: number): boolean {
  if (PAST.test(sentence)) return true
  const clauses = [0, ...[...sentence.matchAll(CLAUSE)].map((cut) => cut.index + cut[0].length), sentence.length]
  const index = clauses.findLastIndex((at) => at <= start)
  const clause = (at: number) => sentence.slice(clauses[at], clauses[at + 1])
  const rest = sentence.slice(end, clauses[index + 1]).replace(/^[\p{L}\p{N}:-]+/u, '')
  const before = sentence.slice(clauses[index], start)
  if (hasNegation(before) || hasNegation(rest)) return true
  return before.trim().split(/\s+/).filter(Boolean).length <= LIST_ITEM && continuesDenial(clause, index)
}

/** «Emme tarvitse tiedostoa, levyä tai postia»: a short item after a comma belongs to the denial before it. */
function continuesDenial(clause: (at: number) => string, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    if (/(?:mutta|vaan|kuitenkin|men)\s*$/.test(clause(at))) return false
    if (hasNegation(clause(at))) return true
    if (clause(at).trim().split(/\s+/).length > LIST_ITEM + 1) return false
  }
  return false
}

function hasNegation(piece: string): boolean {
  return (piece.match(/\p{L}+/gu) ?? []).some((word) => NEGATION.test(word)) || I_DO_NOT.test(piece)
}
