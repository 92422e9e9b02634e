// A form view: what recognition says of a snapshot (which form, which step, which control is which field), with scores and reasons.
import { z } from 'zod'
import { CONTROL_KINDS, Handle, SnapshotOption } from './snapshot'
import { FIELD_IDS, FORM_IDS, STATUSES, STEP_IDS } from './words/ids'

/** Why something matched: «label = Käyttötarkoitus (guide)», «section = Laskutustiedot». Codes and catalogue words, never an answer. */
export const Reason = z.strictObject({
  what: z.enum([
    'title',
    'heading',
    'progress',
    'label',
    'label-near',
    'section',
    'kind',
    'options',
    'neighbour',
    'action',
    'answer',
    'negative',
    'step',
  ]),
  /** The catalogue's words that matched, as written in the catalogue. */
  words: z.string(),
  points: z.number(),
})
export type Reason = z.infer<typeof Reason>

export const FieldMatch = z.strictObject({
  field: z.enum(FIELD_IDS),
  handle: Handle,
  /** 0…1 */
  score: z.number(),
  reasons: z.array(Reason),
  /** `control` can perhaps be written, `answer` is a read-only row, `action` is a button or link. */
  on: z.enum(['control', 'answer', 'action']),
  kind: z.enum(CONTROL_KINDS).nullable(),
  /** The page's own words for it, as shown; the panel quotes these. */
  label: z.string(),
  value: z.string(),
  options: z.array(SnapshotOption),
  checked: z.boolean(),
  maxLength: z.number().nullable(),
  required: z.boolean(),
  writable: z.boolean(),
  visible: z.boolean(),
  isDefault: z.boolean(),
})
export type FieldMatch = z.infer<typeof FieldMatch>

/** A field that more than one control could be, or a control that more than one field could be: never filled. */
export const Ambiguity = z.strictObject({
  field: z.enum(FIELD_IDS),
  handles: z.array(Handle),
  reasons: z.array(Reason),
})
export type Ambiguity = z.infer<typeof Ambiguity>

export const FormView = z.strictObject({
  form: z.enum(FORM_IDS),
  status: z.enum(STATUSES),
  step: z.enum(STEP_IDS).nullable(),
  /** The form's name as the page shows it; '' when none was recognised. */
  formName: z.string(),
  /** 0…1 for form and step. */
  score: z.number(),
  stepScore: z.number(),
  reasons: z.array(Reason),
  /** At most one match per field. */
  fields: z.array(FieldMatch),
  ambiguous: z.array(Ambiguity),
  /** Controls that are no field we know; listed as unknown. */
  unknown: z.array(
    z.strictObject({ handle: Handle, label: z.string(), kind: z.enum(CONTROL_KINDS), value: z.string(), visible: z.boolean() }),
  ),
  /** What the page's notices say of the application's state. */
  pageState: z.enum(['draft-saved', 'sent', 'receipt', 'returned', 'expired', 'none']),
  /** The whole page is a read-only view (summary, receipt). */
  readOnly: z.boolean(),
})
export type FormView = z.infer<typeof FormView>
