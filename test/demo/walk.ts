// Walks one application from the public page to the receipt, as an applicant would: it types only what no profile can know and presses the portal's buttons.
// Every other value is written by the extension, through preview and accept.
import type { Browser, Page } from '../e2e/browser/types'
import type { Portal } from '../portal/server'
import { Applicant } from './applicant'

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
  /** false = the same walk without Lupaluotsi. */
  hasExtension: boolean
  /** A file to attach. */
  attachment: string
  /** Called with a name for each picture; none are taken without it. */
  shoot?: (page: Page, name: string) => Promise<string>
}

/** Runs the whole walk; rejects where a step cannot be taken. */
export async function walk(options: WalkOptions): Promise<Walk> {
  const page = await options.browser.open('https://dvv.fi/verkkoasiointi')
  const applicant = new Applicant(page, options)
  await applicant.goToForm()
  await applicant.organisation()
  await applicant.usage()
  const saved = await applicant.saveDraftAndReturn()
  await applicant.protection()
  await applicant.attachments()
  const sent = await applicant.send()
  const receipt = await applicant.isNotPending()
  await page.close()
  return { traces: applicant.traces, accepted: applicant.accepted, notPendingSeen: { saved, sent, receipt }, shots: applicant.shots }
}
