// The applications of an organisation that has used the portal for years: drafts, cases in handling, and some returned with a request. All of it is invented.
import type { Application, ApplicationStatus } from '../store/application'
import type { Words } from '../words-shape'
import { FORMS } from './catalogue'
import { EARLIER_ANSWERS } from './earlier'

const STATUSES: ApplicationStatus[] = ['processing', 'draft', 'processing', 'returned', 'processing', 'sent']
const HOW_MANY = 24

function dayOf(index: number): string {
  return `${(index % 28) + 1}.${(index % 12) + 1}.${2024 + (index % 3)}`
}

/** Twenty-four applications of all forms, numbered from `first`; what DVV asks for is in the words' language. */
export function busyAccount(words: Words, first = 1): Application[] {
  return Array.from({ length: HOW_MANY }, (_, index) => {
    const form = FORMS[index % FORMS.length]!
    const status = STATUSES[index % STATUSES.length]!
    const number = first + index
    const isReceived = status === 'processing' || status === 'returned'
    return {
      number,
      form: form.id,
      status,
      base: 'empty',
      step: form.steps[0]!.id,
      answers:
        form.id === 'change-service' ? EARLIER_ANSWERS.e2019! : { 'organisation-name': 'Mallilan kunta', 'business-id': '1234567-1' },
      files: [],
      changedOn: dayOf(index),
      ...(isReceived && { caseNumber: `DVV/${4700 + number}/${2024 + (index % 3)}` }),
      returnReasons: status === 'returned' ? [words.text('reason-service'), words.text('reason-law')] : [],
    }
  })
}
