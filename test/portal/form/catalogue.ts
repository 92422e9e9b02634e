// All forms of the portal, as the start page lists them, and the steps every form ends with.
import { CHANGE_SERVICE } from './change-service'
import type { Form, Step } from './questions'
import { SIBLINGS } from './siblings'

export const FORMS: Form[] = [...SIBLINGS, CHANGE_SERVICE]

/** Rows of the certificate accordion; they cannot be opened here. */
export const CERTIFICATE_FORMS = ['certificate-order', 'card-agreement']

const newApplication: Step = { id: 'new-application', heading: 'new-application', sections: [] }
const summary: Step = { id: 'summary', heading: 'summary', sections: [] }

/** Every step of a form as the progress list shows it: the choice of base, the form's own, the summary. */
export function stepsOf(form: Form): Step[] {
  return [newApplication, ...form.steps, summary]
}

/** The form of this id, or undefined. */
export function formOf(id: string): Form | undefined {
  return FORMS.find((form) => form.id === id)
}
