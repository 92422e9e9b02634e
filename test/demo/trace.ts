// What a walk is asked and what it leaves behind.
import type { Browser, Page } from '../e2e/browser/types'
import type { Portal, SkinName } from '../portal/server'

export type StepTrace = {
  step: string
  /** What the panel said: form's status, the next thing. */
  said: string
  findingsBefore: number
  findingsAfter: number
  todosBefore: number
  todosAfter: number
  /** Fields written by the extension, and fields typed by the walker. */
  byExtension: string[]
  byWalker: string[]
  /** Milliseconds from the page's load to the step being done. */
  took: number
}

export type Accepted = { row: string; field: string; after: string; label: string }

export type Walk = {
  traces: StepTrace[]
  accepted: Accepted[]
  /** «Hakemus ei ole vielä vireillä» was shown on every page from the first saving to the receipt, and not after it. */
  notPendingSeen: { saved: boolean; sent: boolean; receipt: boolean }
  shots: string[]
}

export type WalkOptions = {
  browser: Browser
  portal: Portal
  /** The skin the portal was started with; Power Pages when not told. */
  skin?: SkinName
  /** false = the same walk without Lupaluotsi. */
  hasExtension: boolean
  /** A file to attach. */
  attachment: string
  /** Called with a name for each picture; none are taken without it. */
  shoot?: (page: Page, name: string) => Promise<string>
}
