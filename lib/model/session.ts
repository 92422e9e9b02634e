// A tab's session: what Lupaluotsi must remember of one application between the portal's pages; in storage.session, per tab, gone when the tab closes.
import { z } from 'zod'
import { RowOutcome, UndoEntry } from './fill'
import { ADVICE_KINDS, APPLICATION_KINDS, DOCKS, FIELD_IDS, FORM_IDS, LANGUAGES, STATUSES, STEP_IDS, TICKS, TOLD } from './words/ids'
import { UNDO_LIMITS, undoLength } from './words/limits'

/** What was seen of a step the last time it stood on the page. */
export const SeenStep = z.strictObject({
  step: z.enum(STEP_IDS),
  /** Fields outside the organisation step held answers when we first saw it, and not by our own fill. */
  cameFilled: z.boolean(),
  left: z.boolean(),
  /** Counted findings and to-dos open when last seen. */
  findings: z.number(),
  todos: z.number(),
})
export type SeenStep = z.infer<typeof SeenStep>

export const TabSession = z.strictObject({
  application: z.enum(APPLICATION_KINDS).nullable(),
  profile: z.uuid().nullable(),
  register: z.uuid().nullable(),
  steps: z.array(SeenStep).max(40),
  left: z.array(z.enum(FIELD_IDS)).max(100),
  /** textKeys of advice marked checked. */
  checked: z.array(z.string().max(200)).max(1_000),
  /** Ids of forms for which `wrong-application` was dismissed are kept in settings, not here. */
  ticked: z.array(z.enum(TICKS)).max(20),
  told: z.array(z.enum(TOLD)).max(3).default([]),
  usedEarlierForm: z.boolean(),
  saved: z.boolean(),
  sent: z.boolean(),
  receipt: z.boolean(),
  /** The organisation the form was last seen to be about: kept so that a wrong profile is noticed on later steps too. */
  businessIdOnPage: z.string().max(200),
  nameOnPage: z.string().max(500),
  undo: z
    .array(UndoEntry)
    .max(UNDO_LIMITS.entries)
    .refine((entries) => undoLength(entries) <= UNDO_LIMITS.all),
  /** ISO instant of the last fill; '' when none. */
  filledAt: z.string().max(40),
  outcomes: z.array(RowOutcome).max(100),
})
export type TabSession = z.infer<typeof TabSession>

/** What a person's own acts change of it; the rest follows from the page and is known in the background only. */
export const SessionChange = TabSession.pick({
  application: true,
  profile: true,
  register: true,
  checked: true,
  ticked: true,
  undo: true,
  filledAt: true,
  outcomes: true,
}).partial()
export type SessionChange = z.infer<typeof SessionChange>

/** What badge and popup show of a tab; ids and words of ours, the portal's labels, and of the applicant's answers only the few words a finding quotes; kept in memory. */
export const TabState = z.strictObject({
  form: z.enum(FORM_IDS),
  status: z.enum(STATUSES),
  step: z.enum(STEP_IDS).nullable(),
  formName: z.string(),
  findings: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(ADVICE_KINDS),
      field: z.enum(FIELD_IDS).nullable(),
      title: z.string(),
      message: z.string(),
      remedy: z.string(),
      checked: z.boolean(),
    }),
  ),
  /** Saved or sent, and no receipt yet. */
  notPending: z.boolean(),
  /** Clicks were refused because something lay over the panel. */
  blocked: z.boolean(),
  profile: z.uuid().nullable(),
  register: z.uuid().nullable(),
})
export type TabState = z.infer<typeof TabState>

/** Small choices that last; in storage.local. */
export const Settings = z.strictObject({
  /** Off switch for the portal. */
  enabled: z.boolean(),
  language: z.enum(LANGUAGES),
  dock: z.enum(DOCKS),
  minimised: z.boolean(),
  /** 0…1 along the edge, for the minimised button. */
  edge: z.number(),
  lastProfile: z.uuid().nullable(),
  lastRegister: z.uuid().nullable(),
  /** Catalogue ids of sibling forms whose `wrong-application` was dismissed for good. */
  dismissedForms: z.array(z.string().max(2_000)).max(500),
  /** Ids of notes already read; they stay collapsed. */
  readNotes: z.array(z.string().max(200)).max(1_000),
})
export type Settings = z.infer<typeof Settings>
