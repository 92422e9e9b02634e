// The files in which profiles travel, `*.lupaluotsi.json`: a preset, or a backup of all profiles; and their faults.
import { z } from 'zod'
import { PRESET_FORMAT, PRESET_VERSION } from '@/lib/model/preset'
import { Profile } from '@/lib/model/profile'
import type { ImportFault } from '@/lib/model/words/import-faults'

export const FILE_ENDING = '.lupaluotsi.json'

/** All profiles whole: one's own, for oneself. */
export const BackupFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(PRESET_FORMAT),
  version: z.literal(PRESET_VERSION),
  profiles: z.array(Profile),
})
export type BackupFile = z.infer<typeof BackupFile>

/** `path` leads to the place in the file («profiles.0.values.contact-name»); '' = the whole file. */
export type Refusal = { fault: ImportFault; path: string }
