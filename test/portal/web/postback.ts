// Reads what a step's form posts into answers; refuses what no untouched page could have posted.
import { type Answers, isAsked, type Question, questionsOf, type Step } from '../form/questions'
import { optionKey } from '../power-pages/option-values'
import type { Site } from '../site'
import type { Application } from '../store/application'
import { isFixed } from './drafts'
import { EVENT_TARGET, EVENT_VALIDATION, HONEYPOT, nameOf } from './naming'
import type { Renamer } from './rename'

/** Someone wrote where the page does not let one write: Power Pages answers with a 500. */
export class InvalidPostback extends Error {}

export type Posted = Record<string, string[]>

/** The posted fields under the portal's own names; the pressed button's id is mapped back too. */
export function postedFields(body: Record<string, unknown>, renamer: Renamer): Posted {
  const fields = Object.entries(body).map(([name, value]): [string, string[]] => [renamer.back(name), [value].flat().map(String)])
  const posted: Posted = Object.fromEntries(fields)
  if (posted[EVENT_TARGET]) posted[EVENT_TARGET] = posted[EVENT_TARGET].map(renamer.back)
  return posted
}

/** Throws InvalidPostback when the hidden inputs are not those the page was sent with. */
export function checkHiddenInputs(posted: Posted, expectedToken: string): void {
  if (posted[EVENT_VALIDATION]?.[0] !== expectedToken) throw new InvalidPostback('event validation')
  if ((posted[HONEYPOT]?.[0] ?? '') !== '') throw new InvalidPostback('honeypot')
}

function chosen(site: Site, list: string, values: string[]): string[] {
  return values
    .filter((value) => value !== '')
    .map((value) => {
      const key = optionKey(site.words.optionKeys(list), value)
      if (key === undefined) throw new InvalidPostback(`option of ${list}`)
      return key
    })
}

function answerOf(site: Site, question: Question, posted: Posted): string | string[] {
  const name = nameOf(question.key)
  const values = posted[question.kind === 'date' ? `${name}_datepicker` : name] ?? []
  if (question.key === 'e-invoice-operator' && site.variant.operatorAsSelect) return chosen(site, 'operator', values)[0] ?? ''
  if (question.kind === 'checkbox') return values.includes('1') ? 'yes' : ''
  if (question.kind === 'checkboxes') return chosen(site, question.options!, values)
  if (question.options) return chosen(site, question.options, values)[0] ?? ''
  return (values[0] ?? '').replace(/\r\n?/g, '\n')
}

/** The application's answers after a step was posted: this step's replaced, empty ones left out, those no longer asked dropped. */
export function answersAfter(site: Site, { application, step }: { application: Application; step: Step }, posted: Posted): Answers {
  const questions = questionsOf(step).filter((question) => question.kind !== 'file' && !isFixed(site, question.key))
  const answers: Answers = { ...application.answers }
  for (const question of questions) {
    const answer = answerOf(site, question, posted)
    if (answer.length > 0) answers[question.key] = answer
    else delete answers[question.key]
  }
  for (const question of questions) if (!isAsked(question, answers)) delete answers[question.key]
  return answers
}
