// What every file of the catalogue is named by, and the days it carries.
import { z } from 'zod'

export const CatalogueId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** An ISO day: «2026-11-23». */
export const Day = z.iso.date()
/** A sentence of ours in every language of the interface. */
export const Message = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) })
export type Message = z.infer<typeof Message>
