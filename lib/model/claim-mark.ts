// What a reader noted of a claim on the Lähteet page: still true, or changed; kept in this browser and exported as a list.
import { z } from 'zod'
import { CatalogueId, Day } from './catalogue-id'
import { CLAIM_VERDICTS } from './words/claim-verdicts'

export const ClaimMark = z.strictObject({
  /** Id of the advice. */
  claim: CatalogueId,
  verdict: z.enum(CLAIM_VERDICTS),
  /** The day it was noted. */
  day: Day,
  note: z.string().max(2000),
})
export type ClaimMark = z.infer<typeof ClaimMark>
