// The catalogue's labels laid out for looking up: as written, by their stems, and beside the sections they may be joined to.
import type { PageField } from '@/lib/model/catalogue'
import { normaliseLabel } from '@/lib/text/normalise'
import { keyOf, type Lexicon, type Stems } from './lexicon'
import { sectionStems } from './sections'

export type LabelEntry = {
  field: number
  /** The catalogue's words. */
  text: string
  stems: readonly string[]
  points: number
  /** Other fields have the same words («Nimi»), or the field is marked so: something must confirm it. */
  needsSection: boolean
  /** Only a section of the field's own confirms it, a whole step's name does not. */
  isWeak: boolean
}

export type LabelIndex = {
  exact: ReadonlyMap<string, LabelEntry[]>
  byKey: ReadonlyMap<string, LabelEntry[]>
  byStem: ReadonlyMap<string, LabelEntry[]>
  /** Sections of persons and payers by their first stem: a label may be joined to one («Yhteyshenkilön sähköposti», «Laskutusosoite»). */
  joined: ReadonlyMap<string, { field: number; stems: readonly string[] }[]>
  /** For each field the stems of its sections. */
  ownSections: readonly (readonly (readonly string[])[])[]
  /** For each field its look-alikes. */
  negatives: readonly (readonly Stems[])[]
}

const SEEN = 65
const GUESSED = 62
/** So far below the others that a better name on the page leaves no doubt. */
const WEAK = 48
export const STEMS = 58
export const COMPOSED = 60

/** Indexes in the entries are places in `fields`. */
export function createLabelIndex(fields: readonly PageField[], lexicon: Lexicon): LabelIndex {
  const exact = new Map<string, LabelEntry[]>()
  const byKey = new Map<string, LabelEntry[]>()
  const byStem = new Map<string, LabelEntry[]>()
  const joined = new Map<string, { field: number; stems: readonly string[] }[]>()
  const ownSections = fields.map((field) => field.sections.map((section) => sectionStems(section, lexicon)))
  fields.forEach((field, index) => {
    if (field.steps.includes('organisation'))
      for (const stems of new Map(ownSections[index]!.map((one) => [keyOf(one), one])).values())
        if (stems.length > 0) joined.set(stems[0]!, [...(joined.get(stems[0]!) ?? []), { field: index, stems }])
    for (const entry of writtenOf(field, index, lexicon)) {
      add(byKey, keyOf(entry.stems), entry)
      add(exact, normaliseLabel(entry.text), entry)
      for (const one of entry.stems) add(byStem, one, entry)
    }
  })
  for (const entries of exact.values())
    if (entries.some((one) => one.field !== entries[0]!.field)) for (const one of entries) one.needsSection = true
  return {
    exact,
    byKey,
    byStem,
    joined,
    ownSections: ownSections.map((sections) => sections.filter((stems) => stems.length > 0)),
    negatives: fields.map((field) => field.not.map((text) => lexicon.stemsOf(text))),
  }
}

function writtenOf(field: PageField, index: number, lexicon: Lexicon): LabelEntry[] {
  return field.labels.map((label) => ({
    field: index,
    text: label.text,
    stems: lexicon.stemsOf(label.text).list,
    points: label.weak ? WEAK : label.seen ? SEEN : GUESSED,
    needsSection: field.needsSection || label.weak === true,
    isWeak: label.weak === true,
  }))
}

function add(map: Map<string, LabelEntry[]>, key: string, entry: LabelEntry): void {
  if (key === '') return
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}
