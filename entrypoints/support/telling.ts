// What a support person can tell the applicant: one sentence for each thing that went wrong and that the applicant can do something about.
import type { SupportWords } from '@/components/words/fi-pages/support'
import type { SupportReport } from '@/lib/model/support-report'
import { COMPOSED_FIELDS, FILL_FIELDS, type OUTCOMES } from '@/lib/model/words/ids'
import type { Missing } from './missing'
import type { Replay } from './replay'

export type Telling = {
  missing: Missing
  words: SupportWords
  /** A field's name as the catalogue has it. */
  name: (id: string) => string
}

const LEFT_TO_DO: readonly (typeof OUTCOMES)[number][] = ['not-found', 'ambiguous', 'refused-by-page', 'blocked']
const COMPOSED: readonly string[] = COMPOSED_FIELDS

/** Sentences in the order in which they help; empty when nothing is the applicant's to do. */
export function tellingOf(report: SupportReport, { view, seen, advice }: Replay, { missing, words, name }: Telling): string[] {
  const said = words.tell
  const { state } = report
  const outcomes = report.seen?.outcomes ?? []
  const left = new Set<string>([
    ...outcomes.filter(({ outcome }) => LEFT_TO_DO.includes(outcome)).map(({ field }) => field),
    ...seen.ambiguous.map(({ field }) => field),
    ...(missing.notFound ?? []).filter((id) => COMPOSED.includes(id)),
  ])
  const named = FILL_FIELDS.filter((id) => left.has(id))
  const copied = named.filter((id) => COMPOSED.includes(id)).map(name)
  const written = named.filter((id) => !COMPOSED.includes(id)).map(name)
  return [
    state.siteAccess ? '' : said.withheld,
    state.isEnabled ? '' : said.off,
    state.storage === 'failed' ? said.storage : '',
    state.isStorageDamaged && state.storage !== 'failed' ? said.damaged : '',
    view.status === 'recognised' ? '' : said.unknownPage,
    advice.some(({ id }) => id === 'profile-mismatch') ? said.mismatch : '',
    copied.length > 0 ? said.copy(copied) : '',
    written.length > 0 ? said.write(written) : '',
    outcomes.some(({ outcome }) => outcome === 'too-long') ? said.tooLong : '',
  ].filter((one) => one !== '')
}
