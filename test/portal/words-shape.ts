// What the words of a page are, whoever draws them: the server by seed, or the browser from the sheet it was sent.
import type { Language } from './languages'

export interface Words {
  /** The language of the pages, for their lang attribute. */
  readonly language: Language
  /** The label of a question of the application form. */
  label(key: string): string
  heading(id: string): string
  /** The name of a button or link: next, previous, save-draft, send, start-application … */
  action(id: string): string
  formTitle(form: string): string
  /** The text of one option of a list; the wordings of one list are drawn together, so that Kyllä meets Ei. */
  option(list: string, key: string): string
  /** The keys of a list's options, in their order on the page. */
  optionKeys(list: string): string[]
  /** A sentence that no seed changes, with {…} in it replaced. */
  text(id: string, values?: Record<string, string | number>): string
}

/** Everything a page in the browser may have to say, drawn already. */
export interface WordSheet {
  language: Language
  labels: Record<string, string>
  headings: Record<string, string>
  actions: Record<string, string>
  forms: Record<string, string>
  options: Record<string, Record<string, string>>
  texts: Record<string, string>
}

/** A sentence with {…} in it replaced. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}

function known(words: Record<string, string> | undefined, id: string): string {
  const word = words?.[id]
  if (word === undefined) throw new Error(`portal: no word for ${id}`)
  return word
}

/** The words of a sheet; throws when it has none for a key. */
export function wordsOfSheet(sheet: WordSheet): Words {
  return {
    language: sheet.language,
    label: (key) => known(sheet.labels, key),
    heading: (id) => known(sheet.headings, id),
    action: (id) => known(sheet.actions, id),
    formTitle: (form) => known(sheet.forms, form),
    option: (list, key) => known(sheet.options[list], key),
    optionKeys: (list) => Object.keys(sheet.options[list] ?? {}),
    text: (id, values = {}) => filled(known(sheet.texts, id), values),
  }
}
