// What every page of a running replica is made from.
import type { FileStore } from './store/file-store'
import type { Variant } from './variants'
import type { Renamer } from './web/rename'
import type { Words } from './words'

export interface Site {
  words: Words
  variant: Variant
  store: FileStore
  renamer: Renamer
  /** Today as pages write it, d.m.yyyy. */
  today: () => string
}
