// An outline: how a page is made beyond what recognition reads; names of tags, roles and attributes, never what stands in them.
import { z } from 'zod'
import { Handle } from './snapshot'

export const PageOutline = z.strictObject({
  /** How each control of the snapshot is made, by its handle. */
  built: z.array(z.strictObject({ handle: Handle, says: z.string().max(400) })).max(6000),
  /** «forms 1», «Power Pages 3». */
  made: z.array(z.string().max(80)).max(60),
})
export type PageOutline = z.infer<typeof PageOutline>
