// An advice as its author writes it: what is said, when, on what ground, and the examples that prove it.
import { z } from 'zod'
import { CatalogueId, Day, Message } from './catalogue-id'
import { Check } from './check'
import {
  ADVICE_KINDS,
  CONFIDENCES,
  FIELD_IDS,
  FORM_IDS,
  ORGANISATION_TYPES,
  REGISTER_TYPES,
  STATUSES,
  STEP_IDS,
  TICKS,
  TOLD,
} from './words/ids'

const field = z.enum(FIELD_IDS)

/** One situation in which an advice speaks, or stays silent; run as a test. */
export const AdviceExample = z.strictObject({
  /** A sentence a support person could say. */
  says: z.string().min(1),
  /** What is expected; `silent` = not said at all. */
  expect: z.enum([...ADVICE_KINDS, 'silent']),
  /** Words the title or message must hold, when that is the point. */
  holds: z.array(z.string()).optional(),
  /** True for the near miss that stays silent. */
  nearMiss: z.boolean().optional(),
  /** The day of the look; caps by age depend on it. */
  today: Day.default('2026-11-23'),
  form: z.enum(FORM_IDS).default('muutostietopalvelu'),
  status: z.enum(STATUSES).default('recognised'),
  step: z.enum(STEP_IDS).default('usage'),
  pageState: z.enum(['draft-saved', 'sent', 'receipt', 'returned', 'none']).default('none'),
  /** Answers by field id; a list for a checkbox group; '' = the control is there and empty. */
  answers: z.partialRecord(field, z.union([z.string(), z.array(z.string())])).default({}),
  /** Answers of controls no field is known for, by label. */
  otherAnswers: z.record(z.string(), z.string()).default({}),
  required: z.array(field).default([]),
  /** Fields that stand in the page but are not shown. */
  hidden: z.array(field).default([]),
  left: z.array(field).default([]),
  profile: z
    .strictObject({
      organisationType: z.enum(ORGANISATION_TYPES).optional(),
      registerType: z.enum(REGISTER_TYPES).optional(),
      turvakielto: z.enum(['unanswered', 'not-needed', 'needed']).optional(),
      earlierPermit: z
        .strictObject({
          state: z.enum(['none', 'valid', 'expired', 'general', 'unanswered']),
          samePurpose: z.boolean(),
          own: z.boolean(),
          attached: z.boolean(),
        })
        .optional(),
      organisationOnPage: z.enum(['same', 'different', 'unknown']).optional(),
    })
    .optional(),
  /** The register open on our own page, for advice whose place is there. */
  register: z.strictObject({ dataGroups: z.array(z.string()), dataJustification: z.string().default('') }).optional(),
  application: z.enum(['new-permit', 'change', 'contacts']).optional(),
  session: z
    .strictObject({
      told: z.array(z.enum(TOLD)).optional(),
      usedEarlierForm: z.boolean().optional(),
      cameFilled: z.boolean().optional(),
      saved: z.boolean().optional(),
      sent: z.boolean().optional(),
      receipt: z.boolean().optional(),
      ticked: z.array(z.enum(TICKS)).optional(),
    })
    .optional(),
})
export type AdviceExample = z.infer<typeof AdviceExample>

/** One thing to say: the first case whose condition holds decides the kind. */
export const AdviceEntry = z.strictObject({
  $schema: z.string().optional(),
  id: CatalogueId,
  /** The fields it touches; the first one present is where «Siirry kenttään» goes. Empty = the whole page, or the text that was found. */
  fields: z.array(field),
  /** On which forms it may be said. Findings are said only where the form is recognised and not yet sent; a status of the path everywhere. */
  forms: z.array(z.enum(FORM_IDS)).min(1).default(['muutostietopalvelu', 'renewed']),
  /** Condition common to all cases. */
  when: Check,
  /** Tried in order; the first that holds gives the kind. `title` and `message` replace the entry's own. */
  cases: z
    .array(z.strictObject({ when: Check.optional(), kind: z.enum(ADVICE_KINDS), title: Message.optional(), message: Message.optional() }))
    .min(1),
  /** The short line (at most 60 characters). May hold {slots} that the rule fills: {label}, {kohta}, {puuttuvat}, {korvaukset}, {A}, {B}, {lomake}, {ero}, and any field's id. */
  title: Message,
  /** Why, and what to write instead. A sentence whose slot stays empty is left out. */
  message: Message,
  /** A sentence to copy or an example; optional. */
  remedy: Message.optional(),
  /** The sentence beside an old-service field, wherever that field stands. */
  marker: Message.optional(),
  /** Words a slot is made of, by code («diary-number» for {puuttuvat}). */
  slotWords: z.record(z.string(), Message).default({}),
  source: CatalogueId,
  confidence: z.enum(CONFIDENCES),
  checkedOn: Day,
  validFrom: Day.nullable().default(null),
  validTo: Day.nullable().default(null),
  /** Of two of the same kind in the same place the heavier is said first. */
  weight: z.number().int().default(0),
  /** Exempt from the cap by age (rule 2); only `marker-missing`. */
  capExempt: z.boolean().default(false),
  /** The day the fact itself lapsed; from then on it is at most a note, and its text must say that it is history. */
  lapsedOn: Day.nullable().default(null),
  /** Names and laws that others have taken the place of, each with a whole sentence on it; for `names-replaced` and {korvaukset}. */
  replacements: z
    .array(
      z.strictObject({
        words: z.array(z.string().min(1)).min(1),
        now: Message,
        source: CatalogueId,
        /** Absent = as the whole entry. */
        confidence: z.enum(CONFIDENCES).optional(),
      }),
    )
    .default([]),
  /** Answers to a question the advice asks; each ticks something for this application. */
  answers: z.array(z.strictObject({ tick: z.enum(TICKS), words: Message })).default([]),
  /** `path` = a status of the path, neither counted nor listed among findings; `profile` = said on our own page of a register, never on the portal. */
  place: z.enum(['findings', 'path', 'profile']).default('findings'),
  examples: z.array(AdviceExample).min(3),
})
export type AdviceEntry = z.infer<typeof AdviceEntry>
