// The closed lists of ids that every room shares; English, kebab-case, never reused.

export const FORM_IDS = ['muutostietopalvelu', 'renewed', 'other', 'none'] as const
export type FormId = (typeof FORM_IDS)[number]

export const STATUSES = ['recognised', 'unsure', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

export const STEP_IDS = [
  'login',
  'start',
  'inbox',
  'new-application',
  'organisation',
  'usage',
  'protection',
  'attachments',
  'summary',
  'receipt',
  'returned',
] as const
export type StepId = (typeof STEP_IDS)[number]

/** Steps whose controls Lupaluotsi may fill. */
export const FILLABLE_STEPS = ['organisation', 'usage', 'protection'] as const satisfies readonly StepId[]

/** Fields whose value stands as such in a profile (everything else is composed or answered on the page). */
export const PROFILE_FIELDS = [
  'organisation-name',
  'business-id',
  'street-address',
  'postal-code',
  'post-office',
  'organisation-email',
  'organisation-phone',
  'contact-name',
  'contact-title',
  'contact-email',
  'contact-phone',
  'technical-contact-name',
  'technical-contact-email',
  'technical-contact-phone',
  'technical-deputy-name',
  'technical-deputy-email',
  'technical-deputy-phone',
  'process-email',
  'billing-name',
  'billing-address',
  'e-invoice-address',
  'e-invoice-operator',
  'billing-reference',
] as const
export type ProfileField = (typeof PROFILE_FIELDS)[number]

/** Fields of the old service that do not fit the new one; each carries an inline marker. */
export const OLD_SERVICE_FIELDS = [
  'product',
  'delivery-rhythm',
  'delivery-format',
  'delivery-channel',
  'character-set',
  'baseline-delivery',
  'area-restriction',
  'identifier-file',
] as const

/** Actions that belong to the portal's own pages; the rest belong to a form's. */
export const PORTAL_ACTIONS = [
  'start-application',
  'open-draft',
  'tab-public-administration',
  'accordion-population-data',
  'start-this-form',
  'use-earlier-form',
] as const

export const FIELD_IDS = [
  ...PORTAL_ACTIONS,
  ...PROFILE_FIELDS,
  'sector',
  'permit-choice',
  'purpose',
  'data-selection',
  'turvakielto-needed',
  'turvakielto-basis',
  'data-description',
  ...OLD_SERVICE_FIELDS,
  'protection-statement',
  'turvakielto-handling',
  'attachment-current-permit',
  'attachment-other',
  'next',
  'previous',
  'save-draft',
  'send',
] as const
export type FieldId = (typeof FIELD_IDS)[number]

/** Fields whose text is composed from a register. */
export const COMPOSED_FIELDS = [
  'purpose',
  'turvakielto-needed',
  'turvakielto-basis',
  'data-description',
] as const satisfies readonly FieldId[]
export type ComposedField = (typeof COMPOSED_FIELDS)[number]

export const ADVICE_KINDS = ['error', 'warning', 'note', 'todo'] as const
export type AdviceKind = (typeof ADVICE_KINDS)[number]

export const CONFIDENCES = ['seen', 'inferred', 'guessed'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const LANGUAGES = ['fi', 'sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language in which texts are written to DVV. */
export const TEXT_LANGUAGES = ['fi', 'sv'] as const
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]

export const OUTCOMES = [
  'written',
  'already-there',
  'kept-yours',
  'too-long',
  'not-found',
  'ambiguous',
  'refused-by-page',
  'changed-by-page',
  'blocked',
  'not-undoable',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export const STEP_STATES = ['not-started', 'in-progress', 'to-check', 'done', 'not-needed'] as const
export type StepState = (typeof STEP_STATES)[number]

export const ORGANISATION_TYPES = [
  'state',
  'municipality',
  'joint-authority',
  'wellbeing-county',
  'wellbeing-group',
  'hus',
  'helsinki',
  'education',
  'kela',
  'church',
  'aland',
  'other',
] as const
export type OrganisationType = (typeof ORGANISATION_TYPES)[number]

/** Guide G4 and G5: by customership and henkilötunnus, or by another restriction. */
export const REGISTER_TYPES = ['customers', 'restriction'] as const

/** «Mitä haet?» */
export const APPLICATION_KINDS = ['new-permit', 'change', 'contacts'] as const
export type ApplicationKind = (typeof APPLICATION_KINDS)[number]

/** Where a value in the preview comes from. */
export const ORIGINS = ['own-profile', 'shared-profile', 'guide'] as const
export type Origin = (typeof ORIGINS)[number]

export const DOCKS = ['right', 'left', 'bottom'] as const
export type Dock = (typeof DOCKS)[number]

/** Fields that a profile or the guide can fill. */
export const FILL_FIELDS = [...PROFILE_FIELDS, ...COMPOSED_FIELDS] as const
export type FillField = (typeof FILL_FIELDS)[number]

/** A row of the preview: a fill field, or the marker sentence, which is a row of its own. */
export const ROW_IDS = ['marker', ...FILL_FIELDS] as const
export type RowId = (typeof ROW_IDS)[number]

export const PREVIEW_STATES = [
  'empty',
  'default',
  'ours',
  'same',
  'other-text',
  'adds',
  'too-long',
  'refused',
  'no-value',
  'other-organisation',
] as const
export type PreviewState = (typeof PREVIEW_STATES)[number]

/** `cannot-be-emptied`: a radio group that had no answer; an answer given there cannot be taken back, by a person either. */
export const UNDO_OUTCOMES = ['restored', 'edited', 're-rendered', 'removed', 'elsewhere', 'refused-by-page', 'cannot-be-emptied'] as const

export const PATH_STEPS = [
  'tab',
  'choose',
  'new-application',
  'organisation',
  'usage',
  'protection',
  'attachments',
  'saved',
  'receipt',
] as const
export type PathStepId = (typeof PATH_STEPS)[number]

/** What the applicant ticks by hand, because the page cannot show it. */
export const TICKS = [
  'receipt-got',
  'abandoned',
  'permit-attached',
  'has-earlier-permit',
  'turvakielto-needed',
  'turvakielto-not-needed',
] as const
export type Tick = (typeof TICKS)[number]

/** What the applicant's texts told when they were last on the page: yes or no, kept without the text for the steps where it does not stand. */
export const TOLD = ['grounds-attached', 'permit-attached', 'permit-particulars'] as const
export type Told = (typeof TOLD)[number]

/** What a notice of the portal says of an application; `receipt-number` turns «sent» into a receipt, `expired` is the session's. */
export const NOTICE_IDS = ['draft-saved', 'sent', 'receipt', 'receipt-number', 'returned', 'expired'] as const
export type NoticeId = (typeof NOTICE_IDS)[number]

/** How something close to the marker sentence differs from it. */
export const MARKER_DIFFERENCES = ['beginning-missing', 'vtj-missing', 'hyphen', 'ending', 'spelling', 'wording'] as const
export type MarkerDifference = (typeof MARKER_DIFFERENCES)[number]
