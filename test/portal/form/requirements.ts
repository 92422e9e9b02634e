// What holds an applicant back: required answers that are missing, and texts that are too long.
import type { Variant } from '../variants'
import { type Answers, isAsked, type Question, questionsOf, type Step } from './questions'

export interface Problem {
  key: string
  kind: 'missing' | 'too-long'
  limit?: number
}

/** Whether this question must be answered under the variant. */
export function isRequired(question: Question, variant: Variant): boolean {
  if (question.required === 'always') return true
  if (question.required === 'many') return variant.requiredFields === 'many'
  return question.required === 'old' && variant.requiresOldService === true
}

/** Characters the question's text may hold; undefined when there is no limit. */
export function limitOf(question: Question, variant: Variant): number | undefined {
  return variant.maxLength?.[question.key] ?? question.maxLength
}

/** The problems of one step in the order of its questions; a file counts as an answer by its name. */
export function problemsOf(step: Step, answers: Answers, variant: Variant): Problem[] {
  return questionsOf(step).flatMap((question): Problem[] => {
    if (!isAsked(question, answers)) return []
    const answer = answers[question.key] ?? ''
    const limit = limitOf(question, variant)
    if (isRequired(question, variant) && answer.length === 0) return [{ key: question.key, kind: 'missing' }]
    if (typeof answer === 'string' && limit !== undefined && answer.length > limit) return [{ key: question.key, kind: 'too-long', limit }]
    return []
  })
}
