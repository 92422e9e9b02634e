// How strongly a claim may be made: no more than its evidence and its age allow.
import type { PageAdvice } from '@/lib/model/catalogue'
import type { AdviceKind } from '@/lib/model/words/ids'
import { wholeMonthsBetween } from '@/lib/text/dates'

/** A source older than this many months that nobody has re-verified can no longer make an error. */
const OLD_AFTER_MONTHS = 24

/** Whole months from the source's own date (the day of checking when it has none) to today. */
export function ageInMonths(entry: Pick<PageAdvice, 'source' | 'checkedOn'>, today: string): number {
  return wholeMonthsBetween(entry.source.dated ?? entry.checkedOn, today)
}

/** The kind after the caps: `inferred` and old claims at most warning, `guessed` and lapsed ones note; `capExempt` lifts the cap by age only. */
export function cappedKind(kind: AdviceKind, entry: PageAdvice, today: string): AdviceKind {
  if (kind === 'todo' || kind === 'note') return kind
  if (entry.confidence === 'guessed' || (entry.lapsedOn && today > entry.lapsedOn)) return 'note'
  const isOld = !entry.capExempt && ageInMonths(entry, today) > OLD_AFTER_MONTHS
  return entry.confidence === 'inferred' || isOld ? 'warning' : kind
}
