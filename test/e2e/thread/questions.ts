// Finds the controls of the replica's questions by the words beside them, as a person does, whatever the page calls them.
import { FORMS } from '../../portal/form/catalogue'
import { wordsOf } from '../../portal/words'
import type { Page, Target } from '../browser/types'

/** The words the tests of the thread are written for. */
export const SEED = 1

const words = wordsOf(SEED)

/** The control of a question of our form, by its label under the heading of its section. */
export function controlOf(key: string): Target {
  const sections = FORMS.find(({ id }) => id === 'change-service')!.steps.flatMap((step) => step.sections)
  const section = sections.find(({ questions }) => questions.some((question) => question.key === key))
  if (!section) throw new Error(`no question «${key}» in the form`)
  const label = words.label(key)
  const names = [label, words.text('required', { label })].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return { label: new RegExp(`^(?:${names.join('|')})$`), in: `fieldset[aria-label="${words.heading(section.heading)}"]` }
}

/** What stands in the control of a question. */
export async function answerIn(page: Page, key: string): Promise<string> {
  return (await page.find(controlOf(key)))?.value ?? ''
}

/** The id that the page gives the control of a question, for what only a script in the page can do. */
export async function idOf(page: Page, key: string): Promise<string> {
  const id = (await page.find(controlOf(key)))?.attributes.id
  if (id === undefined) throw new Error(`the control of «${key}» is not on the page or has no id`)
  return id
}
