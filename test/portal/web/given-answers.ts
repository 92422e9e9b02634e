// Reads the answers a single-page application gives for a step; refuses what none of its controls could have given.
import { type Answer, type Answers, isAsked, type Question } from '../form/questions'
import type { Site } from '../site'
import type { Application } from '../store/application'
import { isFixed } from './drafts'

/** The page gave something it cannot have shown. */
export class ImpossibleAnswer extends Error {}

const isText = (given: unknown): given is string => typeof given === 'string'

function listOf(site: Site, question: Question): string | undefined {
  return question.key === 'e-invoice-operator' && site.variant.operatorAsSelect ? 'operator' : question.options
}

function answerOf(site: Site, question: Question, given: unknown): Answer {
  const values = [given ?? ''].flat()
  const isMany = question.kind === 'checkboxes'
  if (!values.every(isText) || (!isMany && values.length > 1)) throw new ImpossibleAnswer(question.key)
  const list = listOf(site, question)
  const chosen = values.filter((value) => value !== '')
  if (list !== undefined && chosen.some((key) => !site.words.optionKeys(list).includes(key))) throw new ImpossibleAnswer(question.key)
  if (question.kind === 'checkbox' && chosen.some((value) => value !== 'yes')) throw new ImpossibleAnswer(question.key)
  return isMany ? chosen : values[0]!
}

/** The application's answers with those of some questions replaced; empty ones are left out, those no longer asked dropped. */
export function answersGiven(
  site: Site,
  { application, questions }: { application: Application; questions: Question[] },
  given: unknown,
): Answers {
  const asked = questions.filter((question) => question.kind !== 'file' && !isFixed(site, question.key))
  const answers: Answers = { ...application.answers }
  for (const question of asked) {
    const answer = answerOf(site, question, (given as Record<string, unknown> | undefined)?.[question.key])
    if (answer.length > 0) answers[question.key] = answer
    else delete answers[question.key]
  }
  for (const question of asked) if (!isAsked(question, answers)) delete answers[question.key]
  return answers
}
