// What the session learns from a page as it now stands: which step this is, which steps and fields were left, what became of the application.
import type { Advice } from '@/lib/model/advice'
import type { FieldMatch, FormView } from '@/lib/model/form-view'
import type { SeenStep, TabSession } from '@/lib/model/session'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { type FieldId, type StepId, TOLD, type Told } from '@/lib/model/words/ids'
import { refersToAttachment } from '@/lib/text/attachment-reference'
import { permitParticulars } from '@/lib/text/permit-particulars'

const APPLICATION_STEPS: StepId[] = [
  'new-application',
  'organisation',
  'usage',
  'protection',
  'attachments',
  'summary',
  'receipt',
  'returned',
]
const FILLED_IN: StepId[] = ['organisation', 'usage', 'protection', 'attachments']
const PLACES_BETWEEN: StepId[] = ['start', 'inbox', 'login']

/** The session after this view was seen. Pure; returns the same object when nothing was learned. */
export function observe(session: TabSession, view: FormView): TabSession {
  if (view.step === null || view.status !== 'recognised') return session
  const fresh = beginsAnew(session, view)
    ? { ...EMPTY_SESSION, profile: session.profile, register: session.register, application: session.application }
    : session
  const state = APPLICATION_STEPS.includes(view.step) && isOurForm(view) ? view.pageState : 'none'
  const learned = {
    ...fresh,
    steps: seenSteps(fresh, view),
    told: isOurForm(view) ? (toldOn(view) ?? fresh.told) : fresh.told,
    usedEarlierForm: earlierFormChosen(view) ?? fresh.usedEarlierForm,
    saved: fresh.saved || state === 'draft-saved' || isOpenedDraft(session, view),
    sent: fresh.sent || state === 'sent' || state === 'receipt',
    receipt: fresh.receipt || state === 'receipt',
    businessIdOnPage: answerOf(view, 'business-id') ?? fresh.businessIdOnPage,
    nameOnPage: answerOf(view, 'organisation-name') ?? fresh.nameOnPage,
  }
  const settled = learned.receipt ? { ...learned, undo: [], outcomes: [] } : learned
  return JSON.stringify(settled) === JSON.stringify(session) ? session : settled
}

/** The session that also knows what was still open on the step just looked at; the path shows it when another step is on the page. */
export function countOpen(session: TabSession, step: StepId | null, advice: Advice[]): TabSession {
  const open = advice.filter((one) => one.place === 'findings' && !one.checked)
  const findings = open.filter((one) => one.kind === 'error' || one.kind === 'warning').length
  const todos = open.filter((one) => one.kind === 'todo').length
  const seen = session.steps.find((one) => one.step === step)
  if (!seen || (seen.findings === findings && seen.todos === todos)) return session
  return { ...session, steps: session.steps.map((one) => (one === seen ? { ...one, findings, todos } : one)) }
}

/** The session after the applicant left a field that had been reached. */
export function leaveField(session: TabSession, field: FieldId): TabSession {
  return session.left.includes(field) ? session : { ...session, left: [...session.left, field] }
}

/** What another form's page says was sent is not this application. */
function isOurForm(view: FormView): boolean {
  return view.form === 'muutostietopalvelu' || view.form === 'renewed'
}

function beginsAnew(session: TabSession, view: FormView): boolean {
  // What can be filled in is not the application that was received, even when it was opened in the same tab.
  if (session.receipt && isOurForm(view) && FILLED_IN.includes(view.step!)) return view.fields.some((match) => match.on === 'control')
  if (view.step !== 'new-application') return false
  const last = session.steps.at(-1)?.step
  return session.receipt || (last !== undefined && PLACES_BETWEEN.includes(last))
}

/** Opened from the portal's lists in the middle of the form: an application begun just now starts at «Uusi hakemus». */
function isOpenedDraft(session: TabSession, view: FormView): boolean {
  const last = session.steps.at(-1)?.step
  if (last !== 'start' && last !== 'inbox') return false
  if (!isOurForm(view) || !FILLED_IN.includes(view.step!) || view.pageState !== 'none') return false
  if (!view.fields.some((match) => match.on === 'control' && match.writable)) return false
  return view.step !== 'organisation' || cameFilled(session, view)
}

/** Last seen comes last; a step is left when another one is seen after it. */
function seenSteps(session: TabSession, view: FormView): SeenStep[] {
  const step = view.step!
  const known = session.steps.find((seen) => seen.step === step)
  const here: SeenStep = known ?? {
    step,
    cameFilled: APPLICATION_STEPS.includes(step) && cameFilled(session, view),
    left: false,
    findings: 0,
    todos: 0,
  }
  const others = session.steps.filter((seen) => seen.step !== step).map((seen) => (seen.left ? seen : { ...seen, left: true }))
  return [...others, here]
}

function cameFilled(session: TabSession, view: FormView): boolean {
  const ours = new Set(session.undo.map((entry) => entry.field as FieldId))
  return view.fields.some((match) => match.on === 'control' && isOpenAnswer(match) && match.value.trim() !== '' && !ours.has(match.field))
}

/** A select that stands on its first option is no answer that came from anywhere. */
function isOpenAnswer(match: FieldMatch): boolean {
  return match.kind !== 'checkbox' && match.kind !== 'file' && !(match.kind === 'select' && (match.options[0]?.selected ?? true))
}

/** true or false when the page shows the choice, null when it does not. */
function earlierFormChosen(view: FormView): boolean | null {
  const match = view.fields.find((candidate) => candidate.field === 'use-earlier-form' && candidate.on === 'control')
  if (!match) return null
  if (match.kind === 'checkbox') return match.checked
  const chosen = match.options.findIndex((option) => option.selected)
  if (chosen < 0) return null
  if (match.kind === 'select') return match.options[chosen]!.value !== ''
  return /aikaisem|aiem|tidigare|previous|earlier/i.test(match.options[chosen]!.label)
}

const GROUNDS: FieldId[] = ['purpose', 'data-description', 'turvakielto-basis']
const PARTICULARS = 3

/** What the texts of this page tell, and no text; null where the purpose does not stand, for then the page says nothing of it. */
function toldOn({ fields }: FormView): Told[] | null {
  const texts = new Map(fields.filter((one) => one.on !== 'action' && one.visible).map((one) => [one.field, one.value]))
  const purpose = texts.get('purpose')
  if (purpose === undefined) return null
  const isTold: Record<Told, boolean> = {
    'grounds-attached': GROUNDS.some((field) => refersToAttachment(texts.get(field) ?? '', 'law')),
    'permit-attached': refersToAttachment(purpose, 'permit'),
    'permit-particulars': permitParticulars(purpose).length === PARTICULARS,
  }
  return TOLD.filter((what) => isTold[what])
}

function answerOf(view: FormView, field: FieldId): string | null {
  const value = view.fields.find((match) => match.field === field && match.on !== 'action')?.value.trim()
  return value === undefined || value === '' ? null : value.slice(0, 200)
}
