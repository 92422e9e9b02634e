// Chooses, for one seed and one language, the words the replica shows: labels, options, headings, buttons, data groups and sentences.
import { LABEL_FILES, type Language, type Wording } from './label-files'
import { LAST_TUNE_SEED } from './seeds'

export type Kind = 'fields' | 'headings' | 'actions' | 'forms'

/** A small stable number from a seed and a word (FNV-1a with a final mix), the same on every machine. */
export function draw(seed: number, word: string): number {
  let hash = 2166136261 ^ Math.imul(seed, 0x9e3779b1)
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function choose(wording: Wording | undefined, seed: number, drawnBy: string): string {
  if (!wording) throw new Error(`portal: no wording for ${drawnBy}`)
  if ('seen' in wording) return wording.seen
  const words = seed <= LAST_TUNE_SEED ? wording.tune : [...wording.tune, ...wording.check]
  return words[draw(seed, drawnBy) % words.length]!
}

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

export interface Wanted {
  seed: number
  language?: Language
  /** The form of the change service bears the new service's name. */
  isRenewed?: boolean
}

/** The words of one seed in one language (Finnish unless told); throws when a key has no wording. */
export function wordsOf(wanted: number | Wanted): Words {
  const { seed, language = 'fi', isRenewed = false } = typeof wanted === 'number' ? { seed: wanted } : wanted
  const files = LABEL_FILES[language]
  const pick = (kind: Kind) => (key: string) => choose(files[kind][key], seed, `${kind}/${key}`)
  const title = pick('forms')
  return {
    language,
    label: pick('fields'),
    heading: pick('headings'),
    action: pick('actions'),
    formTitle: (form) => title(isRenewed && form === 'change-service' ? 'change-service-renewed' : form),
    option: (list, key) =>
      list === 'data-groups'
        ? (files.dataGroups[key] ?? choose(undefined, seed, `${list}/${key}`))
        : choose(files.options[list]?.[key], seed, `options/${list}`),
    optionKeys: (list) => Object.keys(list === 'data-groups' ? files.dataGroups : (files.options[list] ?? {})),
    text(id, values = {}) {
      const text = files.texts[id]
      if (text === undefined) throw new Error(`portal: no text ${id}`)
      return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
    },
  }
}
