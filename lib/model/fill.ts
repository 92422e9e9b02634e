// Filling: the value-free plan, the preview a person accepts, what was written, and what undo may restore.
import { z } from 'zod'
import { Handle } from './snapshot'
import { COMPOSED_FIELDS, FIELD_IDS, ORIGINS, OUTCOMES, PROFILE_FIELDS, STEP_IDS } from './words/ids'

/** Fields that a profile or the guide can fill. */
export const FILL_FIELDS = [...PROFILE_FIELDS, ...COMPOSED_FIELDS] as const
export type FillField = (typeof FILL_FIELDS)[number]

/** A row of the preview: a fill field, or the marker sentence, which is a row of its own. */
export const ROW_IDS = ['marker', ...FILL_FIELDS] as const
export type RowId = (typeof ROW_IDS)[number]

/** One field the step could be filled with; made without seeing any value of a profile. */
export const PlanRow = z.strictObject({
  row: z.enum(ROW_IDS),
  field: z.enum(FIELD_IDS),
  /** null when refused. */
  handle: Handle.nullable(),
  /** A refusal known before any value is asked for. */
  refusal: z.enum(['not-found', 'ambiguous', 'refused-by-page', 'blocked']).nullable(),
  /** The page's own words for the field; the catalogue's name when it was not found. */
  label: z.string(),
  step: z.enum(STEP_IDS).nullable(),
  /** The answer that stands there now. */
  now: z.string(),
  isDefault: z.boolean(),
})
export type PlanRow = z.infer<typeof PlanRow>
export type FillPlan = { rows: PlanRow[] }

/** What the background gives for one field of the plan. */
export const ComposedValue = z.strictObject({
  field: z.enum(FILL_FIELDS),
  /** '' when the profile has nothing for it. */
  text: z.string(),
  /** Short form for a field that is too small; '' when there is none. */
  short: z.string(),
  origin: z.enum(ORIGINS),
  /** Names of slots whose sentences were left out, as codes of words/slots. */
  missing: z.array(z.string()),
})
export type ComposedValue = z.infer<typeof ComposedValue>

/** A stretch of the text after filling: `added` stretches are underlined and marked «+». */
export type TextPart = { text: string; added: boolean }

export const PREVIEW_STATES = [
  'empty',
  'default',
  'ours',
  'same',
  'other-text',
  'adds',
  'too-long',
  'refused',
  'no-value',
  'other-organisation',
] as const
export type PreviewState = (typeof PREVIEW_STATES)[number]

export type PreviewRow = {
  row: RowId
  field: FillField
  handle: Handle | null
  label: string
  step: PlanRow['step']
  now: string
  /** What the field will hold if this row alone is accepted; '' when nothing would be written. */
  after: string
  parts: TextPart[]
  origin: ComposedValue['origin']
  state: PreviewState
  /** Characters over the field's limit; 0 when it fits. */
  over: number
  /** The short form that would fit, offered when `over` > 0; '' otherwise. */
  short: string
  missing: string[]
  ticked: boolean
  /** false = cannot be ticked at all. */
  tickable: boolean
  /** The outcome already known: refusal, `already-there`, `too-long`. */
  outcome: (typeof OUTCOMES)[number] | null
}

/** One value to write into one control; rows of the same field are one write. */
export type FieldWrite = { rows: RowId[]; field: FillField; handle: Handle; label: string; before: string; value: string }

export const RowOutcome = z.strictObject({
  row: z.enum(ROW_IDS),
  field: z.enum(FIELD_IDS),
  label: z.string(),
  outcome: z.enum(OUTCOMES),
  /** Characters over the limit, for `too-long`. */
  over: z.number(),
})
export type RowOutcome = z.infer<typeof RowOutcome>

/** What undo must know of one write; lives in the browser session, per tab, at most 60 minutes. */
export const UndoEntry = z.strictObject({
  field: z.enum(FILL_FIELDS),
  handle: Handle,
  /** Names the document the handle belongs to. */
  document: z.string(),
  label: z.string(),
  step: z.enum(STEP_IDS).nullable(),
  before: z.string(),
  written: z.string(),
})
export type UndoEntry = z.infer<typeof UndoEntry>

export const UNDO_OUTCOMES = ['restored', 'edited', 're-rendered', 'removed', 'elsewhere', 'refused-by-page'] as const
export type UndoOutcome = { field: FillField; label: string; outcome: (typeof UNDO_OUTCOMES)[number] }
