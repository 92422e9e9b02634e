// The closed list of what a composed text may lack: slots of its sentences, and questions of the register that are still open.

/** Slots that stand as «{slot}» in the sentences of `lib/catalogue/texts`. */
export const SLOTS = [
  'register-name',
  'controller',
  'purpose',
  'legal-bases',
  'diary-number',
  'customer-number',
  'data-set-name',
  'permit-holder',
  'permit-transfer',
  'included',
  'restriction',
  'update-product',
  'data-groups',
  'data-justification',
  'polling-interval',
  'turvakielto-bases',
  'turvakielto-justification',
] as const
export type Slot = (typeof SLOTS)[number]

/** What the preview and the profile page name after «Puuttuu:». */
export const MISSING = [
  ...SLOTS,
  /** No register is chosen, so nothing can be composed. */
  'register',
  /** A law is given, the point of it is not. */
  'legal-section',
  'turvakielto-section',
  /** Not answered, or «same data as in the permit» without a valid one. */
  'earlier-permit',
  /** There is a valid permit; whether it is for the same purpose has not been said. */
  'permit-purpose',
  'register-type',
  'turvakielto-need',
] as const
export type Missing = (typeof MISSING)[number]
