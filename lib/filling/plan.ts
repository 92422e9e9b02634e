// The value-free plan: which fields of this step could be filled, and which are refused for what reason. Ambiguity is a refusal, never a guess.
import type { FillPlan, PlanRow } from '@/lib/model/fill'
import type { FieldMatch, FormView } from '@/lib/model/form-view'
import { FILL_FIELDS, FILLABLE_STEPS, type FillField, type StepId } from '@/lib/model/words/ids'
import { normaliseLabel } from '@/lib/text/normalise'

/** Fields whose absence is worth a word; of others the form may simply know nothing. */
const EXPECTED: Partial<Record<StepId, readonly FillField[]>> = {
  organisation: ['organisation-name', 'business-id', 'contact-name', 'contact-email'],
  usage: ['purpose', 'data-description'],
}

const TEXT_KINDS: readonly FieldMatch['kind'][] = ['text', 'email', 'tel', 'number', 'textarea']
const OPTION_KINDS: readonly FieldMatch['kind'][] = ['select', 'radio-group']

/**
 * Rows in the order of the form, the marker sentence before the purpose. `names` are the catalogue's names by field, for what was not found and for
 * what the page does not tell apart: a second «Sähköposti» does not say whose it is.
 * Empty unless the form is recognised for certain and the step has fields of ours.
 */
export function planFill(view: FormView, names: Record<string, string>): FillPlan {
  if (!isFillable(view)) return { rows: [] }
  const repeated = repeatedLabels(view)
  const named = (row: PlanRow) => (repeated.has(normaliseLabel(row.label)) ? { ...row, label: names[row.field] ?? row.label } : row)
  const rows = FILL_FIELDS.flatMap((field) => planField(field, view, names[field] ?? field)).map(named)
  return { rows: rows.flatMap((row) => (row.row === 'purpose' ? [{ ...row, row: 'marker' as const }, row] : [row])) }
}

function isFillable(view: FormView): boolean {
  const isOurs = view.form === 'muutostietopalvelu' || view.form === 'renewed'
  return isOurs && view.status === 'recognised' && !view.readOnly && (FILLABLE_STEPS as readonly (StepId | null)[]).includes(view.step)
}

function planField(field: FillField, view: FormView, name: string): PlanRow[] {
  const row: PlanRow = { row: field, field, handle: null, refusal: null, label: name, step: view.step, now: '', isDefault: false }
  const matches = view.fields.filter((match) => match.field === field && match.on !== 'action')
  if (isAmbiguous(field, matches, view)) return [{ ...row, refusal: 'ambiguous' }]
  const match = matches[0]
  if (!match || (match.on === 'control' && !match.visible)) return isExpected(field, view) ? [{ ...row, refusal: 'not-found' }] : []
  const found = { ...row, label: match.label || name, now: match.value, isDefault: match.isDefault }
  if (match.on === 'control' && match.writable && canHold(field, match)) return [{ ...found, handle: match.handle }]
  // What the page itself has answered and closed is not the applicant's to fill.
  return match.value.trim() !== '' ? [] : [{ ...found, refusal: 'refused-by-page' }]
}

function isAmbiguous(field: FillField, matches: FieldMatch[], view: FormView): boolean {
  if (matches.length > 1 || view.ambiguous.some((one) => one.field === field)) return true
  return matches.some(({ handle }) => view.fields.filter((other) => other.handle === handle).length > 1)
}

/** The labels, made comparable, that more than one control of the page has. */
function repeatedLabels({ fields, unknown }: FormView): Set<string> {
  const byHandle = new Map([...fields, ...unknown].map(({ handle, label }) => [handle, normaliseLabel(label)]))
  const once = new Set<string>()
  const repeated = new Set<string>()
  for (const label of byHandle.values()) (once.has(label) ? repeated : once).add(label)
  return repeated
}

function isExpected(field: FillField, view: FormView): boolean {
  return view.step !== null && (EXPECTED[view.step] ?? []).includes(field)
}

function canHold(field: FillField, { kind }: FieldMatch): boolean {
  if (field === 'turvakielto-needed') return OPTION_KINDS.includes(kind) || kind === 'checkbox'
  return TEXT_KINDS.includes(kind) || OPTION_KINDS.includes(kind)
}
