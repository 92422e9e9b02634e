// A profile: what an organisation says of itself, and its registers; everything a fill can write comes from here or from the guide.
import { z } from 'zod'
import { PresetOrigin } from './preset-origin'
import { ORGANISATION_TYPES, PROFILE_FIELDS, REGISTER_TYPES, TEXT_LANGUAGES } from './words/ids'

const shortText = z.string().max(500)
const longText = z.string().max(8000)

/** One law and the point of it on which access to the data rests, in the nominative: «perusopetuslaki», «628/1998», «4 §». */
export const LegalBasis = z.strictObject({
  law: shortText,
  /** «628/1998»; may be empty. */
  number: shortText,
  /** «4 §», «2 luku 3 §», «6 artikla»; may be empty. */
  section: shortText,
})
export type LegalBasis = z.infer<typeof LegalBasis>

export const EARLIER_PERMIT_STATES = ['none', 'valid', 'expired', 'general', 'unanswered'] as const

/** An earlier permit of the same service. Numbers are free text: their form is not known (seen: «2061/420/13»). */
export const EarlierPermit = z.strictObject({
  /** `general` = yleinen tietolupa (kattolupa), which has no diary number of one's own. */
  state: z.enum(EARLIER_PERMIT_STATES),
  /** null = not answered; only an answered «no» is ever told to DVV. */
  samePurpose: z.boolean().nullable(),
  /** Empty when the permit is the applicant's own. */
  holder: shortText,
  /** How and when the duty moved from the earlier holder; a full sentence. */
  transfer: longText,
  diaryNumber: shortText,
  customerNumber: shortText,
  dataSetName: shortText,
  /** The applicant attaches the permit to the application. */
  attached: z.boolean(),
})
export type EarlierPermit = z.infer<typeof EarlierPermit>

export const DATA_FORMS = ['same-as-permit', 'update-product', 'data-groups'] as const

export const Turvakielto = z.strictObject({
  need: z.enum(['unanswered', 'not-needed', 'needed']),
  bases: z.array(LegalBasis).max(20),
  /** Why and in which task; full sentences. */
  justification: longText,
})
export type Turvakielto = z.infer<typeof Turvakielto>

export const Register = z.strictObject({
  id: z.uuid(),
  name: shortText,
  controller: shortText,
  /** What the data are used for; full sentences. */
  purpose: longText,
  legalBases: z.array(LegalBasis).max(20),
  earlierPermit: EarlierPermit,
  /** null = not answered. */
  type: z.enum(REGISTER_TYPES).nullable(),
  /** Who is in the register (type «restriction»: Finnish citizens, residents …). */
  included: longText,
  /** The restriction (type «restriction» only), e.g. the municipality of residence. */
  restriction: longText,
  dataForm: z.enum(DATA_FORMS),
  /** Name of the update product («ASREK-asiakasrekisterin päivitystuote»). */
  updateProduct: shortText,
  /** Codes of data-groups.json. */
  dataGroups: z.array(z.string().max(80)).max(120),
  /** Why these groups; full sentences. */
  dataJustification: longText,
  /** «kerran vuorokaudessa»; empty = not said. */
  pollingInterval: shortText,
  turvakielto: Turvakielto,
  textLanguage: z.enum(TEXT_LANGUAGES),
})
export type Register = z.infer<typeof Register>

export const ProfileValues = z.partialRecord(z.enum(PROFILE_FIELDS), shortText)
export type ProfileValues = z.infer<typeof ProfileValues>

export const Profile = z.strictObject({
  id: z.uuid(),
  /** Rises by one with each saved change; compared and swapped in the store. */
  revision: z.number().int().nonnegative(),
  /** The list's name of it; the organisation's name when empty. */
  title: shortText,
  organisationType: z.enum(ORGANISATION_TYPES).nullable(),
  values: ProfileValues,
  registers: z.array(Register).max(500),
  origin: z.enum(['own', 'shared']),
  /** Only of a profile that came in as a preset. */
  preset: PresetOrigin.optional(),
  /** ISO instants. */
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Profile = z.infer<typeof Profile>

/** What crosses to the page before any wish: a name to choose by. */
export const ProfileTitle = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  registers: z.array(z.strictObject({ id: z.uuid(), title: z.string() })),
})
export type ProfileTitle = z.infer<typeof ProfileTitle>

/** The value-free facts of a profile that advice may use: answers to closed questions, never a number, a name or a text. */
export const ProfileFacts = z.strictObject({
  organisationType: z.enum(ORGANISATION_TYPES).nullable(),
  registerType: z.enum(REGISTER_TYPES).nullable(),
  earlierPermit: z.strictObject({
    state: z.enum(EARLIER_PERMIT_STATES),
    samePurpose: z.boolean(),
    own: z.boolean(),
    attached: z.boolean(),
  }),
  turvakielto: z.enum(['unanswered', 'not-needed', 'needed']),
  /** The background compared the page's Y-tunnus (or, without one, the name) with the profile's. */
  organisationOnPage: z.enum(['same', 'different', 'unknown']),
})
export type ProfileFacts = z.infer<typeof ProfileFacts>
