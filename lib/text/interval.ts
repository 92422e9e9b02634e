// How often something happens, in days, of the words Finnish and Swedish authorities use («kahden viikon välein», «kuukausittain»).
import { fold } from './normalise'

const COUNTS = [
  /^(?:1|yhden|en)$/,
  /^(?:2|kahden|toinen|joka toinen|två|varannan)$/,
  /^(?:3|kolmen|kolmas|joka kolmas|tre|var tredje)$/,
  /^(?:4|neljän|neljäs|joka neljäs|fyra|var fjärde)$/,
  /^(?:5|viiden|fem)$/,
  /^(?:6|kuuden|sex)$/,
  /^(?:7|seitsemän|sju)$/,
  /^(?:8|kahdeksan|åtta)$/,
  /^(?:9|yhdeksän|nio)$/,
  /^(?:10|kymmenen|tio)$/,
]
const UNITS: [RegExp, number][] = [
  [/^(?:tunni|tunti|h$|timm)/, 1 / 24],
  [/^(?:vuorokau|vrk|päiv|pv|pvä|arkipäiv|dag|dygn)/, 1],
  [/^(?:viiko|viikko|vk|veck)/, 7],
  [/^(?:kuukau|kuu|kk|måna)/, 30],
  [/^(?:vuosinelj|neljännesvuo|kvartal)/, 91],
  [/^(?:puolivuo|puolen vuo|halvår)/, 182],
  [/^(?:vuode|vuosi|vuonna|år)/, 365],
]
const ADVERBS: [RegExp, number][] = [
  [/(?<!\p{L})(?:tunneittain|tunnittain|reaaliaikai\p{L}*)/gu, 1 / 24],
  [/(?<!\p{L})(?:päivittäi\p{L}*|arkipäivisin|joka (?:arki)?päivä|dagligen|varje dag)/gu, 1],
  [/(?<!\p{L})(?:viikoittai\p{L}*|viikottai\p{L}*|joka viikko|varje vecka|veckovis)/gu, 7],
  [/(?<!\p{L})(?:kuukausittai\p{L}*|joka kuukausi|joka kuu|månatligen|varje månad|månadsvis)/gu, 30],
  [/(?<!\p{L})(?:neljännesvuosittai\p{L}*|vuosineljänneksittäi\p{L}*|kvartalsvis)/gu, 91],
  [/(?<!\p{L})(?:puolivuosittai\p{L}*|halvårsvis)/gu, 182],
  [/(?<!\p{L})(?:vuosittai\p{L}*|joka vuosi|årligen|årsvis)/gu, 365],
]
const EVERY = /(?<![\p{L}\d])(?:(\d{1,4} ?|\p{L}+ ))?(\p{L}+) (?:välein|välillä|mellanrum)(?!\p{L})/gu
const WHOLE = /^(\d{1,4}) ?(\p{L}+)\.?$/gu
const EVERY_SECOND = /(?<!\p{L})(joka (?:toinen|kolmas|neljäs)|varannan|var (?:tredje|fjärde)) (\p{L}+)/gu
const TIMES_IN =
  /(?<!\p{L})(?:(kerran|kahdesti|kolmesti|\d{1,2} kertaa|kaksi kertaa|kolme kertaa|neljä kertaa)(?: (?:joka|yhdessä))?|en gång (?:i|per|om)|(\d{1,2}) ?(?:x|krt|kertaa)? ?\/) ?(\p{L}+)/gu

/** The longest interval the text names, in days (a month is 30); null when it names none. */
export function intervalDays(text: string): number | null {
  const folded = fold(text)
  const days: number[] = []
  for (const [adverb, length] of ADVERBS) for (const _ of folded.matchAll(adverb)) days.push(length)
  for (const match of [...folded.matchAll(EVERY), ...folded.matchAll(EVERY_SECOND), ...folded.matchAll(WHOLE)]) {
    const unit = unitDays(match[2]!)
    if (unit !== null) days.push(unit * countOf((match[1] ?? '').trim()))
  }
  for (const match of folded.matchAll(TIMES_IN)) {
    const unit = unitDays(match[3]!)
    if (unit !== null) days.push(unit / timesOf(match[1] ?? match[2] ?? ''))
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
  if (/^(?:kahdesti|kaksi)/.test(words)) return 2
  if (/^(?:kolmesti|kolme)/.test(words)) return 3
  if (/^neljä/.test(words)) return 4
  return Math.max(1, Number.parseInt(words, 10) || 1)
}
