// Chooses, for one seed and one language, the words the replica shows: labels, options, headings, buttons, data groups and sentences.
import { draw } from './draw'
import { LABEL_FILES, type Wording } from './label-files'
import type { Language } from './languages'
import { LAST_TUNE_SEED } from './seeds'
import { filled, type WordSheet, type Words } from './words-shape'

export type Kind = 'fields' | 'headings' | 'actions' | 'forms'

function choose(wording: Wording | undefined, seed: number, drawnBy: string): string {
  if (!wording) throw new Error(`portal: no wording for ${drawnBy}`)
  if ('seen' in wording) return wording.seen
  const words = seed <= LAST_TUNE_SEED ? wording.tune : [...wording.tune, ...wording.check]
  return words[draw(seed, drawnBy) % words.length]!
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
      return filled(text, values)
    },
  }
}

/** All words of a seed and language as one sheet for the browser. */
export function sheetOf(words: Words): WordSheet {
  const files = LABEL_FILES[words.language]
  const all = (keys: object, word: (key: string) => string) => Object.fromEntries(Object.keys(keys).map((key) => [key, word(key)]))
  const lists = ['data-groups', ...Object.keys(files.options)]
  return {
    language: words.language,
    labels: all(files.fields, words.label),
    headings: all(files.headings, words.heading),
    actions: all(files.actions, words.action),
    forms: all(files.forms, words.formTitle),
    options: Object.fromEntries(
      lists.map((list) => [list, Object.fromEntries(words.optionKeys(list).map((key) => [key, words.option(list, key)]))]),
    ),
    texts: files.texts,
  }
}
