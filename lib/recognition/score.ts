// How well one control or read-only answer fits each field: label, section, kind, options and step together, with the reasons.
import type { PageField } from '@/lib/model/catalogue'
import type { Reason } from '@/lib/model/form-view'
import type { LabelCandidate, SnapshotControl, SnapshotOption } from '@/lib/model/snapshot'
import type { StepId } from '@/lib/model/words/ids'
import { normaliseLabel } from '@/lib/text/normalise'
import { FILE_BUTTONS } from './filler-words'
import type { LabelHit, LabelReading } from './labels'
import type { Prepared } from './prepare'
import type { Standing } from './sections'

/** What is scored: a control, or an answer (then `kind` is null). */
export type Item = {
  handle: string
  kind: SnapshotControl['kind'] | null
  labels: readonly LabelCandidate[]
  sections: readonly string[]
  options: readonly SnapshotOption[]
  /** One of three or more single checkboxes in a row: a list of things to choose, not a question. */
  isInList: boolean
  /** Never matched. */
  isOutOfSight: boolean
}

/** One field this item could be; points are hundredths and may exceed 100. */
export type Candidate = {
  field: number
  points: number
  /** What says whose «Nimi» it is: the label itself, a section of its own, a heading that is a whole step's name, the question before it. */
  confirmedBy: 'label' | 'section' | 'step' | 'neighbour' | null
  /** Without a confirmation it is no match. */
  needsSection: boolean
  reasons: Reason[]
}

const TRUST: Record<LabelCandidate['from'], number> = {
  label: 1,
  'aria-labelledby': 1,
  'aria-label': 0.98,
  cell: 0.95,
  legend: 0.95,
  preceding: 0.85,
  placeholder: 0.75,
  name: 0,
}
const SECOND_NAME = 0.9
/** Few fields can be of these kinds, so the kind says something by itself. */
const TELLING_KINDS: readonly (Item['kind'] | null)[] = ['email', 'tel', 'file']
const GROUPS: readonly (Item['kind'] | null)[] = ['radio-group', 'checkbox-group']
/** «Valitse tarvitsemasi tiedot»-like lists hold the words of person fields; a box in one is a question of ours only when it says a whole sentence. */
const SENTENCE = 3

const INNER = 25
const STEP_SECTION = 15
const OUTER = 8
const OTHER_SECTION = -30
const OTHER_SECTION_OF_THE_STEP = -10
const KIND = 5
const STEP = 5
const OTHER_STEP = -15
const OPTIONS = 12
const OPTIONS_ALONE = 40
const PHRASE_ALONE = 60
/** Below what counts as a match. */
export const UNCONFIRMED_AT_MOST = 50

const NONE: Candidate[] = []

/** Every field the item could be, best first. `step` is what headings and progress say, null when they say nothing. */
export function candidatesOf(item: Item, step: StepId | null, prepared: Prepared): Candidate[] {
  const readings = namesOf(item).map(({ from, text }) => ({ reading: prepared.labels.read(text), trust: TRUST[from] }))
  const optioned = prepared.options.hitsOf(item.options)
  if (!optioned.some((hit) => hit.isStrong) && readings.every(({ reading }) => reading.hits.length === 0)) return NONE
  const named = bestHits(readings).filter(
    ({ hit }) => fitsKind(item, hit.how, prepared.fields[hit.field]!) && !isBoxInList(item, readings[0]?.reading),
  )
  const standing = prepared.sections.standingOf(
    item.sections,
    readings.map(({ reading }) => reading.normal),
  )
  const candidates = named.map(({ hit, points }) => {
    const candidate = begin(hit, points)
    const option = optioned.find((one) => one.field === hit.field)
    if (option) push(candidate, { what: 'options', words: option.words, points: OPTIONS })
    return finish(candidate, { item, hit, standing, step, prepared })
  })
  for (const option of optioned) {
    if (!option.isStrong || candidates.some((one) => one.field === option.field)) continue
    if (readings.some(({ reading }) => reading.normal !== '' && prepared.labels.isDenied(reading, option.field))) continue
    if (!prepared.fields[option.field]!.kinds.includes(item.kind ?? 'other')) continue
    const candidate: Candidate = { field: option.field, points: 0, confirmedBy: null, needsSection: false, reasons: [] }
    push(candidate, { what: 'options', words: option.words, points: option.isPhrase ? PHRASE_ALONE : OPTIONS_ALONE })
    candidates.push(finish(candidate, { item, hit: null, standing, step, prepared }))
  }
  return candidates.sort((a, b) => b.points - a.points)
}

const OF_GROUPS: ReadonlySet<LabelCandidate['from']> = new Set(['label', 'aria-labelledby', 'aria-label', 'legend', 'cell'])
const OF_FIELDS: ReadonlySet<LabelCandidate['from']> = new Set(['label', 'aria-labelledby', 'aria-label', 'cell'])
const NEARBY: ReadonlySet<LabelCandidate['from']> = new Set(['preceding', 'legend'])
const INSIDE: ReadonlySet<LabelCandidate['from']> = new Set(['placeholder'])

/** The names to go by: those tied to the control; only when there is none, the words near it; last what stands in it. */
function namesOf(item: Item): readonly { from: LabelCandidate['from']; text: string }[] {
  const isGroup = GROUPS.includes(item.kind)
  const above = item.sections[item.sections.length - 1]
  if (item.kind === 'file' && above && item.labels.every((one) => one.from === 'name' || FILE_BUTTONS.has(normaliseLabel(one.text))))
    return [{ from: 'legend', text: above }, ...item.labels.filter((one) => one.from !== 'name')]
  for (const tier of [isGroup ? OF_GROUPS : OF_FIELDS, NEARBY, INSIDE]) {
    const names = item.labels.filter((one) => tier.has(one.from) && one.text.trim() !== '')
    if (names.length > 0) return names
  }
  return above && (isGroup || item.kind === 'textarea' || item.kind === 'select') ? [{ from: 'preceding', text: above }] : []
}

function bestHits(readings: readonly { reading: LabelReading; trust: number }[]): { hit: LabelHit; points: number }[] {
  const best = new Map<number, { hit: LabelHit; points: number }>()
  readings.forEach(({ reading, trust }, order) => {
    for (const hit of reading.hits) {
      const points = hit.points * trust * (order === 0 ? 1 : SECOND_NAME)
      if (points > (best.get(hit.field)?.points ?? 0)) best.set(hit.field, { hit, points })
    }
  })
  return [...best.values()]
}

function fitsKind(item: Item, how: LabelHit['how'], field: PageField): boolean {
  return item.kind === null || (field.kinds.includes(item.kind) && (item.kind !== 'checkbox' || how === 'label'))
}

function isBoxInList(item: Item, first: LabelReading | undefined): boolean {
  return item.isInList && (first?.stems.list.length ?? 0) < SENTENCE
}

function begin(hit: LabelHit, points: number): Candidate {
  const candidate: Candidate = { field: hit.field, points: 0, confirmedBy: null, needsSection: hit.needsSection, reasons: [] }
  push(candidate, { what: hit.how, words: hit.words, points })
  return candidate
}

type Around = { item: Item; hit: LabelHit | null; standing: Standing; step: StepId | null; prepared: Prepared }

function finish(candidate: Candidate, { item, hit, standing, step, prepared }: Around): Candidate {
  const field = prepared.fields[candidate.field]!
  const place = sectionPoints(candidate.field, { hit, standing, fields: prepared.fields })
  const isVague = hit?.isWeak && place.confirmedBy === 'step' && !TELLING_KINDS.includes(item.kind)
  candidate.confirmedBy = isVague ? null : place.confirmedBy
  if (place.points !== 0) push(candidate, { what: 'section', words: place.words, points: place.points })
  if (item.kind !== null) push(candidate, { what: 'kind', words: item.kind, points: KIND })
  if (step !== null && step !== 'summary' && step !== 'receipt' && step !== 'returned')
    push(candidate, { what: 'step', words: step, points: field.steps.includes(step) ? STEP : OTHER_STEP })
  if (candidate.needsSection && candidate.confirmedBy === null) candidate.points = Math.min(candidate.points, UNCONFIRMED_AT_MOST)
  return candidate
}

type Place = { points: number; confirmedBy: Candidate['confirmedBy']; words: string }

type Under = { hit: LabelHit | null; standing: Standing; fields: readonly PageField[] }

function sectionPoints(index: number, { hit, standing, fields }: Under): Place {
  const own = hit?.ownSection ?? null
  const field = fields[index]!
  const ownWords = field.sections[0] ?? ''
  if (!standing || (standing.section.isStep && !standing.section.fields.has(index)))
    return own ? { points: INNER, confirmedBy: 'label', words: ownWords } : { points: 0, confirmedBy: null, words: '' }
  const { section, place } = standing
  const words = section.words
  if (section.fields.has(index)) {
    if (own) return { points: INNER, confirmedBy: 'label', words }
    if (place === 'outer') return { points: OUTER, confirmedBy: null, words }
    return section.isStep ? { points: STEP_SECTION, confirmedBy: 'step', words } : { points: INNER, confirmedBy: 'section', words }
  }
  if (own?.some((one) => !section.stems.includes(one))) {
    const isNarrower = section.stems.every((one) => own.includes(one))
    return { points: isNarrower ? INNER : 0, confirmedBy: 'label', words: ownWords }
  }
  const sharesStep = [...section.fields].some((other) => fields[other]!.steps.some((step) => field.steps.includes(step)))
  const isOfPersons = field.steps.includes('organisation')
  return { points: sharesStep && !isOfPersons ? OTHER_SECTION_OF_THE_STEP : OTHER_SECTION, confirmedBy: null, words }
}

function push(candidate: Candidate, reason: Reason): void {
  candidate.reasons.push({ ...reason, points: Math.round(reason.points) })
  candidate.points += reason.points
}
