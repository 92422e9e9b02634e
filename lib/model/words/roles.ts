// The closed list of roles that know what an application asks.

/** Whom an applicant asks before beginning. */
export const ROLE_IDS = ['lawyer', 'data-protection', 'it', 'finance', 'registry'] as const
