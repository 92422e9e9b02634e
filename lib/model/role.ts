// «Ennen kuin aloitat»: what one role of the organisation has at hand before the application is begun.
import { z } from 'zod'
import { CatalogueId, Day, Message } from './catalogue-id'
import { CONFIDENCES } from './words/ids'
import { ROLE_IDS } from './words/roles'

export const RoleEntry = z.strictObject({
  $schema: z.string().optional(),
  id: z.enum(ROLE_IDS),
  name: Message,
  /** One thing to have at hand each. */
  items: z.array(z.strictObject({ text: Message })).min(1),
  source: CatalogueId,
  confidence: z.enum(CONFIDENCES),
  checkedOn: Day,
})
export type RoleEntry = z.infer<typeof RoleEntry>

/** What our own pages need of it, in one language. */
export type Role = { id: RoleEntry['id']; name: string; items: string[] }
