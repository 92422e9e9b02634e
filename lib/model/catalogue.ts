// The catalogue: what we know of the portal and say about it, as data; shapes of its files and of what is compiled from them.
import { z } from 'zod'
import type { AdviceEntry } from './advice-entry'
import { CatalogueId, Day, Message } from './catalogue-id'
import type { Check } from './check'
import { CONTROL_KINDS } from './snapshot'
import { CONFIDENCES, FIELD_IDS, FORM_IDS, NOTICE_IDS, STEP_IDS, type Tick } from './words/ids'

/** A document a claim rests on. */
export const Source = z.strictObject({
  $schema: z.string().optional(),
  id: CatalogueId,
  /** What the document is called; in another language than its own with a word on the language it is in. */
  title: Message,
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
  /** Says it only in a section of the field's own, and gives way to a better name on the page («Kustannuspaikka» beside «Viite»). */
  weak: z.boolean().optional(),
})
export type LabelWord = z.infer<typeof LabelWord>

const Words = z.strictObject({ fi: z.array(LabelWord), sv: z.array(LabelWord).default([]), en: z.array(LabelWord).default([]) })

/** Where a field stands on the page: its control, labels, section; what we say about it stands elsewhere. */
export const FieldEntry = z.strictObject({
  $schema: z.string().optional(),
  id: z.enum(FIELD_IDS),
  /** What people call it in the panel. */
  name: z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) }),
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
  steps: z.array(z.strictObject({ id: z.enum(STEP_IDS), names: Words })).default([]),
  /** Sentences by which the portal says what state an application is in. */
  states: z.array(z.strictObject({ id: z.enum(NOTICE_IDS), words: Words })).default([]),
})
export type FormEntry = z.infer<typeof FormEntry>

/** A sentence of a composed text with its slots: the sentence is left out when a slot is empty. */
export const TextSentence = z.strictObject({
  /** Says when the sentence belongs; absent = always. */
  when: z
    .enum([
      'register-customers',
      'register-restriction',
      'legal-section-named',
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
      'data-groups-named',
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
  label: z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() }),
  /** The Swedish name was seen nowhere: it is a translation of our own, and may differ from DVV's. */
  svIsOurs: z.literal(true).optional(),
  /** Parts censored under turvakielto in one observed reply; absent = not known, never «safe». */
  censoredUnderTurvakielto: z.array(z.string()).optional(),
  sources: z.array(z.string()).optional(),
})
export type DataGroup = z.infer<typeof DataGroup>

/** What is looked at beside a page: one language of words, the portal's labels in all languages without sources, no examples. */
export type PageLabel = { text: string; seen: boolean; weak?: true }
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
  steps: { id: FormEntry['steps'][number]['id']; names: PageLabel[] }[]
  states: { id: FormEntry['states'][number]['id']; words: string[] }[]
}
export type PageAdvice = Pick<
  AdviceEntry,
  'id' | 'fields' | 'forms' | 'when' | 'confidence' | 'checkedOn' | 'validFrom' | 'validTo' | 'weight' | 'capExempt' | 'place' | 'lapsedOn'
> & {
  cases: { when?: Check; kind: AdviceEntry['cases'][number]['kind']; title?: string; message?: string }[]
  title: string
  message: string
  remedy: string
  /** '' when the entry has no inline marker. */
  marker: string
  slotWords: Record<string, string>
  replacements: { words: string[]; now: string; source: PageSource; confidence: AdviceEntry['confidence'] }[]
  answers: { tick: Tick; words: string }[]
  source: PageSource
}
export type PageSource = { id: string; title: string; address: string; dated: string | null; checkedOn: string }
/** What the page-side rooms take as «catalogue». */
export type Catalogue = { language: 'fi' | 'sv' | 'en'; forms: PageForm[]; fields: PageField[]; advice: PageAdvice[] }
/** What composing takes: texts in both languages of application. */
export type TextCatalogue = { texts: Pick<TextEntry, 'id' | 'field' | 'form' | 'sentences'>[]; dataGroups: DataGroup[] }
