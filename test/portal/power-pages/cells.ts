// Sections and cells: a table per section, a row per question, its label in .info and its control in .control.
import { isAsked, type Question, type Section } from '../form/questions'
import { isRequired, type Problem } from '../form/requirements'
import type { Site } from '../site'
import type { Application } from '../store/application'
import { isFixed } from '../web/drafts'
import { nameOf } from '../web/naming'
import { control } from './controls'
import { attributes, type Html, html } from './html'
import { optionValue } from './option-values'

/** What a cell needs to know of its page. */
export interface Filling {
  site: Site
  application: Application
  problems: Problem[]
}

/** What is said of a problem, in its place and in the summary of errors. */
export function problemText(site: Site, problem: Problem): string {
  const label = site.words.label(problem.key)
  return problem.kind === 'missing' ? site.words.text('required', { label }) : site.words.text('too-long', { label, limit: problem.limit! })
}

/** A radio group, checkbox group or lookup has no control that its label could be for. */
function labelOf(question: Question, label: string): Html {
  const id = nameOf(question.key)
  const isLoose = question.kind === 'radio' || question.kind === 'checkboxes' || question.kind === 'lookup'
  const target = question.kind === 'date' ? `${id}_datepicker` : id
  return html`<label${attributes({ for: isLoose ? undefined : target, id: `${id}_label`, class: question.isLabelHidden ? 'field-label sr-only' : 'field-label' })}>${label}</label>`
}

function condition(question: Question): Record<string, string | undefined> {
  if (!question.when) return {}
  const { key, is } = question.when
  return { 'data-when': nameOf(key), 'data-is': is === 'yes' ? optionValue(['yes', 'no'], 'yes') : is }
}

/** The row of one question, hidden while it is not asked. */
export function cell(filling: Filling, question: Question): Html {
  const { site, application, problems } = filling
  const id = nameOf(question.key)
  const problem = problems.find((other) => other.key === question.key)
  const asked = {
    question,
    label: site.words.label(question.key),
    answer: application.answers[question.key] ?? (question.kind === 'checkboxes' ? [] : ''),
    files: application.files.filter((file) => file.key === question.key),
    isRequired: isRequired(question, site.variant),
    isReadOnly: isFixed(site, question.key),
    isInvalid: problem !== undefined,
  }
  // A question that hangs on another step's answer is either there or not; one that hangs on its own page is hidden.
  return html`<tr${attributes({ hidden: !isAsked(question, application.answers), ...condition(question) })}><td colspan="1" rowspan="1" class="clearfix cell ${question.kind} form-control-cell"><div class="info${asked.isRequired && ' required'}">${labelOf(question, asked.label)}${
    question.help && html`<div class="description" id="${id}_description">${site.words.text(question.help)}</div>`
  }</div>${problem && html`<div class="validators"><span class="error">${problemText(site, problem)}</span></div>`}<div class="control">${control(site, asked)}</div></td></tr>\n`
}

/** One section with its heading as the legend. */
export function sectionTable(filling: Filling, section: Section): Html {
  const heading = filling.site.words.heading(section.heading)
  return html`<fieldset aria-label="${heading}"><legend class="section-title"><h3>${heading}</h3></legend>
<table role="presentation" class="section"><colgroup><col></colgroup><tbody>
${section.questions.map((question) => cell(filling, question))}</tbody></table></fieldset>\n`
}
