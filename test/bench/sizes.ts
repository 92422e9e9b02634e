// What our scripts weigh on the wire of the extension: gzip, as shipped.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Gzip bytes (level 9) of the named files of one build, together. */
export function gzipBytes(build: string, files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0)
}
