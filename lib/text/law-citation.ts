// Recognising that a text names a law, a decree or an EU regulation, and a point of it, in the ways Finnish authorities write them.
import { tidy } from './normalise'
import { sentencesOf } from './sentences'

/** `law`: some law, decree or EU regulation is named; `section`: one has a §, luku, artikla or momentti within 120 characters. */
export type LawCitation = { law: boolean; section: boolean }

const NEARBY = 120
const NONE: LawCitation = { law: false, section: false }

/** Forms of «laki», «asetus», «kaari» that may end a compound («perusopetuslain», «tietosuoja-asetuksen», «ulosottokaaren»). */
const COMPOUND =
  /(?<![\p{L}\p{N}-])(\p{L}[\p{L}-]{2,}?)(la(?:ki|in|kia|kiin|issa|kina)|laeissa|lakien|asetu(?:s|ksen|ksessa|sta|kseen|ksella)|kaar(?:i|en|essa|een)|kaarta|järjestyksen|järjestys|lag(?:en|ens)|förordning(?:en|ens)?|balken)(?![\p{L}\p{N}])/giu
/** First parts that make no law of it: «potilaissa», «erityislain» (a law without a name), «järjestelmäasetus», «förslagen»; of «järjestys» only the church's is one. */
const NO_LAW: [RegExp, RegExp][] = [
  [/^laissa$/i, /^(?:poti|oppi|koke)$/i],
  [/^la/i, /^(?:erityis|yleis|vuoren|suu|pää|kita)$/i],
  [/^asetu/i, /^(?:perus|oletus|käyttö|käyttäjä|järjestelmä|verkko|haku|selain|tieto|yhteys)$/i],
  [/^kaar/i, /(?:katu|tie|valo|linja|sade|sateen)$/i],
  [/^järjestys/i, /^(?!kirkko$)/i],
  [/^järjestyksen/i, /^(?!kirkko$)/i],
  [/^lag/i, /^(?:förs|ans|bes|uts|ins|oms|avs|tills|under|an|av|in|upp|.*bo)$/i],
]
/** Åland: «landskapslag (2020:32)» has no number of the State. */
const LANDSCAPE = /(?<!\p{L})landskaps(?:lag|förordning)\p{L}*/giu
const BARE =
  /(?<![\p{L}\p{N}-])(?:laki|lain|lakia|lakiin|laissa|laista|lakien|asetus|asetuksen|asetuksessa|asetusta|asetukseen|asetuksella|lag|lagen|lagens|förordningen)(?![\p{L}\p{N}-])/giu
const NUMBER = /(?<![\d/\p{L}.-])(?:\d{1,4}\/(?:1[789]|20)\d{2}|ÅFS \d{4}:\d{1,3}|(?:19|20)\d{2}\/\d{1,4})(?![\d/])/giu
const NUMBER_OF_A_DECISION =
  /(?:dnro|diaarinumero|diarienummer|diaari|asianumero|asiakasnumero|päätö\p{L}*|lupa|luvan|tietolu\p{L}*|drno)\s*:?\s*$/iu
const EU = /(?:\bEU\b|\bEY\b|\bEG\b|asetu|direktiiv|förordning)/iu
const GDPR = /(?<![\p{L}])GDPR(?![\p{L}])/giu
const SECTION =
  /\d{1,3}(?: ?[a-z](?![a-zåäö]))?(?: ?(?:-|ja|sekä|och|,) ?\d{1,3}(?: ?[a-z](?![a-zåäö]))?)* ?§|§+ ?\d|(?<!\p{L})(?:\d{1,3} ?[a-z]? ?)(?:pykäl|lu(?:ku|vun|vussa|vusta|kuun|vut)(?!\p{L})|artikl|art\.|moment|mom\.|kap\.|kapitl|kapitel|paragraf|artikel)|(?<!\p{L})(?:pykäl\p{L}*|luku|luvun|luvussa|artikl\p{L}*|artikel\p{L}*|moment\p{L}*|kap\.?|art\.?) \d/giu

/** What the text cites. `near` (whole or beginnings of words) limits the look to sentences that hold one of them. */
export function citesLaw(text: string, near?: readonly string[]): LawCitation {
  if (!near || near.length === 0) return citationIn(text)
  const wanted = near.map((word) => word.toLowerCase())
  let best = NONE
  for (const sentence of sentencesOf(text)) {
    const folded = tidy(sentence.text).toLowerCase()
    if (!wanted.some((word) => folded.includes(word))) continue
    const one = citationIn(sentence.text)
    if (one.section) return one
    if (one.law) best = one
  }
  return best
}

const BEFORE = 110
const AFTER = 90

/**
 * Whether the text names a law, and every law it names is one of `laws`: beginnings of names («tietosuojala»), phrases («laki väestötietojärjestelmästä»)
 * or numbers («661/2009»). «Saman lain 5 §» names none.
 */
export function citesOnly(text: string, laws: readonly string[]): boolean {
  const wanted = laws.map((law) => law.toLowerCase())
  const isOne = sentencesOf(text).flatMap((sentence) => {
    const plain = tidy(sentence.text)
    const folded = plain.toLowerCase()
    const named = namedLaws(plain).sort((a, b) => a.start - b.start)
    return named.map(({ start, end }, at) => {
      const from = Math.max(named[at - 1]?.end ?? 0, start - BEFORE)
      const to = Math.min(named[at + 1]?.start ?? folded.length, end + AFTER)
      const around = folded.slice(from, Math.max(to, end))
      return wanted.some((law) => around.includes(law))
    })
  })
  return isOne.length > 0 && isOne.every(Boolean)
}

function citationIn(text: string): LawCitation {
  const plain = tidy(text)
  const sections = [...plain.matchAll(SECTION)].map((match) => match.index)
  const laws = namedLaws(plain).map((law) => law.start)
  const isNear = (place: number) => sections.some((section) => Math.abs(section - place) <= NEARBY)
  if (laws.some(isNear)) return { law: true, section: true }
  const bare = bareLaws(plain)
  if (bare.some(isNear)) return { law: true, section: true }
  return { law: laws.length > 0, section: false }
}

/** Places of laws told by their name or their number. */
function namedLaws(plain: string): { start: number; end: number }[] {
  const compounds = [...plain.matchAll(COMPOUND)].filter((match) => isLaw(match[1]!, match[2]!))
  const numbers = [...plain.matchAll(NUMBER)].filter((match) => isLawNumber(plain, match[0], match.index))
  const described = [...plain.matchAll(/(?<!\p{L})(?:annet\p{L}+|laki) (?=\p{L})/giu)].filter((match) => isDescribed(plain, match.index))
  return [...compounds, ...numbers, ...described, ...plain.matchAll(LANDSCAPE), ...plain.matchAll(GDPR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function isLaw(beginning: string, ending: string): boolean {
  return !NO_LAW.some(([form, words]) => form.test(ending) && words.test(beginning.replace(/-$/, '')))
}

/** «annetun lain», «annetussa asetuksessa», «laki väestötietojärjestelmästä», «lagen om småbarnspedagogik». */
function isDescribed(plain: string, at: number): boolean {
  const rest = plain.slice(at, at + 160)
  return (
    /^annet\p{L}+ (?:la(?:ki|in|kia|kiin|issa)|asetu)/iu.test(rest) ||
    /^laki (?:[\p{L}-]+,? ){0,8}?[\p{L}-]{4,}(?:sta|stä)(?!\p{L})/iu.test(rest)
  )
}

function bareLaws(plain: string): number[] {
  return [...plain.matchAll(BARE)].map((match) => match.index)
}

function isLawNumber(plain: string, number: string, at: number): boolean {
  if (NUMBER_OF_A_DECISION.test(plain.slice(Math.max(0, at - 30), at))) return false
  const isEuropean = /^(?:19|20)\d{2}\/\d{1,4}$/.test(number) && !/\/(?:1[89]|20)\d{2}$/.test(number)
  return !isEuropean || EU.test(plain.slice(Math.max(0, at - 60), at + 30))
}
