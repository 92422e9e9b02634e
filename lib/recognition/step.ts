// Which step of our form the page is, by headings, progress list and the fields that stand there; and what its notices say.
import type { FormView, Reason } from '@/lib/model/form-view'
import type { PageSnapshot } from '@/lib/model/snapshot'
import type { NoticeId, StepId } from '@/lib/model/words/ids'
import type { PageWords } from './page-words'
import type { Prepared } from './prepare'

export type StepFinding = { step: StepId | null; stepScore: number; reasons: Reason[] }

const MAIN = 60
const CURRENT = 60
const TITLE = 30
const HEADING = 35
const FIELDS = 50
const ENOUGH = 30
const BY_WORDS_ENOUGH = 50

/** The step that headings and progress name without doubt; null when they do not, then fields decide. */
export function stepByWords(words: PageWords): StepId | null {
  const [first, second] = [...pointsOf(words).values()].sort((a, b) => b.points - a.points)
  return first && first.points >= BY_WORDS_ENOUGH && first.points - (second?.points ?? 0) >= 20 ? first.step : null
}

/** `stepsOfFields` has for each matched field the steps it may stand in. */
export function findStep(
  words: PageWords,
  stepsOfFields: readonly (readonly StepId[])[],
  page: { isReadOnly: boolean; isStartOfForm: boolean },
): StepFinding {
  const tally = pointsOf(words)
  const add = (step: StepId, reason: Reason) => {
    const entry = tally.get(step) ?? { step, points: 0, reasons: [] }
    entry.points += reason.points
    entry.reasons.push(reason)
    tally.set(step, entry)
  }
  if (page.isReadOnly) add('summary', { what: 'answer', words: 'summary', points: 45 })
  else for (const [step, share] of shares(stepsOfFields)) add(step, { what: 'step', words: step, points: Math.round(share * FIELDS) })
  if (page.isStartOfForm) add('new-application', { what: 'action', words: 'new-application', points: MAIN })
  const [first, second] = [...tally.values()].sort((a, b) => b.points - a.points)
  if (!first || first.points < ENOUGH || (second && first.points === second.points)) return { step: null, stepScore: 0, reasons: [] }
  return { step: first.step, stepScore: Math.min(1, first.points / 100), reasons: first.reasons }
}

/** What notices and headings state; a later state outweighs an earlier one, and «sent» becomes a receipt only with a number or a word of receiving. */
export function findPageState(snapshot: PageSnapshot, { states }: Prepared, isOnForm: boolean): FormView['pageState'] {
  const said = new Set<NoticeId>()
  const texts = [
    ...snapshot.notices,
    ...snapshot.headings.filter((heading) => heading.level <= 2 || heading.main).map((heading) => heading.text),
  ]
  for (const text of texts) for (const { state, isSentence } of states(text)) if (isOnForm || isSentence) said.add(state)
  if (said.has('expired')) return 'expired'
  if (said.has('returned')) return 'returned'
  if (said.has('receipt')) return 'receipt'
  if (said.has('sent')) {
    const hasNumber =
      said.has('receipt-number') ||
      snapshot.answers.some((answer) => answer.value !== '' && states(answer.label).some((one) => one.state === 'receipt-number'))
    return hasNumber ? 'receipt' : 'sent'
  }
  return said.has('draft-saved') ? 'draft-saved' : 'none'
}

type Tally = Map<StepId, { step: StepId; points: number; reasons: Reason[] }>

function pointsOf(words: PageWords): Tally {
  const tally: Tally = new Map()
  const count = (named: PageWords['mainStep'], what: Reason['what'], points: number) => {
    if (!named) return
    const entry = tally.get(named.step) ?? { step: named.step, points: 0, reasons: [] }
    entry.points += points
    entry.reasons.push({ what, words: named.words, points })
    tally.set(named.step, entry)
  }
  count(words.mainStep, 'heading', MAIN)
  count(words.currentStep, 'progress', CURRENT)
  count(words.titleStep, 'title', TITLE)
  count(words.headingStep, 'heading', HEADING)
  return tally
}

/** Share of the matched fields that can stand in a step, of those that can stand in one step only. */
function shares(stepsOfFields: readonly (readonly StepId[])[]): [StepId, number][] {
  const telling = stepsOfFields.filter((steps) => steps.length === 1).map((steps) => steps[0]!)
  return [...new Set(telling)].map((step) => [step, telling.filter((one) => one === step).length / telling.length])
}
