// Says of a page snapshot which form, which step and which fields it shows, with scores and reasons. Pure; in doubt it says so and matches nothing.
import type { FieldMatch, FormView } from '@/lib/model/form-view'
import type { PageSnapshot, SnapshotControl } from '@/lib/model/snapshot'
import { EMPTY_FORM_VIEW } from '@/lib/model/words/defaults'
import type { StepId } from '@/lib/model/words/ids'
import { type ActionMatch, matchActions } from './actions'
import { type FieldFindings, findFields } from './fields'
import { type FormFinding, findForm, offersRenewedService } from './form'
import { quoteLabel, toActionMatch, toUnknown } from './matches'
import { type PageWords, readPageWords } from './page-words'
import { findPortalPage } from './portal-page'
import { type CatalogueWords, type Prepared, prepare } from './prepare'
import { findPageState, findStep, stepByWords } from './step'

/** Steps whose questions hardly any other form asks in these words. */
const STEPS_OF_OWN: readonly StepId[] = ['usage', 'protection']
const ANSWERS_ENOUGH = 2

/** The view of a page. The same snapshot and catalogue give the same view. */
export function recognise(catalogue: CatalogueWords, snapshot: PageSnapshot): FormView {
  const prepared = prepare(catalogue)
  const words = readPageWords(snapshot, prepared)
  const portalActions = matchActions(snapshot.actions, 'portal', prepared)
  const findings = findFields(snapshot, stepByWords(words), prepared)
  const form = findForm(snapshot, words, { ownFields: countOwn(findings, prepared), portalActions })
  if (form.form === 'none') return portalView({ snapshot, words, portalActions, prepared })
  if (form.form === 'other') return { ...emptyView(snapshot), ...form, pageState: findPageState(snapshot, prepared, true) }
  return formView({ snapshot, words, portalActions, findings, form, prepared })
}

type Found = {
  snapshot: PageSnapshot
  words: PageWords
  portalActions: ActionMatch[]
  findings: FieldFindings
  form: FormFinding
  prepared: Prepared
}

function formView({ snapshot, words, portalActions, findings, form, prepared }: Found): FormView {
  const onControls = findings.matches.filter((one) => one.on === 'control')
  const onAnswers = findings.matches.filter((one) => one.on === 'answer')
  const hasQuestions = onControls.some((one) => one.writable)
  const isReadOnly = !hasQuestions && onAnswers.length >= ANSWERS_ENOUGH
  const starting = portalActions.filter((one) => one.field === 'start-this-form' || one.field === 'use-earlier-form')
  const isStartOfForm = starting.length > 0 || onControls.some((one) => one.field === 'use-earlier-form')
  const stepsOfFields = onControls.map((one) => prepared.fields.find((field) => field.id === one.field)!.steps)
  const pageState = findPageState(snapshot, prepared, true)
  const found = findStep(words, stepsOfFields, { isReadOnly, isStartOfForm })
  const step = stepWithState(
    found.step,
    pageState,
    onControls.some((one) => one.writable),
  )
  const taken = new Set(onControls.map((one) => one.field))
  const actions = [...starting.filter((one) => !taken.has(one.field)), ...matchActions(snapshot.actions, 'form', prepared)]
  const renewed = form.form === 'muutostietopalvelu' && offersRenewedService(snapshot, prepared)
  return {
    ...form,
    form: renewed ? 'renewed' : form.form,
    step,
    stepScore: step === found.step ? found.stepScore : 0.8,
    reasons: [...form.reasons, ...found.reasons],
    fields: [...findings.matches, ...actions.map(toActionMatch)],
    ambiguous: findings.ambiguous,
    unknown: findings.unknown,
    pageState,
    readOnly: isReadOnly || (!hasQuestions && (pageState === 'receipt' || pageState === 'sent')),
  }
}

/** A receipt, a sent or a returned application without questions to answer is a page of its own. */
function stepWithState(step: StepId | null, state: FormView['pageState'], hasQuestions: boolean): StepId | null {
  if (hasQuestions) return step
  if (state === 'receipt') return 'receipt'
  if (state === 'returned' && (step === null || step === 'summary')) return 'returned'
  if (state === 'sent') return 'summary'
  return step
}

function portalView({ snapshot, words, portalActions, prepared }: Omit<Found, 'findings' | 'form'>): FormView {
  const page = findPortalPage(snapshot, words, portalActions)
  const view = { ...emptyView(snapshot), pageState: findPageState(snapshot, prepared, false) }
  if (!page) return view
  const useful = portalActions.filter((one) => one.field !== 'use-earlier-form')
  return {
    ...view,
    status: 'recognised',
    step: page.step,
    score: page.score,
    stepScore: page.score,
    reasons: page.reasons,
    fields: useful.map(toActionMatch),
  }
}

function emptyView(snapshot: PageSnapshot): FormView {
  const unknown = snapshot.controls.map((control: SnapshotControl) => toUnknown(control, quoteLabel(control.labels)))
  return { ...EMPTY_FORM_VIEW, unknown }
}

function countOwn(findings: FieldFindings, { fields }: Prepared): number {
  const isOwn = (match: FieldMatch) => fields.find((field) => field.id === match.field)!.steps.some((step) => STEPS_OF_OWN.includes(step))
  return findings.matches.filter(isOwn).length
}
