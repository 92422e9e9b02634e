// Which of the portal's own pages (login, start, inbox) a page of no form is.
import type { Reason } from '@/lib/model/form-view'
import type { PageSnapshot } from '@/lib/model/snapshot'
import type { StepId } from '@/lib/model/words/ids'
import { type ActionMatch, isOfChoosing } from './actions'
import type { PageWords } from './page-words'

/**
 * Null when it is none of them. A page that lists what was applied for or the messages is the inbox, unless an application can be begun on it: the
 * portal's front page lists them, too.
 */
export function findPortalPage(
  snapshot: PageSnapshot,
  words: PageWords,
  actions: readonly ActionMatch[],
): { step: StepId; score: number; reasons: Reason[] } | null {
  const laidOut = actions.filter(isOfChoosing)
  const reasonsOf = (list: readonly ActionMatch[]): Reason[] =>
    list.map((one) => ({ what: 'action', words: one.words, points: one.points }))
  if (laidOut.length > 0) return { step: 'start', score: laidOut.length > 1 ? 1 : 0.8, reasons: reasonsOf(laidOut) }
  const asksPassword = snapshot.controls.some((control) => control.kind === 'password' && control.visible)
  if (asksPassword || words.mainPage === 'login')
    return {
      step: 'login',
      score: 0.9,
      reasons: [{ what: asksPassword ? 'kind' : 'heading', words: asksPassword ? 'password' : 'login', points: 90 }],
    }
  const begins = actions.filter((one) => one.field === 'start-application' && one.action.visible)
  if (begins.length > 0) return { step: 'start', score: 0.8, reasons: reasonsOf(begins) }
  if (words.mainPage === 'inbox') return { step: 'inbox', score: 0.9, reasons: [{ what: 'heading', words: 'inbox', points: 90 }] }
  const other = words.mainPage ?? words.otherPages[0]
  return other ? { step: other, score: 0.6, reasons: [{ what: 'heading', words: other, points: 60 }] } : null
}
