// The path from the front page to the receipt: how far each step is, derived from the page, the session and the advice.
import type { Advice, AdviceInput, PathStep } from '@/lib/model/advice'
import { PATH_STEPS, type PathStepId, type StepId, type StepState } from '@/lib/model/words/ids'
import { pageStateOf } from './page-state'
import { answerOf } from './scene'

type Input = AdviceInput & { advice: Advice[] }

/** Steps of the form that are steps of the path under the same name. */
const FORM_STEPS = ['organisation', 'usage', 'protection', 'attachments'] as const satisfies readonly (StepId & PathStepId)[]
type FormStep = (typeof FORM_STEPS)[number]
const APPLICATION: readonly StepId[] = ['new-application', ...FORM_STEPS, 'summary', 'receipt', 'returned']

/**
 * The nine steps; empty on another form and on a page of the portal that has nothing to do with the form. On a page that is not known they are
 * the checklist. Done only at the receipt.
 */
export function pathOf(input: Input): PathStep[] {
  const { view } = input
  const isForm = view.form === 'muutostietopalvelu' || view.form === 'renewed'
  const isOnTheWay = view.form === 'none' && (view.step === 'start' || view.step === 'inbox')
  const isUnknown = view.form === 'none' && view.status !== 'recognised' && view.step === null && view.pageState !== 'expired'
  if (!isForm && !isOnTheWay && !isUnknown) return []
  const current = currentStep(input)
  return PATH_STEPS.map((id) => ({ id, state: stateOf(id, input), current: id === current }))
}

/** Whether the receipt has come: seen on the page, or ticked by hand when it came by e-mail. */
export function hasReceipt({ session, view }: Pick<AdviceInput, 'session' | 'view'>): boolean {
  return session.receipt || pageStateOf(view) === 'receipt' || session.ticked.includes('receipt-got')
}

/** Whether the application has been sent, receipt or not. */
export function isSent(input: Pick<AdviceInput, 'session' | 'view'>): boolean {
  return input.session.sent || pageStateOf(input.view) === 'sent' || hasReceipt(input)
}

function currentStep(input: Input): PathStepId | null {
  const { view, session } = input
  if (view.step === 'new-application') return view.step
  const own = FORM_STEPS.find((step) => step === view.step)
  if (own) return own
  if (view.step === 'summary' || view.step === 'receipt' || isSent(input)) return 'receipt'
  if (session.saved) return 'saved'
  if (view.step !== 'start') return null
  const isOpen = view.fields.some(
    (match) => match.visible && (match.field === 'start-this-form' || match.field === 'accordion-population-data'),
  )
  return isOpen ? 'choose' : 'tab'
}

function stateOf(id: PathStepId, input: Input): StepState {
  const { view, session } = input
  const begun = seenSteps(input)
  switch (id) {
    case 'tab':
    case 'choose':
      if (begun.length > 0) return 'done'
      return currentStep(input) === id ? 'in-progress' : id === 'tab' && currentStep(input) === 'choose' ? 'done' : 'not-started'
    case 'new-application':
      if (view.step === 'new-application') return 'in-progress'
      return begun.length > 0 ? 'done' : 'not-started'
    case 'saved':
      if (isSent(input)) return session.saved ? 'done' : 'not-needed'
      return session.saved || pageStateOf(view) === 'draft-saved' ? 'in-progress' : 'not-started'
    case 'receipt':
      if (hasReceipt(input)) return 'done'
      return isSent(input) || view.step === 'summary' ? 'in-progress' : 'not-started'
    default:
      return formStepState(id, input)
  }
}

function seenSteps({ view, session }: Input): StepId[] {
  const isHere = view.form === 'muutostietopalvelu' || view.form === 'renewed'
  const seen = session.steps.map((one) => one.step)
  return [...seen, ...(isHere && view.step ? [view.step] : [])].filter((step) => APPLICATION.includes(step))
}

function formStepState(step: FormStep, input: Input): StepState {
  const { view, session, advice } = input
  if (session.application === 'contacts' && step !== 'organisation') return 'not-needed'
  if (isSent(input) && view.pageState !== 'returned') return 'done'
  const own = advice.filter((one) => one.place === 'findings' && one.step === step && !one.checked)
  if (own.some((one) => one.kind === 'error' || one.kind === 'warning')) return 'to-check'
  const hasTodo = own.some((one) => one.kind === 'todo')
  if (view.step === step) return hasTodo || !isFilledIn(input) ? 'in-progress' : 'done'
  const seen = session.steps.find((one) => one.step === step)
  if (view.step === 'summary') return hasTodo ? 'in-progress' : seen || isAnsweredOnSummary(step, input) ? 'done' : 'not-started'
  if (!seen) return 'not-started'
  return seen.findings > 0 ? 'to-check' : seen.todos > 0 ? 'in-progress' : 'done'
}

/** Nothing that the page calls required is empty, and something is answered. */
function isFilledIn({ view, session }: Input): boolean {
  const controls = view.fields.filter((match) => match.on === 'control' && match.visible)
  const isAnswered = (match: (typeof controls)[number]) => answerOf(match) !== '' || match.checked
  if (controls.some((match) => match.required && !isAnswered(match))) return false
  return controls.some(isAnswered) || (view.step === 'attachments' && session.ticked.includes('permit-attached'))
}

function isAnsweredOnSummary(step: FormStep, { view, catalogue }: Input): boolean {
  const own = new Set(catalogue.fields.filter((field) => field.steps.includes(step)).map((field) => field.id))
  return view.fields.some((match) => match.on === 'answer' && own.has(match.field) && match.value !== '')
}
