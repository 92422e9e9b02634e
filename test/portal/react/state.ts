// What the single-page application is told whenever it asks.
import type { Problem } from '../form/requirements'
import type { Application } from '../store/application'
import type { Variant } from '../variants'
import type { WordSheet } from '../words-shape'

export interface State {
  /** 'ended': there was a login, but its time is over. */
  session: 'none' | 'ended' | 'open'
  account?: string
  sheet: WordSheet
  variant: Variant
  /** Of the one who is logged in; otherwise none. */
  applications: Application[]
}

/** The answer to whatever changes an application. */
export interface Changed {
  application: Application
  /** What holds the applicant back on this step. */
  problems: Problem[]
}
