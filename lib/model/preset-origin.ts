// Where a profile that somebody handed over came from, and which of its values still wait for a look or an answer.
import { z } from 'zod'

export const PresetOrigin = z.strictObject({
  presetId: z.uuid(),
  /** Of the preset; a lower one is never taken over a higher one. */
  revision: z.number().int().positive(),
  /** The file's name. */
  file: z.string().max(300),
  /** ISO day. */
  madeOn: z.iso.date(),
  /** As the file says; '' = it does not. */
  madeBy: z.string().max(200),
  /** ISO day after which the file should not be used; null = none. */
  notAfter: z.iso.date().nullable(),
  importedAt: z.iso.datetime(),
  /** By «values.contact-name» and «<register's id>.purpose»; a value that is ready is not in it. */
  states: z.record(z.string().max(120), z.enum(['check', 'fill-in'])),
})
export type PresetOrigin = z.infer<typeof PresetOrigin>
