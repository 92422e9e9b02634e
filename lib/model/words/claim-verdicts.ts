// The closed list of what a reader finds of a claim.

/** «vahvistettu edelleen voimassa», «muuttunut» */
export const CLAIM_VERDICTS = ['confirmed', 'changed'] as const
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number]
