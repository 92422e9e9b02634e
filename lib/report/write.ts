// The file that leaves: its text and its name.
import { SUPPORT_FILE_ENDING, SupportReport } from '@/lib/model/support-report'

/** Checked once more: an unknown key never leaves. Throws when the report is not of its own schema. */
export function supportFileText(report: SupportReport): string {
  return `${JSON.stringify(SupportReport.parse(report), null, 1)}\n`
}

/** «sivun-rakenne-2026-11-24.lupaluotsi-tuki.json»; of the report's own words only closed ones. */
export function supportFileName({ seen, made }: Pick<SupportReport, 'seen' | 'made'>): string {
  const what = seen === null ? 'sivun-rakenne' : `tukiraportti-${seen.view.step ?? 'sivu'}`
  return `${what}-${made}${SUPPORT_FILE_ENDING}`
}
