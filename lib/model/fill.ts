// Filling: the value-free plan, the preview a person accepts, what was written, and what undo may restore.
import { z } from 'zod'
import { Handle } from './snapshot'
import {
  FIELD_IDS,
  FILL_FIELDS,
  type FillField,
  ORIGINS,
  OUTCOMES,
  PREVIEW_STATES,
  ROW_IDS,
  type RowId,
  STEP_IDS,
  TEXT_LANGUAGES,
  UNDO_OUTCOMES,
} from './words/ids'
import { SNAPSHOT_LIMITS, UNDO_LIMITS } from './words/limits'
import { MISSING } from './words/slots'

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
  /** '' when the profile has nothing for it. For `turvakielto-needed` «yes» or «no», never a word of the page. For `purpose` without the marker sentence. */
  text: z.string(),
  /** Short form for a field that is too small; '' when there is none. */
  short: z.string(),
  origin: z.enum(ORIGINS),
  /** What is not known and was therefore left out. */
  missing: z.array(z.enum(MISSING)),
  /** Of a composed text: the language it is written in. */
  language: z.enum(TEXT_LANGUAGES).optional(),
})
export type ComposedValue = z.infer<typeof ComposedValue>

/** A stretch of the text after filling: `added` stretches are underlined and marked «+». */
export const TextPart = z.strictObject({ text: z.string(), added: z.boolean() })
export type TextPart = z.infer<typeof TextPart>

export const PreviewRow = z.strictObject({
  row: z.enum(ROW_IDS),
  field: z.enum(FILL_FIELDS),
  handle: Handle.nullable(),
  label: z.string(),
  step: z.enum(STEP_IDS).nullable(),
  now: z.string(),
  /** What the field will hold if this row alone is accepted; '' when nothing would be written. For options the label of the option. */
  after: z.string(),
  parts: z.array(TextPart),
  origin: z.enum(ORIGINS),
  state: z.enum(PREVIEW_STATES),
  /** Characters over the field's limit; 0 when it fits. */
  over: z.number(),
  /** What the field would hold with the short form, offered when `over` > 0 and it fits; '' otherwise. */
  short: z.string(),
  /** The stretches of `short`; absent without one. */
  shortParts: z.array(TextPart).optional(),
  missing: z.array(z.enum(MISSING)),
  /** In which language the text is written to DVV; absent where it has none, as a number or a name. */
  language: z.enum(TEXT_LANGUAGES).optional(),
  /** The person chose the short form: the whole text is then meant for an attachment. */
  isShortened: z.boolean().optional(),
  ticked: z.boolean(),
  /** false = cannot be ticked at all. */
  tickable: z.boolean(),
  /** The control keeps no line breaks: what is put together in it is joined in one line. */
  singleLine: z.boolean().optional(),
  /** In the profile's text stand letters that only look like Latin ones: said, and not ticked by itself. */
  hasForeignLetters: z.boolean().optional(),
  /** The outcome the row has if it stays unticked: refusal, `already-there`, `too-long`, `kept-yours`; null when there is nothing to tell. */
  outcome: z.enum(OUTCOMES).nullable(),
})
export type PreviewRow = z.infer<typeof PreviewRow>

/** One value to write into one control; rows of the same field are one write. */
export type FieldWrite = { rows: RowId[]; field: FillField; handle: Handle; label: string; before: string; value: string }

export const RowOutcome = z.strictObject({
  row: z.enum(ROW_IDS),
  field: z.enum(FIELD_IDS),
  label: z.string().max(SNAPSHOT_LIMITS.text),
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
  document: z.string().max(SNAPSHOT_LIMITS.handle),
  label: z.string().max(SNAPSHOT_LIMITS.text),
  step: z.enum(STEP_IDS).nullable(),
  before: z.string().max(UNDO_LIMITS.text),
  /** Cut where the page has made more of it than may be kept; undo then finds another text in the field, and leaves it. */
  written: z.string().max(UNDO_LIMITS.text),
})
export type UndoEntry = z.infer<typeof UndoEntry>

export const UndoOutcome = z.strictObject({ field: z.enum(FILL_FIELDS), label: z.string(), outcome: z.enum(UNDO_OUTCOMES) })
export type UndoOutcome = z.infer<typeof UndoOutcome>
