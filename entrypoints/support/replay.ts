// Today's recognition and advice over a report, through the same rooms as on the page, and what differs from what was seen then. Pure.
import { advise } from '@/lib/advice/advise'
import { sceneOf } from '@/lib/advice/scene'
import type { Advice, AdviceInput } from '@/lib/model/advice'
import type { Catalogue, PageAdvice } from '@/lib/model/catalogue'
import type { FormView } from '@/lib/model/form-view'
import type { ProfileFacts } from '@/lib/model/profile'
import type { SeenView, SupportReport } from '@/lib/model/support-report'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { recognise } from '@/lib/recognition/recognise'
import { placesOf, seenView } from '@/lib/report/seen'
import { snapshotOf } from '@/lib/report/snapshot-of'
import type { Vocabulary } from '@/lib/report/vocabulary'
import { verdictOf } from './decidable'
import { type Difference, differencesOf } from './differences'

export type ReplayNeeds = {
  catalogue: Catalogue
  vocabulary: Vocabulary
  /** ISO day. */
  today: string
}

export type Replay = {
  view: FormView
  /** The view as a report would carry it. */
  seen: SeenView
  /** Said today and certain without knowing any text. */
  advice: Advice[]
  /** Ids of advice that hangs on what the applicant wrote. */
  undecided: string[]
  /** Against what the report says was seen then; empty for a mere capture. */
  differences: Difference[]
}

/** What Lupaluotsi of today makes of the page of a report. */
export function replay(report: SupportReport, { catalogue, vocabulary, today }: ReplayNeeds): Replay {
  const snapshot = snapshotOf(report.page)
  const view = recognise(catalogue, snapshot)
  const input: AdviceInput = { catalogue, view, facts: factsOf(report), session: { ...EMPTY_SESSION, ...report.seen?.session }, today }
  const scene = sceneOf(input)
  const undecided = catalogue.advice.filter((entry) => isOpen(entry, scene)).map(({ id }) => id)
  const advice = advise(input).filter(({ id }) => !undecided.includes(id))
  const seen = seenView(view, placesOf(snapshot), vocabulary)
  const differences = report.seen === null ? [] : differencesOf(report.seen, { view: seen, advice, undecided })
  return { view, seen, advice, undecided, differences }
}

function isOpen({ when, cases }: PageAdvice, scene: ReturnType<typeof sceneOf>): boolean {
  const verdict = verdictOf(when, scene)
  if (verdict === false) return false
  return verdict === null || cases.some((one) => one.when && verdictOf(one.when, scene) === null)
}

function factsOf({ seen }: SupportReport): ProfileFacts | null {
  return seen?.facts ? { organisationType: null, ...seen.facts } : null
}
