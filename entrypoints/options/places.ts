// What stands under each field of the form: what the store refused, else what looking it over found.
import type { At, FieldProblem } from '@/components/profiles/fields/field-at'
import type { PageWords } from '@/components/words/fi-pages'
import { checkProfile } from './checks'
import type { Desk } from './desk'
import type { Entry } from './entry'
import { markAt, withoutMark } from './marks'

type Needs = { desk: Desk; entry: Entry; words: PageWords; focused: string | null; onFocus: (path: string | null) => void }

/** The control's id for a field's path. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`
}

/** Gives each field its place. What is merely odd is not said while the person still types in the field. */
export function placesOf({ desk, entry, words, focused, onFocus }: Needs): At {
  const checks = checkProfile(entry.draft)
  const markProblem = (path: string): FieldProblem | null => {
    const mark = markAt(entry.draft, path)
    if (mark === null) return null
    const act = { label: words.sharing.marks.seen, run: () => desk.edit(entry.draft.id, withoutMark(entry.draft, path), path) }
    return { sentence: words.sharing.marks[mark], tone: 'warning', ...(mark === 'check' && { act }) }
  }
  const problemAt = (path: string): FieldProblem | null => {
    const refused = entry.reasons.find((one) => one.path === path)?.reason
    if (refused === 'identity-code') return { sentence: words.form.problems[refused], tone: 'error' }
    if (refused === 'identity-shape') {
      const act = { label: words.form.notIdentityCode, run: () => desk.confirm(entry.draft.id, path) }
      return { sentence: words.form.problems[refused], tone: 'error', act }
    }
    const found = checks.get(path)
    const isQuiet = found === undefined || (focused === path && found !== 'too-long')
    if (isQuiet) return markProblem(path)
    const isGrave = found === 'too-long' || found === 'business-id'
    return { sentence: words.form.problems[found], tone: isGrave ? 'error' : 'warning' }
  }
  return (path) => ({ id: fieldId(path), problem: problemAt(path), onEnter: () => onFocus(path), onLeave: () => onFocus(null) })
}
