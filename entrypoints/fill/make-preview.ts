// From plan to preview: the values of one profile cross only now, and only for the fields of the plan.
import { previewRows } from '@/lib/filling/preview'
import { ask } from '@/lib/messages/send'
import type { FillPlan } from '@/lib/model/fill'
import type { FillField } from '@/lib/model/words/ids'
import type { Filling } from '../overlay/filling-part'

/** Rows of the preview; null when the profile is gone. */
export const makePreview: Filling['makePreview'] = async (view, plan, { session, facts }) => {
  const { profile, register } = session
  const values = profile === null ? [] : await ask('ask-values', { profile, register, fields: fillableFields(plan) })
  if (values === null) return null
  return previewRows({
    plan: profile === null ? { rows: plan.rows.filter((row) => row.row === 'marker') } : plan,
    values,
    view,
    organisation: facts?.organisationOnPage ?? 'unknown',
    markerDefault: view.form !== 'renewed',
    ours: session.undo.map(({ field, written, before }) => ({ field, written, before })),
  })
}

function fillableFields(plan: FillPlan): FillField[] {
  return [...new Set(plan.rows.filter((row) => row.refusal === null).map((row) => row.field as FillField))]
}
