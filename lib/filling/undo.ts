// Whether undo may put back what stood in a field before; what was edited, re-rendered or removed since is left alone and named.
import type { UndoEntry, UndoOutcome } from '@/lib/model/fill'
import type { StepId } from '@/lib/model/words/ids'

export type FoundField = {
  /** The element that was written; null when the document is another one (after a postback), where no element can be the same. */
  sameElement: boolean | null
  value: string
  /** false for a radio group: an answer given there cannot be taken back. */
  canBeEmptied: boolean
}

/**
 * `restored` = may be put back now. `found` is the control recognised for the field today, null when there is none: on another step that is `elsewhere`,
 * on its own step `removed`. In another document the value alone decides. `here` says whether it is still the document that was written in, and the step.
 */
export function undoDecision(
  entry: UndoEntry,
  found: FoundField | null,
  here: { sameDocument: boolean; step: StepId | null },
): Exclude<UndoOutcome['outcome'], 'refused-by-page'> {
  if (found === null) {
    const isElsewhere = entry.step === null ? !here.sameDocument : here.step !== entry.step
    return isElsewhere ? 'elsewhere' : 'removed'
  }
  if (found.sameElement === false) return 're-rendered'
  if (lines(found.value) !== lines(entry.written)) return 'edited'
  return found.canBeEmptied || entry.before !== '' ? 'restored' : 'cannot-be-emptied'
}

/** A page may give a saved text back with other line ends. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
