// The file in which profiles travel: `*.lupaluotsi.json`, its limits and its faults.
import { z } from 'zod'
import { Profile } from '@/lib/model/profile'
import type { ImportFault } from '@/lib/model/words/import-faults'

export const FORMAT = 'lupaluotsi'
export const VERSION = 1
export const FILE_ENDING = '.lupaluotsi.json'

/** Bytes of a file, checked before it is read. */
export const LARGEST_FILE = 256 * 1024
/** Objects and lists inside one another; a legal basis of turvakielto lies eight deep. */
export const DEEPEST = 8
/** Values in each register, in each profile beside its registers, and in the file beside its profiles. */
export const MOST_NODES = 2000

export const PresetFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  profiles: z.array(Profile),
})
export type PresetFile = z.infer<typeof PresetFile>

/** `path` leads to the place in the file («profiles.0.values.contact-name»); '' = the whole file. */
export type Refusal = { fault: ImportFault; path: string }
