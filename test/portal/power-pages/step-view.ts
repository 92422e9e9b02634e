// Which content stands in a step: the choice of base, the step's questions, or the summary with the declaration.
import { formOf } from '../form/catalogue'
import type { Form, Step } from '../form/questions'
import type { Problem } from '../form/requirements'
import type { Site } from '../site'
import type { Application } from '../store/application'
import { answers } from './answers'
import { baseChoice } from './base-page'
import { sectionTable } from './cells'
import { type Html, html } from './html'
import { questionSections, stepFrame } from './step-page'

export interface StepView {
  form: Form
  step: Step
  application: Application | undefined
  problems: Problem[]
  isSaved: boolean
}

function content(site: Site, view: StepView): Html {
  const { form, step, application, problems } = view
  if (!application) return baseChoice(site, form.id, problems)
  if (step.id !== 'summary') return questionSections({ site, application, problems }, step)
  const declaration = { heading: 'summary', questions: [{ key: 'declaration', kind: 'checkbox' as const, required: 'always' as const }] }
  return html`<p class="intro">Tarkista tiedot ennen lähettämistä.</p>${answers(site, application)}${sectionTable({ site, application, problems }, declaration)}`
}

/** The whole page of one step. */
export function stepPage(site: Site, view: StepView): Html {
  const form = formOf(view.form.id)!.id
  return stepFrame(site, { ...view, form, content: content(site, view) })
}
