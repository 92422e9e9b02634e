// The closed lists of sharing: what of a register is shared one by one, how far a shared value is ready, and what is never shared unasked.
import { PROFILE_FIELDS, type ProfileField } from './ids'

/** valmis · tarkista omalta kannaltasi · täytettävä itse; the last carries no value. */
export const VALUE_STATES = ['ready', 'check', 'fill-in'] as const
export type ValueState = (typeof VALUE_STATES)[number]

/** Paths inside a register, in the order of its form; the name is always shared. */
export const REGISTER_PARTS = [
  'controller',
  'textLanguage',
  'purpose',
  'legalBases',
  'earlierPermit.state',
  'earlierPermit.samePurpose',
  'earlierPermit.holder',
  'earlierPermit.transfer',
  'earlierPermit.diaryNumber',
  'earlierPermit.customerNumber',
  'earlierPermit.dataSetName',
  'earlierPermit.attached',
  'type',
  'included',
  'restriction',
  'dataForm',
  'updateProduct',
  'dataGroups',
  'dataJustification',
  'pollingInterval',
  'turvakielto.need',
  'turvakielto.bases',
  'turvakielto.justification',
] as const
export type RegisterPart = (typeof REGISTER_PARTS)[number]

/** For whom a file is made; decides what is suggested for each value. */
export const AUDIENCES = ['same', 'other'] as const
export type Audience = (typeof AUDIENCES)[number]

const NEVER_PARTS: readonly string[] = ['earlierPermit.diaryNumber', 'earlierPermit.customerNumber']
const NEVER_FIELDS: readonly ProfileField[] = PROFILE_FIELDS.filter(
  (field) => /^(?:contact|technical)-/.test(field) || field === 'process-email' || field === 'billing-reference',
)

/** Names, addresses and numbers that leave only when each was ticked: they are a person's, or an enemy could use them. */
export function isNeverShared(what: ProfileField | RegisterPart): boolean {
  return NEVER_PARTS.includes(what) || (NEVER_FIELDS as readonly string[]).includes(what)
}
