// A look: what the background saw in one snapshot of a page and concluded from it, as the panel needs it; no answer of the page goes back in it but what a finding quotes.
import { z } from 'zod'
import { Advice, FieldMarker, NextThing, PathStep } from './advice'
import { FieldMatch, FormView } from './form-view'
import { ProfileFacts, ProfileTitle } from './profile'
import { Settings, TabSession } from './session'
import { FIELD_IDS, LANGUAGES, STEP_IDS } from './words/ids'

/** Which control, answer or action of the page is which field, in the page's own words. */
export const SeenField = FieldMatch.pick({ field: true, handle: true, on: true, kind: true, label: true })
export type SeenField = z.infer<typeof SeenField>

/** What the overlay holds from its first look on; told again when profiles changed. */
export const Known = z.strictObject({
  settings: Settings,
  /** At most five: last used first. */
  profiles: z.array(ProfileTitle).max(5),
  /** There are others. */
  more: z.boolean(),
  storage: z.enum(['indexeddb', 'local', 'private', 'failed']),
})
export type Known = z.infer<typeof Known>

export const Look = z.strictObject({
  /** Of the advice, the path and the titles. */
  language: z.enum(LANGUAGES),
  page: FormView.pick({ form: true, status: true, step: true, formName: true }).extend({ fields: z.array(SeenField) }),
  advice: z.array(Advice),
  path: z.array(PathStep),
  next: NextThing,
  markers: z.array(FieldMarker),
  /** As it is after this page was seen. */
  session: TabSession,
  /** Something on this step can be filled now. */
  canPreview: z.boolean(),
  organisation: ProfileFacts.shape.organisationOnPage,
  known: Known.nullable(),
})
export type Look = z.infer<typeof Look>

/** Where the fields stand now: asked for while the page is written. */
export const FoundFields = z.strictObject({
  step: z.enum(STEP_IDS).nullable(),
  /** Controls only. */
  fields: z.array(SeenField),
  ambiguous: z.array(z.enum(FIELD_IDS)),
})
export type FoundFields = z.infer<typeof FoundFields>
