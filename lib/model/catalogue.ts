// The catalogue: what we know of the portal and say about it, as data; shapes of its files and of what is compiled from them.
import { z } from 'zod'
import { CONTROL_KINDS } from './snapshot'
import { ADVICE_KINDS, CONFIDENCES, FIELD_IDS, FORM_IDS, ORGANISATION_TYPES, REGISTER_TYPES, STEP_IDS } from './words/ids'

export const CatalogueId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const Day = z.iso.date()

/** A document a claim rests on. */
export const Source = z.strictObject({
  $schema: z.string().optional(),
  id: CatalogueId,
  title: z.strictObject({ fi: z.string(), sv: z.string().optional(), en: z.string().optional() }),
  address: z.string(),
  /** The document's own date; null when it has none. */
  dated: Day.nullable(),
  checkedOn: Day,
})
export type Source = z.infer<typeof Source>

/** A word the portal may use, with how sure we are that it does. */
export const LabelWord = z.strictObject({
  text: z.string().min(1),
  confidence: z.enum(CONFIDENCES),
  source: CatalogueId.optional(),
})
export type LabelWord = z.infer<typeof LabelWord>

const Words = z.strictObject({ fi: z.array(LabelWord), sv: z.array(LabelWord).default([]), en: z.array(LabelWord).default([]) })

/** Where a field stands on the page: its control, labels, section; what we say about it stands elsewhere. */
export const FieldEntry = z.strictObject({
  $schema: z.string().optional(),
  id: z.enum(FIELD_IDS),
  /** What people call it in the panel. */
  name: z.strictObject({ fi: z.string(), sv: z.string().optional(), en: z.string().optional() }),
  on: z.enum(['control', 'action']),
  steps: z.array(z.enum(STEP_IDS)).min(1),
  kinds: z.array(z.enum(CONTROL_KINDS)),
  labels: Words,
  sections: Words,
  /** Option labels that speak for this field. */
  options: Words.optional(),
  /** Labels that look alike and are something else. */
  not: Words.optional(),
  /** The label alone is too common («Nimi»): a section must confirm it. */
  needsSection: z.boolean().default(false),
})
export type FieldEntry = z.infer<typeof FieldEntry>

/** A form of the portal and its steps. */
export const FormEntry = z.strictObject({
  $schema: z.string().optional(),
  id: CatalogueId,
  form: z.enum(FORM_IDS),
  names: Words,
  /** Only for forms whose steps we know. */
  steps: z.array(z.strictObject({ id: z.enum(STEP_IDS), names: Words, notices: Words.optional() })).default([]),
})
export type FormEntry = z.infer<typeof FormEntry>

/** A condition: a small closed vocabulary, discriminated by `check`. No code, no patterns, no expressions. */
const field = z.enum(FIELD_IDS)
const Leaf = z.discriminatedUnion('check', [
  z.strictObject({ check: z.literal('form-is'), forms: z.array(z.enum(FORM_IDS)) }),
  z.strictObject({ check: z.literal('status-is'), statuses: z.array(z.enum(['recognised', 'unsure', 'unknown'])) }),
  z.strictObject({ check: z.literal('step-is'), steps: z.array(z.enum(STEP_IDS)) }),
  /** «Mitä haet?» */
  z.strictObject({ check: z.literal('application-is'), kinds: z.array(z.enum(['new-permit', 'change', 'contacts'])) }),
  z.strictObject({ check: z.literal('profile-is'), organisationTypes: z.array(z.enum(ORGANISATION_TYPES)) }),
  z.strictObject({ check: z.literal('register-is'), types: z.array(z.enum(REGISTER_TYPES)) }),
  z.strictObject({ check: z.literal('turvakielto-is'), needs: z.array(z.enum(['unanswered', 'not-needed', 'needed'])) }),
  z.strictObject({
    check: z.literal('earlier-permit-is'),
    states: z.array(z.enum(['none', 'valid', 'expired', 'general', 'unanswered'])),
    samePurpose: z.boolean().optional(),
    own: z.boolean().optional(),
  }),
  /** The background found the page's organisation to be another than the profile's. */
  z.strictObject({ check: z.literal('organisation-differs') }),
  /** The field's control stands on the page. */
  z.strictObject({ check: z.literal('is-present'), field }),
  z.strictObject({ check: z.literal('is-filled'), field }),
  z.strictObject({ check: z.literal('is-empty'), field }),
  z.strictObject({ check: z.literal('is-required'), field }),
  /** The field was left after being reached, or its step was left, or this is the summary. */
  z.strictObject({ check: z.literal('is-left'), field }),
  /** A chosen option, or the whole answer, is one of these words (normalised). */
  z.strictObject({ check: z.literal('is-one-of'), field, words: z.array(z.string()) }),
  /** The answer holds one of these words, at word starts, inflected forms included («toimitusrytmi» finds «toimitusrytmiä»); negated and historical mentions do not count unless `plain`. */
  z.strictObject({ check: z.literal('mentions-any'), field, words: z.array(z.string()), plain: z.boolean().optional() }),
  /** At least one of these options of a group is chosen. */
  z.strictObject({ check: z.literal('selected-any'), field, words: z.array(z.string()) }),
  /** A law, decree or EU regulation stands in the answer (`law`), or with a §, luku, artikla or momentti within 120 characters (`section`). `near`: in the same sentence as one of these words. */
  z.strictObject({ check: z.literal('cites-law'), field, level: z.enum(['law', 'section']), near: z.array(z.string()).optional() }),
  /** The answer refers to an attachment («ks. liite», «liitteenä»). */
  z.strictObject({ check: z.literal('refers-to-attachment'), field }),
  z.strictObject({ check: z.literal('has-marker'), field }),
  z.strictObject({ check: z.literal('nearly-has-marker'), field }),
  /** The Swedish equivalent of the marker sentence stands there. */
  z.strictObject({ check: z.literal('has-swedish-marker'), field }),
  /** A valid date and checksum; test codes (individual number 900–999) do not count. */
  z.strictObject({ check: z.literal('has-identity-code'), fields: z.literal('every-text') }),
  /** «[…]», «xxx», «TÄYDENNÄ», «{…}» is left. */
  z.strictObject({ check: z.literal('has-unfilled-slot'), fields: z.literal('every-text') }),
  /** How many of the three (diaarinumero, asiakasnumero, aineiston nimi) the answer gives. */
  z.strictObject({ check: z.literal('permit-particulars'), field, atLeast: z.number().optional(), atMost: z.number().optional() }),
  /** The answer names a delivery interval longer than this many days. */
  z.strictObject({ check: z.literal('interval-over'), field, days: z.number() }),
  /** The applicant started from an earlier form in this session. */
  z.strictObject({ check: z.literal('used-earlier-form') }),
  /** Fields of this step that are not of the organisation came filled, with words of the old service. */
  z.strictObject({ check: z.literal('old-service-words') }),
  /** This step was first seen by us with its fields filled, and not by our own fill. */
  z.strictObject({ check: z.literal('came-filled') }),
  /** A question the panel asked was answered so, or a thing was ticked by hand. */
  z.strictObject({ check: z.literal('ticked'), what: z.enum(['receipt-got', 'abandoned', 'permit-attached', 'has-earlier-permit']) }),
  z.strictObject({ check: z.literal('was-saved-or-sent') }),
])
export type Check = z.infer<typeof Leaf> | { check: 'all' | 'any'; of: Check[] } | { check: 'not'; of: Check }
export const Check: z.ZodType<Check> = z.lazy(() =>
  z.union([
    Leaf,
    z.strictObject({ check: z.enum(['all', 'any']), of: z.array(Check).min(1) }),
    z.strictObject({ check: z.literal('not'), of: Check }),
  ]),
)

const Message = z.strictObject({ fi: z.string().min(1), sv: z.string().optional(), en: z.string().optional() })

/** One situation in which an advice speaks, or stays silent; run as a test. */
export const AdviceExample = z.strictObject({
  /** A sentence a support person could say. */
  says: z.string().min(1),
  /** What is expected; `silent` = not said at all. */
  expect: z.enum([...ADVICE_KINDS, 'silent']),
  /** True for the near miss that stays silent. */
  nearMiss: z.boolean().optional(),
  form: z.enum(FORM_IDS).default('muutostietopalvelu'),
  status: z.enum(['recognised', 'unsure', 'unknown']).default('recognised'),
  step: z.enum(STEP_IDS).default('usage'),
  /** Answers by field id; a list for a checkbox group; '' = the control is there and empty. */
  answers: z.partialRecord(field, z.union([z.string(), z.array(z.string())])).default({}),
  /** Answers of controls no field is known for, by label. */
  otherAnswers: z.record(z.string(), z.string()).default({}),
  required: z.array(field).default([]),
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
  application: z.enum(['new-permit', 'change', 'contacts']).optional(),
  session: z
    .strictObject({
      usedEarlierForm: z.boolean().optional(),
      cameFilled: z.boolean().optional(),
      saved: z.boolean().optional(),
      sent: z.boolean().optional(),
      ticked: z.array(z.string()).optional(),
    })
    .optional(),
})
export type AdviceExample = z.infer<typeof AdviceExample>

/** One thing to say: the first case whose condition holds decides the kind. */
export const AdviceEntry = z.strictObject({
  $schema: z.string().optional(),
  id: CatalogueId,
  /** The fields it touches; the first one present is where «Siirry kenttään» goes. Empty = the whole page. */
  fields: z.array(field),
  /** Condition common to all cases. */
  when: Check,
  /** Tried in order; the first that holds gives the kind. `message` replaces the entry's own. */
  cases: z.array(z.strictObject({ when: Check.optional(), kind: z.enum(ADVICE_KINDS), message: Message.optional() })).min(1),
  /** The short line (at most about 60 characters). May hold {slots} that the rule fills: {label}, {kohta}, {puuttuvat}, {A}, {B}, {lomake}, {ero}. */
  title: Message,
  /** Why, and what to write instead. */
  message: Message,
  /** A sentence to copy or an example; optional. */
  remedy: Message.optional(),
  source: CatalogueId,
  confidence: z.enum(CONFIDENCES),
  checkedOn: Day,
  validFrom: Day.nullable().default(null),
  validTo: Day.nullable().default(null),
  /** Exempt from the cap by age (rule 2); only `marker-missing`. */
  capExempt: z.boolean().default(false),
  /** `path` = a status of the path, neither counted nor listed among findings. */
  place: z.enum(['findings', 'path']).default('findings'),
  examples: z.array(AdviceExample).min(3),
})
export type AdviceEntry = z.infer<typeof AdviceEntry>

/** A sentence of a composed text with its slots: the sentence is left out when a slot is empty. */
export const TextSentence = z.strictObject({
  /** Says when the sentence belongs; absent = always. */
  when: z
    .enum([
      'register-customers',
      'register-restriction',
      'permit-valid',
      'permit-valid-own',
      'permit-valid-other',
      'permit-general',
      'permit-none',
      'permit-lapsed',
      'permit-attached',
      'data-same',
      'data-same-general',
      'data-product',
      'data-groups',
      'turvakielto-not-needed',
      'turvakielto-needed',
    ])
    .optional(),
  /** Text with {slot}s. */
  fi: z.string(),
  sv: z.string(),
  /** Begins a paragraph of its own. */
  paragraph: z.boolean().default(false),
  /** The sentence may be silently left out; otherwise an empty slot is named in the preview. */
  optional: z.boolean().default(false),
  /** Stands in for the nearest sentence above that is not itself `instead`, and only when that one was left out for an empty slot. */
  instead: z.boolean().default(false),
})
export const TextEntry = z.strictObject({
  $schema: z.string().optional(),
  id: CatalogueId,
  field: z.enum(FIELD_IDS),
  form: z.enum(['full', 'short']).default('full'),
  sentences: z.array(TextSentence).min(1),
  source: CatalogueId,
  confidence: z.enum(CONFIDENCES),
  checkedOn: Day,
})
export type TextEntry = z.infer<typeof TextEntry>
export type TextSentence = z.infer<typeof TextSentence>

export const DataGroup = z.strictObject({
  code: z.string(),
  category: z.string(),
  label: z.strictObject({ fi: z.string(), sv: z.string().optional(), en: z.string() }),
  /** Parts censored under turvakielto in one observed reply; absent = not known, never «safe». */
  censoredUnderTurvakielto: z.array(z.string()).optional(),
  sources: z.array(z.string()).optional(),
})
export type DataGroup = z.infer<typeof DataGroup>

/** What ships to the page: one language of words, labels without sources, no examples. */
export type PageLabel = { text: string; seen: boolean }
export type PageField = Pick<FieldEntry, 'id' | 'on' | 'steps' | 'kinds' | 'needsSection'> & {
  name: string
  labels: PageLabel[]
  sections: string[]
  options: string[]
  not: string[]
}
export type PageForm = {
  id: string
  form: FormEntry['form']
  names: PageLabel[]
  steps: { id: FormEntry['steps'][number]['id']; names: PageLabel[]; notices: string[] }[]
}
export type PageAdvice = Pick<
  AdviceEntry,
  'id' | 'fields' | 'when' | 'confidence' | 'checkedOn' | 'validFrom' | 'validTo' | 'capExempt' | 'place'
> & {
  cases: { when?: Check; kind: AdviceEntry['cases'][number]['kind']; message?: string }[]
  title: string
  message: string
  remedy: string
  source: PageSource
}
export type PageSource = { id: string; title: string; address: string; dated: string | null; checkedOn: string }
/** What the page-side rooms take as «catalogue». */
export type Catalogue = { language: 'fi' | 'sv' | 'en'; forms: PageForm[]; fields: PageField[]; advice: PageAdvice[] }
/** What composing takes: texts in both languages of application. */
export type TextCatalogue = { texts: Pick<TextEntry, 'id' | 'field' | 'form' | 'sentences'>[]; dataGroups: DataGroup[] }
