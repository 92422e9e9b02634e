// The ids and names of the controls: they say nothing of what is asked.
import { draw } from '../draw'
import { FORMS } from '../form/catalogue'
import { questionsOf } from '../form/questions'

const KEYS = [...new Set(FORMS.flatMap((form) => form.steps.flatMap(questionsOf)).map((question) => question.key))]

/** The id and name of a question's control; a seed gives it another. */
export function controlName(key: string, seed: number | undefined): string {
  return seed === undefined ? `kentta-${KEYS.indexOf(key) + 1}` : `x${draw(seed, key).toString(36)}`
}
