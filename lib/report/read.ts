// From a support file's bytes to a report that may be looked at: every fault names itself.
import { SUPPORT_FORMAT, SUPPORT_VERSION, SupportReport } from '@/lib/model/support-report'
import { type OutsideFault, readOutside } from '@/lib/text/outside'

export type SupportFault = OutsideFault | 'wrong-format' | 'newer-version' | 'invalid'

/** The report, texts in NFC and without hidden characters; or why it cannot be read. */
export function readSupportFile(bytes: Uint8Array<ArrayBuffer>): { report: SupportReport } | { fault: SupportFault } {
  const outside = readOutside(bytes)
  if ('fault' in outside) return outside
  const { data } = outside
  if (typeof data !== 'object' || data === null || (data as { format?: unknown }).format !== SUPPORT_FORMAT)
    return { fault: 'wrong-format' }
  const { version } = data as { version?: unknown }
  if (typeof version === 'number' && version > SUPPORT_VERSION) return { fault: 'newer-version' }
  const read = SupportReport.safeParse(data)
  return read.success && placesExist(read.data) ? { report: read.data } : { fault: 'invalid' }
}

/** Every place that the file names is in it. */
function placesExist({ page }: SupportReport): boolean {
  const all = [...page.controls, ...page.actions, ...page.answers]
  return all.every((one) => one.in === 0 || one.in < page.sections.length)
}
