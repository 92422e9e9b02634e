// What could be filled on this step, known without any value of a profile.
import { planFill } from '@/lib/filling/plan'
import type { Catalogue } from '@/lib/model/catalogue'
import type { FillPlan } from '@/lib/model/fill'
import type { FormView } from '@/lib/model/form-view'

/** The plan of a view, in the catalogue's names where the page has none. */
export function planOf(view: FormView, { fields }: Pick<Catalogue, 'fields'>): FillPlan {
  return planFill(view, Object.fromEntries(fields.map((field) => [field.id, field.name])))
}

/** Whether «Esikatsele täytettävät tiedot» has anything to show: without a profile only the marker sentence, which is the guide's. */
export function canPreview(plan: FillPlan, profile: string | null): boolean {
  return plan.rows.some((row) => row.refusal === null && (profile !== null || row.row === 'marker'))
}
