// What Lupaluotsi saw and did on a page, for a report: ids, scores, the catalogue's words, closed lists; never a text of anybody.
import type { Advice } from '@/lib/model/advice'
import type { FormView, Reason } from '@/lib/model/form-view'
import type { ProfileFacts } from '@/lib/model/profile'
import type { TabSession } from '@/lib/model/session'
import { CONTROL_KINDS, type Handle, type PageSnapshot } from '@/lib/model/snapshot'
import type { Seen, SeenView } from '@/lib/model/support-report'
import { STEP_IDS } from '@/lib/model/words/ids'
import { type Redaction, redact } from './redact'
import type { Vocabulary } from './vocabulary'

export type SeenNeeds = {
  view: FormView
  advice: readonly Advice[]
  session: TabSession
  facts: ProfileFacts | null
  vocabulary: Vocabulary
}

/** Words of our own, among the reasons; «radio» is not a word of the page to be taken out. */
const KINDS: readonly string[] = CONTROL_KINDS
const STEPS: readonly string[] = STEP_IDS

/** Value by value from what may leave; a field that is added elsewhere is not in it by itself. `snapshot` gives the places. */
export function seenOf(snapshot: PageSnapshot, { view, advice, session, facts, vocabulary }: SeenNeeds): Seen {
  const { application, steps, left, ticked, told, usedEarlierForm, saved, sent, receipt } = session
  return {
    view: seenView(view, placesOf(snapshot), vocabulary),
    advice: advice.map(({ id, kind, field, checked }) => ({ id, kind, field, checked })),
    outcomes: session.outcomes.map(({ row, field, outcome }) => ({ row, field, outcome })),
    session: { application, steps, left, ticked, told, usedEarlierForm, saved, sent, receipt },
    facts: facts && {
      registerType: facts.registerType,
      earlierPermit: facts.earlierPermit,
      turvakielto: facts.turvakielto,
      organisationOnPage: facts.organisationOnPage,
    },
  }
}

/** What can be compared of a view; `places` names each handle by its place in the capture. */
export function seenView(view: FormView, places: ReadonlyMap<Handle, string>, vocabulary: Vocabulary): SeenView {
  const around: Redaction = { vocabulary, secrets: new Set() }
  const say = ({ what, words, points }: Reason) => {
    const isCode = what === 'kind' ? KINDS.includes(words) : what === 'step' && STEPS.includes(words)
    return `${what} «${isCode ? words : redact(words, 'option', around).slice(0, 240)}» ${points}`
  }
  const at = (handle: Handle) => places.get(handle) ?? []
  const { form, status, step, score, stepScore, pageState } = view
  return {
    ...{ form, status, step, score: rounded(score), stepScore: rounded(stepScore), pageState },
    reasons: view.reasons.map(say),
    fields: view.fields.flatMap((match) =>
      [at(match.handle)]
        .flat()
        .map((place) => ({ field: match.field, at: place, score: rounded(match.score), reasons: match.reasons.map(say) })),
    ),
    ambiguous: view.ambiguous.map((one) => ({ field: one.field, at: one.handles.flatMap(at), reasons: one.reasons.map(say) })),
  }
}

/** «control 0», «answer 0», «action 0» by handle. */
export function placesOf({ controls, answers, actions }: Pick<PageSnapshot, 'controls' | 'answers' | 'actions'>): Map<Handle, string> {
  const places = new Map<Handle, string>()
  for (const [what, list] of Object.entries({ control: controls, answer: answers, action: actions })) {
    for (const [at, { handle }] of list.entries()) places.set(handle, `${what} ${at}`)
  }
  return places
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100
}
