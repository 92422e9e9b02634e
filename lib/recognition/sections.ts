// Which fields a section's heading gathers, and what the headings above one control say together.
import type { PageField, PageForm } from '@/lib/model/catalogue'
import { normaliseLabel } from '@/lib/text/normalise'
import { SECTION_FILLERS } from './filler-words'
import { keyOf, type Lexicon } from './lexicon'
import { remember } from './remember'
import { stem } from './stem'

export type Section = {
  /** Indexes of the fields that stand in it. */
  fields: ReadonlySet<number>
  stems: readonly string[]
  /** The catalogue's words. */
  words: string
  /** It is the name of a whole step, so it gathers less surely than a section of its own. */
  isStep: boolean
}

/** What stands over a control. `inner` = the heading nearest to it is ours; `outer` = only one further out is, and an unknown one stands between. */
export type Standing = { section: Section; place: 'inner' | 'outer' } | null

export type SectionLookup = {
  /** Sections outermost first; headings that repeat one of `names` (the control's own) are passed over. */
  standingOf: (sections: readonly string[], names: readonly string[]) => Standing
}

const FILLER_STEMS: ReadonlySet<string> = new Set(SECTION_FILLERS.map(stem))
const NEAR_ENOUGH = 0.7

/** The stems of a heading that tell it from others. */
export function sectionStems(text: string, lexicon: Lexicon): readonly string[] {
  return lexicon.stemsOf(text).list.filter((one) => !FILLER_STEMS.has(one))
}

/** `steps` are those of our form: their names tell which headings are whole steps. */
export function createSectionLookup(fields: readonly PageField[], lexicon: Lexicon, steps: PageForm['steps']): SectionLookup {
  const stepKeys = new Set(steps.flatMap((step) => step.names.map((name) => keyOf(sectionStems(name.text, lexicon)))))
  const byKey = new Map<string, { fields: Set<number>; stems: readonly string[]; words: string; isStep: boolean }>()
  fields.forEach((field, index) => {
    for (const words of field.sections) {
      const stems = sectionStems(words, lexicon)
      const key = keyOf(stems)
      const section = byKey.get(key) ?? { fields: new Set<number>(), stems, words, isStep: stepKeys.has(key) }
      section.fields.add(index)
      if (key !== '') byKey.set(key, section)
    }
  })
  const sectionOf = remember((text): { normal: string; section: Section | 'unknown' | 'empty' } => {
    const stems = sectionStems(text, lexicon)
    const section = stems.length === 0 ? 'empty' : (byKey.get(keyOf(stems)) ?? nearest(stems, byKey.values()) ?? 'unknown')
    return { normal: normaliseLabel(text), section }
  }, 5_000)
  return {
    standingOf(sections, names) {
      let isInner = true
      for (let at = sections.length - 1; at >= 0; at -= 1) {
        const { normal, section } = sectionOf(sections[at]!)
        if (section === 'empty' || names.includes(normal)) continue
        if (section !== 'unknown') return { section, place: isInner ? 'inner' : 'outer' }
        isInner = false
      }
      return null
    },
  }
}

/** The one section that is nearly it; none when two are as near. */
function nearest(stems: readonly string[], sections: Iterable<Section>): Section | null {
  let best: Section | null = null
  let likeness = NEAR_ENOUGH - 0.001
  let isTied = false
  for (const section of sections) {
    const common = section.stems.filter((one) => stems.includes(one)).length
    const share = common / (section.stems.length + stems.length - common)
    if (share < likeness) continue
    isTied = share === likeness
    best = section
    likeness = share
  }
  return isTied ? null : best
}
