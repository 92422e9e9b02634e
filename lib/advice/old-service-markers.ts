// Marks beside the fields that the new service does not use, wherever they stand, filled or not.
import type { Advice, AdviceInput, FieldMarker } from '@/lib/model/advice'
import { OLD_SERVICE_FIELDS } from '@/lib/model/words/ids'

/** One mark for each old-service field shown on a recognised form; its kind is that of the open finding about it, else note. */
export function oldServiceMarkers({ view, catalogue, advice }: AdviceInput & { advice: Advice[] }): FieldMarker[] {
  if (view.status !== 'recognised' || (view.form !== 'muutostietopalvelu' && view.form !== 'renewed')) return []
  return OLD_SERVICE_FIELDS.flatMap((field) => {
    const match = view.fields.find((one) => one.field === field && one.on === 'control' && one.visible)
    const entry = catalogue.advice.find((one) => one.marker !== '' && one.fields[0] === field)
    if (!match || !entry) return []
    const open = advice.find((one) => one.id === entry.id && one.field === field && !one.checked)
    return [{ advice: entry.id, field, handle: match.handle, kind: open?.kind ?? 'note', sentence: entry.marker, label: match.label }]
  })
}
