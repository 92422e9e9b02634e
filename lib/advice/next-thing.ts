// The one next thing to do on this page; it names the portal's button or field and never presses it.
import type { Advice, AdviceInput, NextThing } from '@/lib/model/advice'
import type { FieldMatch } from '@/lib/model/form-view'
import { FILL_FIELDS, type FieldId } from '@/lib/model/words/ids'
import { findMarker } from '@/lib/text/marker'
import { normaliseLabel } from '@/lib/text/normalise'
import { hasReceipt, isSent } from './path-of'
import { answerOf } from './scene'

type Input = AdviceInput & { advice: Advice[] }
type What = NextThing['what']

/** What to do next. `label` is the portal's own wording of the control it is about; for `see-finding` the finding's title. */
export function nextThing(input: Input): NextThing {
  const { view } = input
  if (view.pageState === 'expired') return thing('log-in-again')
  if (view.form === 'other') return view.status === 'recognised' ? { ...thing('other-form'), label: view.formName } : thing('unsure')
  if (view.form === 'none') return onThePortal(input)
  if (view.status !== 'recognised') return thing('unsure')
  switch (view.step) {
    case 'login':
      return thing('log-in')
    case 'start':
    case 'inbox':
      return onThePortal(input)
    case 'receipt':
      return thing(hasReceipt(input) ? 'done' : 'wait-for-receipt')
    case 'new-application':
      return atTheBeginning(input)
    case 'summary':
      return beforeSending(input)
    case 'returned':
      return firstOpen(input) ?? thing('complete-returned')
    default:
      return view.pageState === 'receipt' ? thing('done') : onStep(input)
  }
}

function thing(what: What, match?: FieldMatch): NextThing {
  return { what, advice: null, handle: match?.handle ?? null, label: match?.label ?? '' }
}

/** The draft that was saved or is listed here; else the deepest of the portal's doors that is open: row, accordion, tab, «Aloita uusi hakemus». */
function onThePortal(input: Input): NextThing {
  if (input.view.step === 'login') return thing('log-in')
  if (input.view.step === null) return thing(input.view.status === 'recognised' ? 'nothing' : 'unsure')
  if (input.session.sent && !hasReceipt(input)) return thing('wait-for-receipt')
  const draft = shown(input, 'open-draft')
  const isSaved = input.session.saved && !hasReceipt(input)
  if ((draft || isSaved) && !input.session.ticked.includes('abandoned')) return thing('continue-draft', draft)
  const doors: [FieldId, What][] = [
    ['start-this-form', 'press-start'],
    ['accordion-population-data', 'open-accordion'],
    ['tab-public-administration', 'press-tab'],
    ['start-application', 'press-start-application'],
  ]
  for (const [field, what] of doors) {
    const match = shown(input, field)
    if (match) return thing(what, match)
  }
  return thing('nothing')
}

/** «Uusi hakemus»: an empty form, never an earlier one; then on. */
function atTheBeginning(input: Input): NextThing {
  const base = shown(input, 'use-earlier-form')
  const isUndecided = base?.kind === 'radio-group' && !base.options.some((option) => option.selected)
  if (base && (input.session.usedEarlierForm || isUndecided)) {
    const empty = base.options.find((option) =>
      /tyhjä|uusi (?:lomake|hakemus)|ilman|tom |ny blankett|empty|blank/.test(normaliseLabel(option.label)),
    )
    return { ...thing('start-empty-form', base), label: empty?.label ?? '' }
  }
  const open = firstOpen(input)
  return open ?? thing('go-on', shown(input, 'next'))
}

function onStep(input: Input): NextThing {
  const blocking = input.advice.find((one) => one.id === 'profile-mismatch' && !one.checked)
  if (blocking) return aboutAdvice(blocking, input)
  const hasProfile = input.session.profile !== null
  const hasFinding = input.advice.some(
    (one) => one.place === 'findings' && !one.checked && (one.kind === 'error' || one.kind === 'warning'),
  )
  if (canBeFilled(input) && (hasProfile || !hasFinding)) return thing(hasProfile ? 'fill-step' : 'choose-profile')
  return firstOpen(input) ?? permitToAttach(input) ?? thing('go-on', shown(input, 'next') ?? shown(input, 'send'))
}

function beforeSending(input: Input): NextThing {
  if (hasReceipt(input)) return thing('done')
  if (isSent(input) && input.view.pageState !== 'returned') return thing('wait-for-receipt')
  const open = firstOpen(input)
  if (open) return open
  const send = shown(input, 'send')
  return send ? thing('send-and-wait', send) : thing('check-summary')
}

/** The first finding that is open, else the first to-do; a required field of the page that is empty comes after them. */
function firstOpen(input: Input): NextThing | null {
  const open = input.advice.filter((one) => one.place === 'findings' && !one.checked)
  const first = open.find((one) => one.kind === 'error' || one.kind === 'warning') ?? open.find((one) => one.kind === 'todo')
  if (first) return aboutAdvice(first, input)
  const empty = input.view.fields.find(
    (match) => match.on === 'control' && match.visible && match.required && !match.checked && answerOf(match) === '',
  )
  return empty ? thing('answer-todo', empty) : null
}

function aboutAdvice(one: Advice, input: Input): NextThing {
  const match = one.field ? shown(input, one.field) : undefined
  const what = one.kind === 'todo' ? 'answer-todo' : 'see-finding'
  // Of a field that is answered, its name alone would not tell what is still missing.
  const label = match && answerOf(match) === '' ? match.label : ''
  return { what, advice: one.id, handle: one.handle, label: what === 'see-finding' ? one.title : label }
}

/** Something of a profile or of the guide could be written here, and the applicant neither filled this step before nor began to write by hand. */
function canBeFilled({ view, session }: Input): boolean {
  const fillable = view.fields.filter(
    (match) => match.on === 'control' && match.visible && match.writable && (FILL_FIELDS as readonly FieldId[]).includes(match.field),
  )
  const touched = new Set<FieldId>([
    ...session.left,
    ...session.undo.map((entry) => entry.field),
    ...session.outcomes.map((outcome) => outcome.field),
  ])
  if (fillable.some((match) => touched.has(match.field))) return false
  const isOpen = (match: FieldMatch) =>
    answerOf(match) === '' || (match.field === 'purpose' && findMarker(match.value).presence !== 'present' && view.form !== 'renewed')
  return session.profile === null ? fillable.length > 0 && fillable.every((match) => answerOf(match) === '') : fillable.some(isOpen)
}

function permitToAttach(input: Input): NextThing | null {
  const { facts, session } = input
  const match = shown(input, 'attachment-current-permit')
  const isWanted = facts?.earlierPermit.state === 'valid' || session.ticked.includes('has-earlier-permit')
  if (!match || answerOf(match) !== '' || session.ticked.includes('permit-attached')) return null
  return isWanted ? thing('attach-permit', match) : null
}

function shown({ view }: Input, field: FieldId): FieldMatch | undefined {
  return view.fields.find((match) => match.field === field && match.visible)
}
