// What became of a fill, and of undoing it: one status sentence, and field by field by name.
import type { RowOutcome, UndoOutcome } from '@/lib/model/fill'
import type { Outcome } from '@/lib/model/words/ids'
import { CopyButton } from '../ui/CopyButton'
import { Fold } from '../ui/Fold'
import { Icon } from '../ui/icons/Icon'
import type { Words } from '../words/words'
import { OUTCOME_ICONS } from './PreviewLine'
import type { PanelView, PanelWishes } from './props'

/** Outcomes after which a person should look at the field. */
const TO_CHECK = new Set<Outcome>(['too-long', 'not-found', 'ambiguous', 'refused-by-page', 'changed-by-page', 'blocked', 'not-undoable'])

/** The sentence of the status: progress while writing, then what was written or taken back; '' before anything was filled here, and over a new preview. */
export function statusSentence({ view, isFresh, words }: { view: PanelView; isFresh: boolean; words: Words }): string {
  if (view.writing) return words.writing.progress(view.writing.done, view.writing.total)
  if (view.preview) return ''
  if (view.undone.length > 0) {
    const restored = view.undone.filter((one) => one.outcome === 'restored').length
    return words.undo.summary(restored, view.undone.length - restored)
  }
  if (!isFresh || view.outcomes.length === 0) return ''
  return words.outcome.summary(writtenFields(view.outcomes), fieldCount(view.outcomes.filter((one) => TO_CHECK.has(one.outcome))))
}

/** The marker and the purpose are two rows of one field. */
function fieldCount(some: RowOutcome[]): number {
  return new Set(some.map((one) => one.field)).size
}

function writtenFields(outcomes: RowOutcome[]): number {
  return fieldCount(outcomes.filter((one) => one.outcome === 'written'))
}

/** A long list in which every field is as wanted says no more than its heading. */
function isAllDone(outcomes: RowOutcome[]): boolean {
  return outcomes.length > SHORT && outcomes.every(({ outcome }) => outcome === 'written' || outcome === 'already-there')
}

/** Rows that are no longer than a fold is worth. */
const SHORT = 3

type Props = { view: PanelView; wishes: Pick<PanelWishes, 'copy'>; isFresh: boolean; words: Words }

export function Outcomes({ view, wishes, isFresh, words }: Props) {
  if (view.undone.length > 0) return <Undone undone={view.undone} words={words} />
  if (view.outcomes.length === 0) return null
  return (
    <Fold
      id="outcomes"
      wanted={isFresh && !isAllDone(view.outcomes)}
      line={`${words.outcome.heading} (${writtenFields(view.outcomes)}/${fieldCount(view.outcomes)})`}
    >
      <ul class="plain outcomes" aria-label={words.outcome.heading}>
        {[...view.outcomes]
          .sort((a, b) => weight(b) - weight(a))
          .map((one) => (
            <li key={one.row} data-field={one.field} data-row={one.row} data-outcome={one.outcome}>
              <Icon name={OUTCOME_ICONS[one.outcome]} size={16} />
              <span class="outcome-field" id={`outcome-${one.row}`}>
                {one.row === 'marker' ? words.preview.marker(one.label) : one.label}
              </span>
              <span class="outcome-words">{words.outcome.words[one.outcome](one.over)}</span>
              {TO_CHECK.has(one.outcome) && isCopyable(one, view) && (
                <CopyButton
                  words={words.copy}
                  copied={view.copied === one.row}
                  describedBy={`outcome-${one.row}`}
                  onCopy={() => wishes.copy(one.row)}
                />
              )}
            </li>
          ))}
      </ul>
    </Fold>
  )
}

function Undone({ undone, words }: { undone: UndoOutcome[]; words: Words }) {
  const left = undone.filter((one) => one.outcome !== 'restored')
  const restored = undone.filter((one) => one.outcome === 'restored')
  return (
    <Fold id="undone" wanted line={`${words.undo.heading} (${undone.length})`}>
      <ul class="plain outcomes" aria-label={words.undo.heading}>
        {[...left, ...restored].map(({ field, label, outcome }) => (
          <li key={field} data-field={field} data-outcome={outcome}>
            <Icon name={outcome === 'restored' ? 'done' : 'warning'} size={16} />
            <span class="outcome-field">{label}</span>
            <span class="outcome-words">{words.undo.words[outcome]}</span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function weight({ outcome }: RowOutcome): number {
  return TO_CHECK.has(outcome) ? 1 : 0
}

function isCopyable({ row }: RowOutcome, view: PanelView): boolean {
  return row === 'marker' || view.copies.includes(row)
}
