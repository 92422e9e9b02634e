// Turns what was matched into the view's words: the page's own label quoted, the control's state beside it.
import type { FieldMatch, FormView, Reason } from '@/lib/model/form-view'
import type { LabelCandidate, SnapshotAnswer, SnapshotControl } from '@/lib/model/snapshot'
import type { FieldId } from '@/lib/model/words/ids'
import { shownLabel } from '@/lib/text/normalise'
import type { ActionMatch } from './actions'

/** The page's best name for a control, as shown; '' when it has none that a person sees. */
export function quoteLabel(labels: readonly LabelCandidate[]): string {
  for (const { from, text } of labels) {
    if (from === 'name') continue
    const shown = shownLabel(text)
    if (shown !== '') return shown
  }
  return ''
}

export type Scored = { field: FieldId; points: number; reasons: Reason[] }

/** A control that is a field; `points` are hundredths. */
export function toControlMatch(control: SnapshotControl, { field, points, reasons }: Scored): FieldMatch {
  const { handle, kind, value, options, checked, maxLength, required, writable, visible, isDefault } = control
  const label = quoteLabel(control.labels) || shownLabel(control.sections[control.sections.length - 1] ?? '')
  return {
    ...{ field, handle, score: scoreOf(points), reasons, on: 'control', kind, label, value },
    ...{ options, checked, maxLength, required, writable, visible, isDefault },
  }
}

/** A read-only row that is a field's answer. */
export function toAnswerMatch(answer: SnapshotAnswer, { field, points, reasons }: Scored): FieldMatch {
  return { ...bare(answer.handle, { field, points, reasons }), on: 'answer', label: shownLabel(answer.label), value: answer.value }
}

/** A button, link or tab of the way. */
export function toActionMatch({ field, action, words, points }: ActionMatch): FieldMatch {
  const reasons: Reason[] = [{ what: 'action', words, points }]
  return { ...bare(action.handle, { field, points, reasons }), label: shownLabel(action.text), visible: action.visible }
}

/** A control that is no field we know; a password is never kept. */
export function toUnknown(control: SnapshotControl, label: string): FormView['unknown'][number] {
  const { handle, kind, visible } = control
  return { handle, label, kind, value: kind === 'password' ? '' : control.value, visible }
}

function bare(handle: string, { field, points, reasons }: Scored): FieldMatch {
  return {
    ...{ field, handle, score: scoreOf(points), reasons, on: 'action', kind: null, label: '', value: '', options: [], checked: false },
    ...{ maxLength: null, required: false, writable: false, visible: true, isDefault: true },
  }
}

function scoreOf(points: number): number {
  return Math.max(0, Math.min(1, Math.round(points) / 100))
}
