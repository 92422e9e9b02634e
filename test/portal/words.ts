// Chooses, for one seed, the words the replica shows: labels, options, headings, buttons and data groups.
import actions from './labels/actions.json'
import dataGroups from './labels/data-groups.json'
import fields from './labels/fields.json'
import forms from './labels/forms.json'
import headings from './labels/headings.json'
import options from './labels/options.json'
import siblingFields from './labels/sibling-fields.json'
import { LAST_TUNE_SEED } from './seeds'

/** A wording seen in a source stays; a guessed one has words for tuning and further words that only check seeds show. */
export type Wording = { seen: string } | { tune: string[]; check: string[] }

export type Kind = 'fields' | 'headings' | 'actions' | 'forms'

export const WORDINGS: Record<Kind, Record<string, Wording>> = { fields: { ...fields, ...siblingFields }, headings, actions, forms }
export const OPTION_WORDINGS: Record<string, Record<string, Wording>> = options
const DATA_GROUPS: Record<string, string> = dataGroups

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
}

/** The words of one seed; throws when a key has no wording. */
export function wordsOf(seed: number): Words {
  const pick = (kind: Kind) => (key: string) => choose(WORDINGS[kind][key], seed, `${kind}/${key}`)
  return {
    label: pick('fields'),
    heading: pick('headings'),
    action: pick('actions'),
    formTitle: pick('forms'),
    option: (list, key) =>
      list === 'data-groups'
        ? (DATA_GROUPS[key] ?? choose(undefined, seed, `${list}/${key}`))
        : choose(OPTION_WORDINGS[list]?.[key], seed, `options/${list}`),
    optionKeys: (list) => Object.keys(list === 'data-groups' ? DATA_GROUPS : (OPTION_WORDINGS[list] ?? {})),
  }
}
