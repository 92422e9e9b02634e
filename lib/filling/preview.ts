// The preview: what each field holds now, what it would hold, and whether that is ticked by itself. Only what is empty or our own is; the applicant's text never is.
import type { ComposedValue, FillPlan, PreviewRow } from '@/lib/model/fill'
import type { FieldMatch, FormView } from '@/lib/model/form-view'
import { findMarker } from '@/lib/text/marker'
import { tidy } from '@/lib/text/normalise'
import { besideMarker, isBlank, withMarker } from './marker-line'
import { optionRow } from './option-row'
import { textParts } from './parts'
import { isOurs, type Ours, refused, settled, untouched } from './row-states'

export type ToPreview = {
  plan: FillPlan
  values: ComposedValue[]
  view: FormView
  /** `different`: nothing is ticked. */
  organisation: 'same' | 'different' | 'unknown'
  /** false on the renewed form, where the sentence may no longer be needed. */
  markerDefault: boolean
  /** What was written in this session; without `before` a purpose is never taken for ours. */
  ours: Ours
}

/**
 * A row for each row of the plan. Ticking a row whose field holds other text replaces that text (the marker only adds); it is never ticked by itself,
 * and undo brings the text back. A text the page delivered is not «empty»: it may be the applicant's own, saved earlier.
 */
export function previewRows(given: ToPreview): PreviewRow[] {
  const isOtherOrganisation = given.organisation === 'different'
  return given.plan.rows.map((row) => {
    const match = given.view.fields.find((one) => one.field === row.field && one.handle === row.handle)
    const value = given.values.find((one) => one.field === row.field)
    const blank = untouched(row, row.row === 'marker' ? undefined : value)
    if (row.refusal !== null || !match) return refused(blank, row.refusal ?? 'not-found')
    if (row.row === 'marker') return markerRow(blank, match, given)
    if (!value || value.text === '') return { ...blank, state: 'no-value' }
    const rest = { value, isOtherOrganisation, ours: given.ours }
    return isChoice(match) ? optionRow(blank, match, rest) : textRow(blank, match, rest)
  })
}

function markerRow(blank: PreviewRow, match: FieldMatch, given: ToPreview): PreviewRow {
  const row: PreviewRow = { ...blank, origin: 'guide', singleLine: isSingleLine(match) }
  if (findMarker(row.now).presence === 'present') return { ...row, state: 'same', outcome: 'already-there' }
  const after = withMarker(row.now, isSingleLine(match))
  const over = overLimit(after, match)
  if (over > 0) return { ...row, state: 'too-long', over, outcome: 'too-long' }
  const filled = { ...row, after, parts: textParts(row.now, after, isSingleLine(match)), tickable: true }
  if (given.organisation === 'different') return { ...filled, state: 'other-organisation' }
  return { ...filled, state: isBlank(row.now) ? 'empty' : 'adds', ticked: given.markerDefault }
}

type Given = { value: ComposedValue; isOtherOrganisation: boolean; ours: Ours }

function textRow(blank: PreviewRow, match: FieldMatch, { value, isOtherOrganisation, ours }: Given): PreviewRow {
  const singleLine = isSingleLine(match)
  const full = flattened(value.text, singleLine)
  const short = flattened(value.short, singleLine)
  const row: PreviewRow = { ...blank, singleLine }
  const isPurpose = row.field === 'purpose'
  const keepsMarker = isPurpose && findMarker(row.now).presence === 'present'
  const rest = isPurpose ? besideMarker(row.now) : tidy(row.now)
  if (rest === tidy(full) || (short !== '' && rest === tidy(short))) return { ...row, state: 'same', outcome: 'already-there' }
  // Where the marker is no row that can be ticked (there already, or too long with the old text), it comes with the new text.
  const bringsMarker = isPurpose && (keepsMarker || overLimit(withMarker(row.now, singleLine), match) > 0)
  const held = (text: string) => (bringsMarker ? withMarker(text, singleLine) : text)
  // The marker goes first whatever the rest: a purpose must fit below it.
  const over = (text: string) => overLimit(isPurpose ? withMarker(text, singleLine) : text, match)
  if (over(full) > 0) {
    const offered = short !== '' && over(short) === 0 ? held(short) : ''
    const shortParts = offered === '' ? [] : textParts(row.now, offered, singleLine)
    return { ...row, state: 'too-long', over: over(full), short: offered, shortParts, outcome: 'too-long' }
  }
  const after = held(full)
  const filled = { ...row, after, parts: textParts(row.now, after, singleLine), tickable: true }
  if (isBlank(row.now)) return settled(filled, 'empty', isOtherOrganisation)
  if (keepsMarker && rest === '') return settled(filled, 'adds', isOtherOrganisation)
  return settled(filled, isOurs(row, ours) ? 'ours' : 'other-text', isOtherOrganisation)
}

/** Characters over the limit, counted as browsers count `maxlength`: UTF-16 code units of the control's value, a line break as one. */
function overLimit(text: string, match: FieldMatch): number {
  return match.maxLength === null ? 0 : Math.max(0, text.length - match.maxLength)
}

function isChoice(match: FieldMatch): boolean {
  return match.kind === 'select' || match.kind === 'radio-group' || match.kind === 'checkbox'
}

function isSingleLine(match: FieldMatch): boolean {
  return match.kind !== 'textarea'
}

function flattened(text: string, singleLine: boolean): string {
  return singleLine ? text.replace(/\s*\n\s*/g, ' ') : text
}
