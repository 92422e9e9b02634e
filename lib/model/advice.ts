// A piece of advice: what we conclude about the page now, in the words of one language, ready to be shown.
import { z } from 'zod'
import type { Catalogue } from './catalogue'
import type { FormView } from './form-view'
import type { ProfileFacts, Register } from './profile'
import type { TabSession } from './session'
import { Handle } from './snapshot'
import { ADVICE_KINDS, CONFIDENCES, FIELD_IDS, PATH_STEPS, STEP_IDS, STEP_STATES, TICKS } from './words/ids'

export const Advice = z.strictObject({
  /** Id of the catalogue entry. */
  id: z.string(),
  kind: z.enum(ADVICE_KINDS),
  /** The first field it touches that stands on the page, else the first it touches; null = the whole page. */
  field: z.enum(FIELD_IDS).nullable(),
  /** Where «Siirry kenttään» goes; null when the field is not on this page. */
  handle: Handle.nullable(),
  /** The step the field belongs to, for «kohdassa Tietojen käyttö». */
  step: z.enum(STEP_IDS).nullable(),
  title: z.string(),
  message: z.string(),
  remedy: z.string(),
  source: z.strictObject({ id: z.string(), title: z.string(), address: z.string(), dated: z.string().nullable(), checkedOn: z.string() }),
  confidence: z.enum(CONFIDENCES),
  /** Whole months between the day the claim was last checked (the source's own date when it is the guide) and today. */
  ageMonths: z.number(),
  /** `marker`: what a mark beside a field opens; shown only when it was opened. */
  place: z.enum(['findings', 'path', 'marker', 'profile']),
  /** Answers to the question it asks; none when it asks nothing. */
  answers: z.array(z.strictObject({ tick: z.enum(TICKS), words: z.string() })).optional(),
  /** Marked checked by the applicant, and the field's text is still what it was then. */
  checked: z.boolean(),
  /** Names this advice on this text: changes when the field's text changes. Stored with a «Merkitse tarkistetuksi». */
  textKey: z.string(),
})
export type Advice = z.infer<typeof Advice>

export const PathStep = z.strictObject({
  id: z.enum(PATH_STEPS),
  state: z.enum(STEP_STATES),
  current: z.boolean(),
})
export type PathStep = z.infer<typeof PathStep>

/** The one next thing to do; its words are chosen by `what`, its button by `act`. */
export const NextThing = z.strictObject({
  what: z.enum([
    'press-start-application',
    'press-tab',
    'open-accordion',
    'press-start',
    'start-empty-form',
    'fill-step',
    'see-finding',
    'answer-todo',
    'go-on',
    'attach-permit',
    'check-summary',
    'send-and-wait',
    'wait-for-receipt',
    'done',
    'other-form',
    'unsure',
    'choose-profile',
    'log-in',
    'log-in-again',
    'continue-draft',
    'complete-returned',
    'nothing',
  ]),
  /** The advice it is about, for `see-finding` and `answer-todo`. */
  advice: z.string().nullable(),
  /** The portal's control or button to go to; never pressed. */
  handle: Handle.nullable(),
  /** The page's own words of that button or field, quoted as shown. */
  label: z.string(),
})
export type NextThing = z.infer<typeof NextThing>

/** A mark beside a field the new service does not use; it stands wherever the field stands, filled or not. */
export const FieldMarker = z.strictObject({
  /** Id of the advice it opens. */
  advice: z.string(),
  field: z.enum(FIELD_IDS),
  handle: Handle,
  kind: z.enum(ADVICE_KINDS),
  /** One sentence: what the new service does instead, and what to do when the field is compulsory. */
  sentence: z.string(),
  /** The page's own words for the field. */
  label: z.string(),
})
export type FieldMarker = z.infer<typeof FieldMarker>

/** What advice needs of a tab's session. */
export type AdviceSession = Pick<
  TabSession,
  | 'application'
  | 'profile'
  | 'steps'
  | 'left'
  | 'checked'
  | 'ticked'
  | 'told'
  | 'usedEarlierForm'
  | 'saved'
  | 'sent'
  | 'receipt'
  | 'businessIdOnPage'
  | 'nameOnPage'
  | 'outcomes'
  | 'undo'
>

/** What advice is concluded from. */
export type AdviceInput = {
  catalogue: Catalogue
  view: FormView
  facts: ProfileFacts | null
  session: AdviceSession
  /** ISO day. */
  today: string
  /** The register open on our own page; only advice whose place is there looks at it. */
  register?: Pick<Register, 'dataForm' | 'dataGroups' | 'dataJustification'>
  /** The chosen profile's title, for {A}; its sentence is left out without it. */
  profileTitle?: string
}
