// From a support file's bytes to a report that may be looked at: every fault names itself.
import { SUPPORT_FORMAT, SUPPORT_VERSION, SupportReport } from '@/lib/model/support-report'
import { type OutsideFault, readOutside, readText } from '@/lib/text/outside'

export type SupportFault = OutsideFault | 'wrong-format' | 'newer-version' | 'invalid'

/** The report, texts in NFC and without hidden characters; or why it cannot be read. */
export function readSupportFile(bytes: Uint8Array<ArrayBuffer>): { report: SupportReport } | { fault: SupportFault } {
  const read = readText(bytes)
  const outside = 'fault' in read ? read : readOutside(read.text)
  if ('fault' in outside) return { fault: outside.fault }
  const { data } = outside
  if (typeof data !== 'object' || data === null || (data as { format?: unknown }).format !== SUPPORT_FORMAT)
    return { fault: 'wrong-format' }
  const { version } = data as { version?: unknown }
  if (typeof version === 'number' && version > SUPPORT_VERSION) return { fault: 'newer-version' }
  const report = SupportReport.safeParse(data)
  return report.success && placesExist(report.data) ? { report: report.data } : { fault: 'invalid' }
}

/** Every place that the file names is in it. */
function placesExist({ page }: SupportReport): boolean {
  const all = [...page.controls, ...page.actions, ...page.answers]
  return all.every((one) => one.in === 0 || one.in < page.sections.length)
}
