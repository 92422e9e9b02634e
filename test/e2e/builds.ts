// Where the built extension of each browser lies.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserKind } from './browser/types'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** LUPALUOTSI_OUTPUT names another folder of builds, for instance one of a release. */
const OUTPUT = resolve(ROOT, process.env.LUPALUOTSI_OUTPUT ?? '.output')

export const BUILDS: Record<BrowserKind, string> = { chromium: resolve(OUTPUT, 'chrome-mv3'), firefox: resolve(OUTPUT, 'firefox-mv3') }
