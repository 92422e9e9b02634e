// One step of an application: progress, errors, sections and the buttons that post the page back.
import { formOf, stepsOf } from '../form/catalogue'
import { isAsked, questionsOf, type Step } from '../form/questions'
import type { Problem } from '../form/requirements'
import type { Site } from '../site'
import type { Application } from '../store/application'
import { EVENT_TARGET, EVENT_VALIDATION, guid, HONEYPOT, NEXT, nameOf, PREVIOUS, SAVE, token, VIEW_STATE } from '../web/naming'
import { type Filling, problemText, sectionTable } from './cells'
import { attributes, type Html, html } from './html'

/** The address of a step; without an application it is the step before there is one. */
export function stepAddress(form: string, step: string, application?: Application): string {
  const session = application ? `&sessionid=${guid(`application/${application.number}`)}` : ''
  return `/hakemus/${form}/?stepid=${guid(`step/${step}`)}${session}`
}

function progress(site: Site, steps: Step[], current: Step): Html {
  const at = steps.indexOf(current)
  return html`<p class="progress-text">${site.words.text('progress', { at: at + 1, of: steps.length })}</p><ol class="progress list-group top">${steps.map(
    (step, index) => {
      const state = index < at ? 'completed' : index === at ? 'active' : 'incomplete'
      return html`<li${attributes({ class: `list-group-item ${state}`, 'aria-current': index === at ? 'step' : undefined })}>${site.words.heading(step.heading)}</li>`
    },
  )}</ol>`
}

/** The summary of errors above the form, each a link to its label. */
export function errorSummary(site: Site, problems: Problem[]): Html | false {
  if (problems.length === 0) return false
  return html`<div id="ValidationSummaryEntityFormView" class="validation-summary alert alert-danger alert-block" role="alert" tabindex="-1"><h2 class="validation-header">${site.words.text('errors')}</h2><ul>${problems.map(
    (problem) => html`<li><a href="#${nameOf(problem.key)}_label">${problemText(site, problem)}</a></li>`,
  )}</ul></div>`
}

function hiddenInputs(site: Site, { form, step, application }: StepFrame): Html {
  const place = `${form}/${step.id}/${application?.number ?? 0}`
  const values = JSON.stringify(application?.answers ?? {})
  return html`<input type="hidden" name="${EVENT_TARGET}" id="${EVENT_TARGET}" value="" data-event-target><input type="hidden" name="${VIEW_STATE}" id="${VIEW_STATE}" value="${token(place, values, 'view', 'state')}"><input type="hidden" name="__VIEWSTATEGENERATOR" id="__VIEWSTATEGENERATOR" value="C6B1A0D2"><input type="hidden" name="${EVENT_VALIDATION}" id="${EVENT_VALIDATION}" value="${token(place)}">
<div class="leave-blank" aria-hidden="true"><label for="${HONEYPOT}">${site.words.text('leave-blank')}</label><input type="text" name="${HONEYPOT}" id="${HONEYPOT}" value="" tabindex="-1" autocomplete="off"></div>`
}

/** The token a postback of this place must bring back unchanged. */
export function validationToken(form: string, step: string, application: Application | undefined): string {
  return token(`${form}/${step}/${application?.number ?? 0}`)
}

function buttons(site: Site, step: Step, hasApplication: boolean): Html {
  const button = (id: string, value: string, look: string) =>
    html`<div class="btn-group entity-action-button"><input type="button" name="${id}" value="${value}" id="${id}" class="btn ${look} button" onclick="doPostBack(this)"></div>`
  const forward = step.id === 'summary' ? 'send' : 'next'
  return html`<div class="actions">${hasApplication && button(PREVIOUS, site.words.action('previous'), 'btn-default previous')}${hasApplication && button(SAVE, site.words.action('save-draft'), 'btn-default save')}${button(NEXT, site.words.action(forward), 'btn-primary next submit-btn')}</div>`
}

export interface StepFrame {
  form: string
  step: Step
  application: Application | undefined
  problems: Problem[]
  isSaved: boolean
  content: Html
}

/** A step's page around its content: title, progress, messages, the posting form and its buttons. */
export function stepFrame(site: Site, frame: StepFrame): Html {
  const { form, step, application } = frame
  const definition = formOf(form)!
  const isReturned = application?.status === 'returned'
  return html`<h1>${site.words.formTitle(form)}</h1>${progress(site, stepsOf(definition), step)}
${isReturned && html`<div class="alert alert-warning" role="status"><strong>${site.words.heading('returned')}.</strong> ${application.returnReasons.map((reason) => html`<span>${reason} </span>`)}</div>`}${frame.isSaved && html`<div class="alert alert-success" role="status">${site.words.heading('draft-saved')}</div>`}${errorSummary(site, frame.problems)}
<form method="post" action="${stepAddress(form, step.id, application)}" id="liquid_form" enctype="multipart/form-data" novalidate>${hiddenInputs(site, frame)}
<div id="EntityFormView" class="crmEntityFormView"><div class="tab clearfix"><h2 class="tab-title">${site.words.heading(step.heading)}</h2>
${frame.content}</div>${buttons(site, step, application !== undefined)}</div></form>`
}

/** The content of a step that asks questions; sections none of whose questions hang on this page and are asked are left out. */
export function questionSections(filling: Filling, step: Step): Html {
  const own = new Set(questionsOf(step).map((question) => question.key))
  const isHere = (key: string | undefined) => key !== undefined && own.has(key)
  const sections = step.sections
    .map((section) => ({
      ...section,
      questions: section.questions.filter((question) => isHere(question.when?.key) || isAsked(question, filling.application.answers)),
    }))
    .filter((section) => section.questions.length > 0)
  return html`${step.intro && html`<p class="intro">${filling.site.words.text(step.intro)}</p>`}${sections.map((section) => sectionTable(filling, section))}`
}
