// What our scripts weigh on the wire of the extension: gzip, as shipped.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LANGUAGES, type Language } from '@/lib/model/words/ids'

/** Gzip bytes; a page holds the words of one language. */
export type Bytes = { detector: number; recognised: Record<Language, number>; fill: number }

/** Of one build. */
export function bytesOf(build: string): Bytes {
  const recognised = LANGUAGES.map((language) => [language, gzipBytes(build, ['detector.js', `words-${language}.js`, 'overlay.js'])])
  return {
    detector: gzipBytes(build, ['detector.js']),
    recognised: Object.fromEntries(recognised) as Bytes['recognised'],
    fill: gzipBytes(build, ['fill.js']),
  }
}

/** Gzip bytes (level 9) of the named files of one build, together. */
export function gzipBytes(build: string, files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0)
}
