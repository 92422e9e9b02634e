// Marks beside the fields that the new service does not use, wherever they stand, filled or not, and what a mark opens.
import type { Advice, AdviceInput, FieldMarker } from '@/lib/model/advice'
import type { PageAdvice } from '@/lib/model/catalogue'
import type { FieldMatch } from '@/lib/model/form-view'
import { OLD_SERVICE_FIELDS } from '@/lib/model/words/ids'
import { ageInMonths } from './cap'
import { sceneOf } from './scene'
import { fillSlots, slotsOf } from './slots'
import { textKey } from './text-key'

/** One mark for each old-service field shown on a recognised form; its kind is that of the open finding about it, else note. */
export function oldServiceMarkers(input: AdviceInput & { advice: Advice[] }): FieldMarker[] {
  const scene = sceneOf(input)
  return markedFields(input).map(({ match, entry }) => {
    const open = input.advice.find((one) => one.id === entry.id && one.field === match.field && !one.checked)
    const sentence = fillSlots(entry.marker, slotsOf(entry, scene))
    return { advice: entry.id, field: match.field, handle: match.handle, kind: open?.kind ?? 'note', sentence, label: match.label }
  })
}

/** For each mark that no advice of `said` stands behind: a note of the same id that says what the mark says, with its source. */
export function markerExplanations(input: AdviceInput, said: Advice[]): Advice[] {
  const scene = sceneOf(input)
  return markedFields(input)
    .filter(({ entry }) => !said.some((one) => one.id === entry.id))
    .map(({ match, entry }) => ({
      id: entry.id,
      kind: 'note',
      field: match.field,
      handle: match.handle,
      step: input.view.step,
      title: match.label || entry.title,
      message: fillSlots(entry.marker, slotsOf(entry, scene)),
      remedy: '',
      source: entry.source,
      confidence: entry.confidence,
      ageMonths: ageInMonths(entry, input.today),
      place: 'marker',
      checked: false,
      textKey: textKey(`${entry.id}-marker`, ''),
    }))
}

function markedFields({ view, catalogue }: AdviceInput): { match: FieldMatch; entry: PageAdvice }[] {
  if (view.status !== 'recognised' || (view.form !== 'muutostietopalvelu' && view.form !== 'renewed')) return []
  return OLD_SERVICE_FIELDS.flatMap((field) => {
    const match = view.fields.find((one) => one.field === field && one.on === 'control' && one.visible)
    const entry = catalogue.advice.find((one) => one.marker !== '' && one.fields[0] === field)
    return match && entry ? [{ match, entry }] : []
  })
}
