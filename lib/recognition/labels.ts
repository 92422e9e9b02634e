// Which fields a label may name: exactly, by the same stems in any order or form, with the section's words in it, or nearly.
import type { PageField } from '@/lib/model/catalogue'
import { normaliseLabel } from '@/lib/text/normalise'
import { SITE_WORDS } from './filler-words'
import { keyOf, type Lexicon, type Stems } from './lexicon'
import { remember } from './remember'
import { sectionStems } from './sections'
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
  /** Other fields have the same words («Nimi»), or the field is marked so: a section must confirm. */
  needsSection: boolean
}

/** What a label says. */
export type LabelReading = {
  /** The label made comparable; '' when nothing is left of it. */
  normal: string
  /** Distinct stems it has. */
  length: number
  /** Best first; at most one a field; empty when the label is none of ours. */
  hits: readonly LabelHit[]
  /** It is known not to name this field. */
  isDenied: (field: number) => boolean
}

/** Reads a label; remembered per distinct text. */
export type LabelLookup = (text: string) => LabelReading

type Entry = { field: number; text: string; stems: readonly string[]; points: number; isComposed: boolean }

export const POINTS = { seen: 65, guessed: 62, stems: 58, composed: 60, near: 52, mended: -6 } as const
const NEAR_ENOUGH = 0.66
const LIGHT = 0.3
/** «tiedot», «uppgifter»: stand in every second label. */
const LIGHT_STEMS: ReadonlySet<string> = new Set(['tiedot', 'uppgifter', 'uppgifterna', 'data'].map(stem))
const SITE_STEMS: ReadonlySet<string> = new Set([...SITE_WORDS].map(stem))

export function createLabelLookup(fields: readonly PageField[], lexicon: Lexicon): LabelLookup {
  const exact = new Map<string, Entry[]>()
  const byKey = new Map<string, Entry[]>()
  const byStem = new Map<string, Entry[]>()
  fields.forEach((field, index) => {
    for (const entry of entriesOf(field, index, lexicon)) {
      if (!entry.isComposed) add(exact, normaliseLabel(entry.text), entry)
      add(byKey, keyOf(entry.stems), entry)
      if (!entry.isComposed) for (const one of entry.stems) add(byStem, one, entry)
    }
  })
  const ownSections = fields.map((field) => field.sections.map((section) => sectionStems(section, lexicon)).filter((one) => one.length > 0))
  const negatives = fields.map((field) => field.not.map((text) => lexicon.stemsOf(text)))

  return remember((text) => {
    const normal = normaliseLabel(text)
    const stems = lexicon.stemsOf(text)
    if (normal === '' || isOfTheSite(normal)) return { normal, length: stems.list.length, hits: [], isDenied: () => true }
    const isDenied = (field: number) => isNegated(stems, negatives[field]!)
    const found = new Map<number, { entry: Entry; how: LabelHit['how']; points: number }>()
    const take = (entry: Entry, how: LabelHit['how'], points: number) => {
      if (!isDenied(entry.field) && (found.get(entry.field)?.points ?? 0) < points) found.set(entry.field, { entry, how, points })
    }
    const mended = stems.mended ? POINTS.mended : 0
    for (const entry of exact.get(normal) ?? []) take(entry, 'label', entry.points)
    for (const entry of byKey.get(stems.key) ?? []) take(entry, 'label', (entry.isComposed ? POINTS.composed : POINTS.stems) + mended)
    if (found.size === 0)
      for (const [entry, likeness] of nearest(stems, byStem, lexicon)) take(entry, 'label-near', POINTS.near * likeness + mended)
    const hits = [...found.values()].map(({ entry, how, points }) => ({
      field: entry.field,
      how,
      points,
      words: entry.text,
      ownSection: longest(ownSections[entry.field]!.filter((section) => section.every((one) => stems.list.includes(one)))),
      needsSection: fields[entry.field]!.needsSection || isShared(exact.get(normaliseLabel(entry.text))),
    }))
    return { normal, length: stems.list.length, hits: hits.sort((a, b) => b.points - a.points), isDenied }
  })
}

function isShared(entries: readonly Entry[] | undefined): boolean {
  return entries?.some((one) => one.field !== entries[0]!.field) ?? false
}

/** A field's labels as written, and for a field that needs its section each of them joined to each of its sections («Yhteyshenkilön» + «Sähköposti»). */
function entriesOf(field: PageField, index: number, lexicon: Lexicon): Entry[] {
  const written = field.labels.map((label) => ({
    field: index,
    text: label.text,
    stems: lexicon.stemsOf(label.text).list,
    points: label.seen ? POINTS.seen : POINTS.guessed,
    isComposed: false,
  }))
  if (!field.steps.includes('organisation')) return written
  const composed = field.sections.flatMap((section) =>
    field.labels.map((label) => ({
      field: index,
      text: `${section}: ${label.text}`,
      stems: [...new Set([...sectionStems(section, lexicon), ...lexicon.stemsOf(label.text).list])],
      points: POINTS.composed,
      isComposed: true,
    })),
  )
  return [...written, ...composed]
}

function isOfTheSite(label: string): boolean {
  return label.split(/[\s-]+/).some((word) => SITE_WORDS.has(word) || (word.length > 6 && SITE_STEMS.has(stem(word))))
}

/** The label is the look-alike itself, or holds all words of one of several words («Rakennuksen käyttötarkoitus ja pinta-ala»). */
function isNegated(label: Stems, negatives: readonly Stems[]): boolean {
  return negatives.some(
    (negative) =>
      negative.key !== '' &&
      (negative.key === label.key || (negative.list.length > 1 && negative.list.every((one) => label.list.includes(one)))),
  )
}

function* nearest(label: Stems, byStem: ReadonlyMap<string, Entry[]>, lexicon: Lexicon): Generator<[Entry, number]> {
  const tried = new Set<Entry>()
  for (const one of label.list) {
    if (LIGHT_STEMS.has(one)) continue
    for (const entry of byStem.get(one) ?? []) {
      if (tried.has(entry)) continue
      tried.add(entry)
      const likeness = likenessOf(label.list, entry.stems, lexicon)
      if (likeness >= NEAR_ENOUGH) yield [entry, likeness]
    }
  }
}

/**
 * 0…1: weighed share of stems in common. The last word of a Finnish noun phrase says what is asked («… käsittelyn peruste» asks for a basis):
 * when it is not in common, a quarter is taken off. A word that only other fields have weighs double against.
 */
function likenessOf(label: readonly string[], entry: readonly string[], lexicon: Lexicon): number {
  let common = 0
  let all = 0
  for (const one of entry) {
    const weight = LIGHT_STEMS.has(one) ? LIGHT : 1
    all += weight
    if (label.includes(one)) common += weight
  }
  for (const one of label) if (!entry.includes(one)) all += LIGHT_STEMS.has(one) ? LIGHT : lexicon.knows(one) ? 1.5 : 1
  const hasHead = entry.includes(label[label.length - 1]!) && label.includes(entry[entry.length - 1]!)
  return (common / all) * (hasHead ? 1 : 0.75)
}

function longest(sections: readonly (readonly string[])[]): readonly string[] | null {
  return sections.reduce<readonly string[] | null>((best, one) => (best && best.length >= one.length ? best : one), null)
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === '') return
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
