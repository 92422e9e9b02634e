// The second run of the portal's tests: every id, name and class of the replica's pages has another word, so nothing may hang on one. Chromium alone, for the time it takes.
import type { Variant } from '../portal/variants'
import type { BrowserKind } from './browser/types'

/** Set by the project «renamed» in vitest.config.ts: the seed of the other words. */
const seed = process.env.LUPALUOTSI_RENAMED

/** What a replica is started with besides what its test asks for. */
export const RENAMING: Variant = seed === undefined ? {} : { renameAttributes: Number(seed) }

/** The browsers in which the portal's tests run. */
export const KINDS: BrowserKind[] = seed === undefined ? ['chromium', 'firefox'] : ['chromium']
