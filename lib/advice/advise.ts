// From the page and the circumstances to advice: which entries of the catalogue hold, how strongly, and in which words.
import type { Advice, AdviceInput } from '@/lib/model/advice'
import type { PageAdvice } from '@/lib/model/catalogue'
import type { AdviceKind, FieldId, StepId } from '@/lib/model/words/ids'
import { ageInMonths, cappedKind } from './cap'
import { holds } from './check'
import { markerExplanations } from './old-service-markers'
import { type PlacedText, type Scene, sceneOf } from './scene'
import { fillSlots, slotsOf } from './slots'
import { textKey } from './text-key'

const ORDER: readonly AdviceKind[] = ['error', 'warning', 'todo', 'note']
/** Places of the portal where no application is being written. */
const OUTSIDE: readonly (StepId | null)[] = ['login', 'start', 'inbox', 'receipt']

/**
 * All advice for the page, errors first, in the order of the page; after it what the marks beside old-service fields open where no advice speaks of the field
 * (`place` marker: never listed by itself). An entry that breaks is silent; the others speak.
 */
export function advise(input: AdviceInput): Advice[] {
  const { advice } = adviseAndTellFaults(input)
  return [...advice, ...markerExplanations(input, advice)]
}

/** As `advise`, and the ids of entries that broke, each with the reason. */
export function adviseAndTellFaults(input: AdviceInput): { advice: Advice[]; broken: { id: string; reason: string }[] } {
  const scene = sceneOf(input)
  const said: { one: Advice; weight: number }[] = []
  const broken: { id: string; reason: string }[] = []
  for (const entry of input.catalogue.advice) {
    try {
      const one = concern(entry, input) ? judge(entry, scene) : null
      if (one && isForThisApplication(one, input)) said.push({ one, weight: entry.weight })
    } catch (error) {
      broken.push({ id: entry.id, reason: error instanceof Error ? error.message : 'unknown' })
    }
  }
  const places = new Map(input.view.fields.map((match, index) => [match.field, index]))
  const placeOf = (one: Advice) => (one.field === null ? -1 : (places.get(one.field) ?? Number.MAX_SAFE_INTEGER))
  said.sort((a, b) => ORDER.indexOf(a.one.kind) - ORDER.indexOf(b.one.kind) || placeOf(a.one) - placeOf(b.one) || b.weight - a.weight)
  return { advice: said.map(({ one }) => one), broken }
}

/**
 * Findings are said only where the form is recognised and the application not yet sent, on the portal's front page what entries for no form say; a status
 * of the path everywhere; of a register only on our own page.
 */
function concern(entry: PageAdvice, { view, today, register }: AdviceInput): boolean {
  if ((entry.validFrom && today < entry.validFrom) || (entry.validTo && today > entry.validTo)) return false
  if (entry.place === 'profile') return register !== undefined
  if (entry.place === 'path') return true
  if (view.status !== 'recognised' || !entry.forms.includes(view.form)) return false
  const isSent = view.pageState === 'sent' || view.pageState === 'receipt' || OUTSIDE.includes(view.step)
  return !isSent || view.form === 'other' || (view.form === 'none' && view.step === 'start')
}

/** For a change of contact details only what concerns the organisation is said. */
function isForThisApplication(one: Advice, { session, view }: AdviceInput): boolean {
  return session.application !== 'contacts' || one.place === 'path' || one.step === 'organisation' || view.form === 'other'
}

function judge(entry: PageAdvice, scene: Scene): Advice | null {
  scene.found = null
  scene.entry = entry
  if (!holds(entry.when, scene)) return null
  const found = scene.found
  const said = entry.cases.find((one) => !one.when || holds(one.when, scene))
  if (!said) return null
  scene.found = found
  const { view, session, today } = scene.input
  const slots = slotsOf(entry, scene)
  const place = placeOf(entry, scene)
  const key = textKey(entry.id, place.field || place.text ? place.text : (view.step ?? ''))
  return {
    id: entry.id,
    kind: cappedKind(said.kind, entry, today),
    field: place.field,
    handle: place.handle,
    step: stepOf(place.field, scene),
    title: fillSlots(said.title ?? entry.title, slots),
    message: fillSlots(said.message ?? entry.message, slots),
    remedy: fillSlots(entry.remedy, slots),
    source: entry.source,
    confidence: entry.confidence,
    ageMonths: ageInMonths(entry, today),
    place: entry.place,
    ...(entry.answers.length > 0 && { answers: entry.answers }),
    checked: session.checked.includes(key),
    textKey: key,
  }
}

/** The text that was found, else the first field of the entry that stands on the page, else its first field. */
function placeOf(entry: PageAdvice, scene: Scene): PlacedText {
  if (entry.fields.length === 0) return scene.found ?? { field: null, handle: null, label: '', text: '' }
  const field = entry.fields.find((one) => scene.match(one)) ?? entry.fields[0]!
  const match = scene.match(field)
  return { field, handle: match?.on === 'control' ? match.handle : null, label: match?.label ?? '', text: scene.answer(field) }
}

function stepOf(field: FieldId | null, { input, match }: Scene): StepId | null {
  const { view, catalogue } = input
  const steps = catalogue.fields.find((entry) => entry.id === field)?.steps ?? []
  const isHere = field === null || match(field)?.on === 'control'
  return isHere || steps.length === 0 ? view.step : (steps.find((step) => step !== 'summary') ?? view.step)
}
