// The ids and names the pages use: numbers that say nothing of what is asked, and tokens that look like a portal's.
import { createHash } from 'node:crypto'
import { FORMS } from '../form/catalogue'
import { questionsOf } from '../form/questions'

const STEP_QUESTIONS = FORMS.flatMap((form) => form.steps.flatMap(questionsOf)).map((question) => question.key)
const KEYS = [...new Set(['base', 'earlier-form', ...STEP_QUESTIONS, 'declaration'])]

/** The name and id of the control of a question. */
export function nameOf(key: string): string {
  return `dvv_k${String(KEYS.indexOf(key) + 1).padStart(3, '0')}`
}

/** Ids of the buttons that post a step back, and names of what every step posts. */
export const NEXT = 'NextButton'
export const PREVIOUS = 'PreviousButton'
export const SAVE = 'SaveButton'
export const REMOVE_FILE = 'RemoveFile_'
export const EVENT_TARGET = '__EVENTTARGET'
export const EVENT_VALIDATION = '__EVENTVALIDATION'
export const VIEW_STATE = '__VIEWSTATE'
export const HONEYPOT = 'url_confirm'

/** Every name and button id that a browser may post back, before any page is rendered. */
export function postableNames(): string[] {
  const names = KEYS.map(nameOf)
  const removers = names.flatMap((name) => [0, 1, 2, 3, 4, 5].map((index) => `${REMOVE_FILE}${name}_${index}`))
  const fixed = [NEXT, PREVIOUS, SAVE, EVENT_TARGET, EVENT_VALIDATION, VIEW_STATE, HONEYPOT, '__VIEWSTATEGENERATOR']
  return [...names, ...names.map((name) => `${name}_datepicker`), ...names.map((name) => `${name}_name`), ...removers, ...fixed]
}

const digest = (word: string) => createHash('sha256').update(`replica/${word}`).digest()

/** A stable GUID for a word: step ids and session ids as Power Pages writes them. */
export function guid(word: string): string {
  const hex = digest(word).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** An opaque value for the hidden inputs, the same for the same words. */
export function token(...words: string[]): string {
  return Buffer.concat(words.map(digest)).toString('base64')
}
