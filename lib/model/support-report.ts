// A support file: the capture of one page, and in a report also what Lupaluotsi saw and did there; nothing that anybody typed.
import { z } from 'zod'
import { RowOutcome } from './fill'
import { PageCapture } from './page-capture'
import { ProfileFacts } from './profile'
import { TabSession } from './session'
import { ADVICE_KINDS, FIELD_IDS, FORM_IDS, LANGUAGES, STATUSES, STEP_IDS } from './words/ids'

export const SUPPORT_FORMAT = 'lupaluotsi-tuki'
export const SUPPORT_VERSION = 1
export const SUPPORT_FILE_ENDING = '.lupaluotsi-tuki.json'

/** Where a match stands in the capture: «control 4», «answer 0», «action 7». */
export const Place = z.string().regex(/^(?:control|answer|action) \d{1,4}$/)

export const SeenMatch = z.strictObject({
  field: z.enum(FIELD_IDS),
  at: Place,
  /** 0…1 */
  score: z.number(),
  /** «label «Käyttötarkoitus» 60»: what spoke for it, in the catalogue's words. */
  reasons: z.array(z.string().max(300)),
})
export type SeenMatch = z.infer<typeof SeenMatch>

/** The part of a tab's session that says what was done, and no text. */
export const SeenSession = TabSession.pick({
  application: true,
  steps: true,
  left: true,
  ticked: true,
  told: true,
  usedEarlierForm: true,
  saved: true,
  sent: true,
  receipt: true,
})

/** What recognition said, shortened to what can be compared. */
export const SeenView = z.strictObject({
  form: z.enum(FORM_IDS),
  status: z.enum(STATUSES),
  step: z.enum(STEP_IDS).nullable(),
  score: z.number(),
  stepScore: z.number(),
  pageState: z.enum(['draft-saved', 'sent', 'receipt', 'returned', 'expired', 'none']),
  reasons: z.array(z.string().max(300)),
  fields: z.array(SeenMatch),
  ambiguous: z.array(z.strictObject({ field: z.enum(FIELD_IDS), at: z.array(Place), reasons: z.array(z.string().max(300)) })),
})
export type SeenView = z.infer<typeof SeenView>

export const SeenAdvice = z.strictObject({
  id: z.string().max(80),
  kind: z.enum(ADVICE_KINDS),
  field: z.enum(FIELD_IDS).nullable(),
  checked: z.boolean(),
})

export const Seen = z.strictObject({
  view: SeenView,
  advice: z.array(SeenAdvice),
  outcomes: z.array(RowOutcome.omit({ label: true, over: true })),
  session: SeenSession,
  /** Of the chosen profile, without the type of organisation, which could name it; null without a profile. */
  facts: ProfileFacts.omit({ organisationType: true }).nullable(),
})
export type Seen = z.infer<typeof Seen>

export const Versions = z.strictObject({
  extension: z.string().max(20),
  /** The newest day on which a source of the catalogue was checked, and how many entries it has. */
  catalogue: z.string().max(40),
  /** «Firefox 153» */
  browser: z.string().max(40),
  language: z.enum(LANGUAGES),
})

export const SupportReport = z.strictObject({
  format: z.literal(SUPPORT_FORMAT),
  version: z.literal(SUPPORT_VERSION),
  /** ISO day. */
  made: z.iso.date(),
  versions: Versions,
  page: PageCapture,
  /** null in a mere capture. */
  seen: Seen.nullable(),
  state: z.strictObject({
    storage: z.enum(['indexeddb', 'local', 'private', 'failed']),
    isStorageDamaged: z.boolean(),
    siteAccess: z.boolean(),
    isEnabled: z.boolean(),
    profiles: z.number(),
    registers: z.number(),
  }),
})
export type SupportReport = z.infer<typeof SupportReport>
