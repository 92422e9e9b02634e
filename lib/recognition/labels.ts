// Which fields a label may name: exactly, by the same stems in any order or form, with the section's words in it, or nearly.
import type { PageField } from '@/lib/model/catalogue'
import { normaliseLabel } from '@/lib/text/normalise'
import { LIGHT_WORDS, SITE_WORDS } from './filler-words'
import { COMPOSED, createLabelIndex, type LabelEntry, type LabelIndex, STEMS } from './label-index'
import { keyOf, type Lexicon, type Stems } from './lexicon'
import { remember } from './remember'
import { stem } from './stem'

/** One field that a label may name. */
export type LabelHit = {
  field: number
  how: 'label' | 'label-near'
  points: number
  /** The catalogue's words. */
  words: string
  /** Stems of the field's own section that the label itself holds; null when it holds none. */
  ownSection: readonly string[] | null
  needsSection: boolean
  /** Only a section of the field's own confirms it. */
  isWeak: boolean
}

/** What a label says. */
export type LabelReading = {
  /** The label made comparable; '' when nothing is left of it. */
  normal: string
  stems: Stems
  /** A search box, a consent, a declaration: never a question of ours. */
  isOfTheSite: boolean
  /** At most one a field; empty when the label is none of ours. */
  hits: readonly LabelHit[]
}

export type LabelLookup = {
  /** Remembered per distinct text. */
  read: (text: string) => LabelReading
  /** The label is known not to name this field. */
  isDenied: (reading: LabelReading, field: number) => boolean
}

const NEAR = 52
const MENDED = -6
const NEAR_ENOUGH = 0.66
const LIGHT = 0.3
const FOREIGN = 1.5
const MISSING = 1.5
const WITHOUT_HEAD = 0.75
const LIGHT_STEMS: ReadonlySet<string> = new Set(LIGHT_WORDS.map(stem))
const SITE_STEMS: ReadonlySet<string> = new Set([...SITE_WORDS].filter((word) => word.length > 6).map(stem))
const NO_HITS: readonly LabelHit[] = []

/** Field numbers in what it reads are places in `fields`; the lexicon must know their words. */
export function createLabelLookup(fields: readonly PageField[], lexicon: Lexicon): LabelLookup {
  const index = createLabelIndex(fields, lexicon)
  return {
    read: remember((text) => {
      const normal = normaliseLabel(text)
      const stems = lexicon.stemsOfLabel(normal)
      const isOfTheSite = stems.list.length > 0 && holdsSiteWord(normal, stems)
      const hits = normal === '' || isOfTheSite ? NO_HITS : hitsOf(normal, stems, { index, lexicon })
      return { normal, stems, isOfTheSite, hits }
    }),
    isDenied: ({ stems, isOfTheSite }, field) => isOfTheSite || isNegated(stems, index.negatives[field]!),
  }
}

function hitsOf(normal: string, stems: Stems, { index, lexicon }: { index: LabelIndex; lexicon: Lexicon }): readonly LabelHit[] {
  const written = index.exact.get(normal) ?? []
  const alike = index.byKey.get(stems.key) ?? []
  const mended = stems.mended ? MENDED : 0
  const found: Found[] = [
    ...written.map((entry) => ({ entry, how: 'label' as const, points: entry.points })),
    ...alike.map((entry) => ({ entry, how: 'label' as const, points: (entry.isWeak ? entry.points : STEMS) + mended })),
    ...joinedTo(stems.list, index).map((entry) => ({ entry, how: 'label' as const, points: COMPOSED + mended })),
  ]
  if (found.length === 0)
    for (const { entry, likeness } of nearest(stems.list, index.byStem, lexicon))
      found.push({ entry, how: 'label-near', points: NEAR * likeness + mended })
  if (found.length === 0) return NO_HITS
  const best = new Map<number, Found>()
  for (const one of found) if (one.points > (best.get(one.entry.field)?.points ?? 0)) best.set(one.entry.field, one)
  return [...best.values()].flatMap(({ entry, how, points }) => {
    const { field, text: words, needsSection, isWeak } = entry
    if (!written.includes(entry) && isNegated(stems, index.negatives[field]!)) return []
    const ownSection = longest(index.ownSections[field]!.filter((section) => section.every((one) => stems.list.includes(one))))
    return [{ field, how, points, words, ownSection, needsSection, isWeak }]
  })
}

/** Labels of a person's field in a label that names the person, too («Yhteyshenkilön» + «Sähköposti», «Laskutus» + «Osoite»). */
function joinedTo(label: readonly string[], index: LabelIndex): LabelEntry[] {
  return label.flatMap((one) =>
    (index.joined.get(one) ?? []).flatMap(({ field, stems }) => {
      if (stems.length >= label.length || !stems.every((each) => label.includes(each))) return []
      const rest = keyOf(label.filter((each) => !stems.includes(each)))
      return (index.byKey.get(rest) ?? []).filter((entry) => entry.field === field && !entry.isWeak)
    }),
  )
}

type Found = { entry: LabelEntry; how: LabelHit['how']; points: number }

function holdsSiteWord(normal: string, stems: Stems): boolean {
  return stems.list.some((one) => SITE_STEMS.has(one)) || normal.split(/[\s-]+/).some((word) => SITE_WORDS.has(word))
}

/** The label is the look-alike itself, or holds all words of one of several words («Rakennuksen käyttötarkoitus ja pinta-ala»). */
function isNegated(label: Stems, negatives: readonly Stems[]): boolean {
  return negatives.some(
    ({ key, list }) => key !== '' && (key === label.key || (list.length > 1 && list.every((one) => label.list.includes(one)))),
  )
}

function nearest(
  label: readonly string[],
  byStem: ReadonlyMap<string, LabelEntry[]>,
  lexicon: Lexicon,
): { entry: LabelEntry; likeness: number }[] {
  const near: { entry: LabelEntry; likeness: number }[] = []
  for (const one of label) {
    if (LIGHT_STEMS.has(one)) continue
    for (const entry of byStem.get(one) ?? []) {
      if (entry.isWeak) continue
      const likeness = likenessOf(label, entry.stems, lexicon)
      if (likeness >= NEAR_ENOUGH) near.push({ entry, likeness })
    }
  }
  return near
}

/**
 * 0…1: weighed share of stems in common. The last word of a Finnish noun phrase says what is asked («… käsittelyn peruste» asks for a basis):
 * when it is not in common, a quarter is taken off. A word that the label lacks, or that only other fields have, weighs more against.
 */
function likenessOf(label: readonly string[], entry: readonly string[], lexicon: Lexicon): number {
  let common = 0
  let all = 0
  for (const one of entry) {
    const isCommon = label.includes(one)
    const weight = LIGHT_STEMS.has(one) ? LIGHT : isCommon ? 1 : MISSING
    all += weight
    if (isCommon) common += weight
  }
  for (const one of label) {
    if (common / all < NEAR_ENOUGH) return 0
    if (!entry.includes(one)) all += LIGHT_STEMS.has(one) ? LIGHT : lexicon.knows(one) ? FOREIGN : 1
  }
  const hasHead = entry.includes(label[label.length - 1]!) && label.includes(entry[entry.length - 1]!)
  return (common / all) * (hasHead ? 1 : WITHOUT_HEAD)
}

function longest(sections: readonly (readonly string[])[]): readonly string[] | null {
  return sections.reduce<readonly string[] | null>((best, one) => (best && best.length >= one.length ? best : one), null)
}
