// Which form the page is of, how surely, and why; or which of the portal's own pages it is.
import type { FormView, Reason } from '@/lib/model/form-view'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { normaliseLabel, tidy } from '@/lib/text/normalise'
import { type ActionMatch, isOfChoosing } from './actions'
import { NAMED, type NamedForm } from './form-names'
import type { PageWords } from './page-words'
import type { Prepared } from './prepare'

export type FormFinding = Pick<FormView, 'form' | 'status' | 'formName' | 'score' | 'reasons'>

const PROGRESS_ENOUGH = 3
const FIELDS_ENOUGH = 3
/** «Uusi hakemus» and «Yhteenveto» are steps of any form. */
const TELLING_STEPS: readonly string[] = ['organisation', 'usage', 'protection', 'attachments']
const NONE: FormFinding = { form: 'none', status: 'unknown', formName: '', score: 0, reasons: [] }

/** What controls and actions add to the page's words. */
export type Evidence = {
  /** Matched fields whose labels hardly any other form has (of the steps usage and protection). */
  ownFields: number
  portalActions: readonly ActionMatch[]
}

/**
 * The form by its title, its headings, or its progress list together with fields of its own; unsurely by either of these alone, for other permits
 * of the portal may have the same steps. `none` and unknown when nothing speaks for one.
 */
export function findForm(snapshot: PageSnapshot, words: PageWords, evidence: Evidence): FormFinding {
  const { mainForm, titleForm } = words
  const isStart = evidence.portalActions.some(isOfChoosing)
  if (mainForm && mainForm.likeness >= NAMED) {
    const disagrees = titleForm && titleForm.likeness >= NAMED && titleForm.form !== mainForm.form
    return found(mainForm, { what: 'heading', text: words.main!.text }, disagrees ? 'unsure' : 'recognised')
  }
  if (titleForm && titleForm.likeness >= NAMED && !isStart) return found(titleForm, { what: 'title', text: snapshot.title }, 'recognised')
  const isStep = words.mainStep !== null || words.headingStep !== null || words.progress.length >= PROGRESS_ENOUGH
  const inHeadings = new Set(words.headingForms.map((one) => one.form))
  if (isStep && !isStart && inHeadings.size === 1)
    return found(words.headingForms[0]!, { what: 'heading', text: words.headingForms[0]!.words }, 'recognised')
  if (isStart || inHeadings.size > 1) return NONE
  const perhaps = [mainForm, titleForm].find((one) => one !== null)
  if (perhaps && perhaps.form.form !== 'muutostietopalvelu')
    return found(perhaps, mainForm ? { what: 'heading', text: words.main!.text } : { what: 'title', text: snapshot.title }, 'unsure')
  const telling = new Set(words.progress.map((one) => one.step).filter((step) => TELLING_STEPS.includes(step)))
  if (telling.size >= PROGRESS_ENOUGH) {
    const reason: Reason = { what: 'progress', words: words.progress.map((one) => one.words).join(', '), points: 80 }
    const isSure = !isNamedOtherwise(words) && evidence.ownFields >= FIELDS_ENOUGH
    return {
      form: 'muutostietopalvelu',
      status: isSure ? 'recognised' : 'unsure',
      formName: '',
      score: isSure ? 0.8 : 0.5,
      reasons: [reason],
    }
  }
  if (perhaps)
    return found(perhaps, mainForm ? { what: 'heading', text: words.main!.text } : { what: 'title', text: snapshot.title }, 'unsure')
  if (isStep && evidence.ownFields >= FIELDS_ENOUGH) {
    const step = (words.mainStep ?? words.headingStep ?? words.progress[0])!
    return {
      form: 'muutostietopalvelu',
      status: 'unsure',
      formName: '',
      score: 0.5,
      reasons: [{ what: 'step', words: step.words, points: 50 }],
    }
  }
  return NONE
}

/** The page's main heading is neither a step of ours nor the portal's own: it may be the name of a form we do not know, with steps like ours. */
function isNamedOtherwise({ main, mainStep, mainPage, mainForm }: PageWords): boolean {
  return main !== null && mainStep === null && mainPage === null && mainForm?.form.form !== 'muutostietopalvelu'
}

/** Whether the old form offers the renewed service among its own options («Palvelu: VTJ-muutosrajapinta»). */
export function offersRenewedService(snapshot: PageSnapshot, { formNames }: Prepared): boolean {
  return snapshot.controls.some(
    (control) =>
      (control.kind === 'select' || control.kind === 'radio-group') &&
      control.labels.some(({ text }) => /palvelu|tuote|tjänst|produkt|service|product/.test(normaliseLabel(text))) &&
      control.options.some(({ label }) => formNames.formsIn(label).some((form) => form.form === 'renewed')),
  )
}

function found(named: NamedForm, { what, text }: { what: 'heading' | 'title'; text: string }, status: FormFinding['status']): FormFinding {
  return {
    form: named.form.form,
    status,
    formName: nameAsShown(text, named.words),
    score: status === 'recognised' ? named.likeness : Math.min(named.likeness, 0.6),
    reasons: [{ what, words: named.words, points: Math.round(named.likeness * 100) }],
  }
}

/** The page's own words for the form: the catalogue's name when the page has it somewhere in the text, else the whole text. */
function nameAsShown(text: string, words: string): string {
  const shown = tidy(text)
  const at = shown.toLowerCase().indexOf(words.toLowerCase())
  return at < 0 ? shown : shown.slice(at, at + words.length)
}
