// What every page of a running replica is made from.
import type { Language } from './languages'
import type { FileStore } from './store/file-store'
import type { Variant } from './variants'
import type { Renamer } from './web/rename'
import type { Words } from './words-shape'

/** The running replica, the same for everyone who looks at it. */
export interface House {
  variant: Variant
  store: FileStore
  renamer: Renamer
  /** Today as pages write it, d.m.yyyy. */
  today: () => string
  /** The language of the one who has not chosen any. */
  language: Language
  wordsIn: (language: Language) => Words
  /** The path the public entry page leads to. */
  home: string
  /** Logins of an earlier number have ended. */
  session: number
}

/** The replica as one request sees it: with the words of its language. */
export interface Site extends House {
  words: Words
}
