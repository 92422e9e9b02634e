// How often something happens, in days, of the words authorities use in three languages («kahden viikon välein», «månatligen», «once a day»).
import { fold } from './normalise'

const COUNTS = [
  /^(?:1|yhden|en|one)$/,
  /^(?:2|kahden|toinen|joka toinen|två|varannan|two|second)$/,
  /^(?:3|kolmen|kolmas|joka kolmas|tre|var tredje|three)$/,
  /^(?:4|neljän|neljäs|joka neljäs|fyra|var fjärde)$/,
  /^(?:5|viiden|fem)$/,
  /^(?:6|kuuden|sex)$/,
  /^(?:7|seitsemän|sju)$/,
  /^(?:8|kahdeksan|åtta)$/,
  /^(?:9|yhdeksän|nio)$/,
  /^(?:10|kymmenen|tio)$/,
]
const UNITS: [RegExp, number][] = [
  [/^(?:tunni|tunti|h$|timm|hour)/, 1 / 24],
  [/^(?:vuorokau|vrk|päiv|pv|pvä|arkipäiv|dag|dygn|vardag|day)/, 1],
  [/^(?:viiko|viikko|vk|veck|week)/, 7],
  [/^(?:kuukau|kuu|kk|måna|month)/, 30],
  [/^(?:vuosinelj|neljännesvuo|kvartal|quarter)/, 91],
  [/^(?:puolivuo|puolen vuo|halvår)/, 182],
  [/^(?:vuode|vuosi|vuonna|år|year)/, 365],
]
const ADVERBS: [RegExp, number][] = [
  [/(?<!\p{L})(?:tunneittain|tunnittain|reaaliaikai\p{L}*|i realtid|varje timme|hourly)/gu, 1 / 24],
  [/(?<!\p{L})(?:päivittäi\p{L}*|arkipäivisin|joka (?:arki)?päivä|dagligen|varje (?:dag|vardag|dygn)|daily|every day)/gu, 1],
  [/(?<!\p{L})(?:viikoittai\p{L}*|viikottai\p{L}*|joka viikko|varje vecka|veckovis|veckoligen|weekly|every week)/gu, 7],
  [/(?<!\p{L})(?:kuukausittai\p{L}*|joka kuukausi|joka kuu|månatligen|varje månad|månadsvis|monthly|every month)/gu, 30],
  [/(?<!\p{L})(?:neljännesvuosittai\p{L}*|vuosineljänneksittäi\p{L}*|kvartalsvis|varje kvartal|quarterly)/gu, 91],
  [/(?<!\p{L})(?:puolivuosittai\p{L}*|halvårsvis)/gu, 182],
  [/(?<!\p{L})(?:vuosittai\p{L}*|joka vuosi|årligen|årsvis|varje år|yearly|annually)/gu, 365],
]
const EVERY = /(?<![\p{L}\d])(?:(\d{1,4} ?|\p{L}+ ))?(\p{L}+) (?:välein|välillä|mellanrum)(?!\p{L})/gu
const EVERY_SO_MANY = /(?<!\p{L})every (\d{1,4} ?|two |three |second )?(\p{L}+)/gu
const WHOLE = /^(\d{1,4}) ?(\p{L}+)\.?$/gu
const EVERY_SECOND = /(?<!\p{L})(joka (?:toinen|kolmas|neljäs)|varannan|var (?:tredje|fjärde)) (\p{L}+)/gu
const TIMES_IN =
  /(?<!\p{L})(?:(kerran|kahdesti|kolmesti|\d{1,2} kertaa|kaksi kertaa|kolme kertaa|neljä kertaa)(?: (?:joka|yhdessä))?|en gång (?:i|per|om)|(en|två|tre|fyra|\d{1,2}) gång(?:er)? ?(?:i|per|om|\/)|(once|twice|three times) (?:a|per)|(\d{1,2}) ?(?:x|krt|kertaa)? ?\/) ?(\p{L}+)/gu

/** The longest interval the text names, in days (a month is 30); null when it names none. */
export function intervalDays(text: string): number | null {
  const folded = fold(text)
  const days: number[] = []
  for (const [adverb, length] of ADVERBS) for (const _ of folded.matchAll(adverb)) days.push(length)
  for (const match of [
    ...folded.matchAll(EVERY),
    ...folded.matchAll(EVERY_SO_MANY),
    ...folded.matchAll(EVERY_SECOND),
    ...folded.matchAll(WHOLE),
  ]) {
    const unit = unitDays(match[2]!)
    if (unit !== null) days.push(unit * countOf((match[1] ?? '').trim()))
  }
  for (const match of folded.matchAll(TIMES_IN)) {
    const unit = unitDays(match.at(-1)!)
    if (unit !== null) days.push(unit / timesOf(match.slice(1, -1).find((words) => words !== undefined) ?? ''))
  }
  return days.length === 0 ? null : Math.max(...days)
}

function unitDays(word: string): number | null {
  return UNITS.find(([unit]) => unit.test(word))?.[1] ?? null
}

function countOf(word: string): number {
  const index = COUNTS.findIndex((count) => count.test(word))
  if (index >= 0) return index + 1
  return /^\d+$/.test(word) ? Number(word) : 1
}

function timesOf(words: string): number {
  if (/^(?:kahdesti|kaksi|två|twice)/.test(words)) return 2
  if (/^(?:kolmesti|kolme|tre|three)/.test(words)) return 3
  if (/^(?:neljä|fyra)/.test(words)) return 4
  return Math.max(1, Number.parseInt(words, 10) || 1)
}
