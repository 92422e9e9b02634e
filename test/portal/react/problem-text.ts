// Problems in words.
import type { Problem } from '../form/requirements'
import type { Words } from '../words-shape'

/** What is said of a problem, in its place and in the summary of errors. */
export function problemText(words: Words, problem: Problem): string {
  const label = words.label(problem.key)
  return problem.kind === 'missing' ? words.text('required', { label }) : words.text('too-long', { label, limit: problem.limit! })
}
