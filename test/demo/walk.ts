// Walks one application from the public page to the receipt, as an applicant would: it types only what no profile can know and presses the portal's buttons.
// Every other value is written by the extension, through preview and accept.
import { Applicant } from './applicant'
import type { Walk, WalkOptions } from './trace'

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
  const receipt = await applicant.isNotPending(false)
  await page.close()
  return { traces: applicant.traces, accepted: applicant.accepted, notPendingSeen: { saved, sent, receipt }, shots: applicant.shots }
}
