// The answers of an application to be read, not changed: a table for the first step, definition lists for the rest.
import { formOf } from '../form/catalogue'
import { isAsked, type Question } from '../form/questions'
import type { Site } from '../site'
import type { Application } from '../store/application'
import { type Html, html } from './html'

/** An answer as words; «–» when there is none. */
export function answerText(site: Site, application: Application, question: Question): string {
  if (question.kind === 'file') {
    const names = application.files.filter((file) => file.key === question.key).map((file) => file.name)
    return names.join(', ') || '–'
  }
  const answer = application.answers[question.key]
  if (answer === undefined || answer.length === 0) return '–'
  if (question.kind === 'checkbox') return site.words.text('yes')
  const list = question.options
  if (!list) return answer as string
  return (typeof answer === 'string' ? [answer] : answer).map((key) => site.words.option(list, key)).join(', ')
}

/** Every asked question of the form with its answer, by step and section. */
export function answers(site: Site, application: Application): Html {
  const steps = formOf(application.form)!.steps
  return html`${steps.map((step, at) => {
    const sections = step.sections.map((section) => ({
      heading: site.words.heading(section.heading),
      rows: section.questions
        .filter((question) => isAsked(question, application.answers))
        .map((question) => ({ label: site.words.label(question.key), text: answerText(site, application, question) })),
    }))
    return html`<section class="summary-step"><h3>${site.words.heading(step.heading)}</h3>${sections
      .filter((section) => section.rows.length > 0)
      .map(({ heading, rows }) =>
        at === 0
          ? html`<h4>${heading}</h4><table class="summary-table"><tbody>${rows.map((row) => html`<tr><th scope="row">${row.label}</th><td>${row.text}</td></tr>`)}</tbody></table>`
          : html`<h4>${heading}</h4><dl class="summary-list">${rows.map((row) => html`<div><dt>${row.label}</dt><dd>${row.text}</dd></div>`)}</dl>`,
      )}</section>`
  })}`
}
