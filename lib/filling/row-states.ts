// How a preview row begins and what its state means: ticked by itself or not, and which outcome it has if it stays unticked.
import type { ComposedValue, PlanRow, PreviewRow, UndoEntry } from '@/lib/model/fill'
import type { FillField, Outcome, PreviewState } from '@/lib/model/words/ids'
import { hasForeignLetters } from '@/lib/text/clean'
import { isBlank } from './marker-line'

/** What was written in this session. */
export type Ours = (Pick<UndoEntry, 'field' | 'written'> & { before?: string })[]

type Settled = Extract<PreviewState, 'empty' | 'ours' | 'adds' | 'other-text'>

/** A row of the plan before anything is known of its value: nothing is written, nothing can be ticked. */
export function untouched(row: PlanRow, value: ComposedValue | undefined): PreviewRow {
  return {
    row: row.row,
    field: row.field as FillField,
    handle: row.handle,
    label: row.label,
    step: row.step,
    now: row.now,
    after: '',
    parts: [],
    origin: value?.origin ?? 'guide',
    state: 'no-value',
    over: 0,
    short: '',
    missing: value?.missing ?? [],
    ...(row.row === 'marker' ? { language: 'fi' as const } : value?.language && { language: value.language }),
    ticked: false,
    tickable: false,
    outcome: null,
    ...(hasForeignLetters(value?.text ?? '') && { hasForeignLetters: true }),
  }
}

/** Cannot be filled, and why. */
export function refused(row: PreviewRow, outcome: Outcome): PreviewRow {
  return { ...row, handle: null, state: 'refused', outcome }
}

/** A row that can be ticked; ticked by itself only where nothing of the applicant's is replaced, the organisation is not another one and every letter is what it looks like. */
export function settled(row: PreviewRow, state: Settled, isOtherOrganisation: boolean): PreviewRow {
  if (state === 'other-text') return { ...row, state, outcome: 'kept-yours' }
  return { ...row, state: isOtherOrganisation ? 'other-organisation' : state, ticked: !isOtherOrganisation && !row.hasForeignLetters }
}

/**
 * Whether what stands in the field is all our own writing. A purpose to which only the marker was added ends with the applicant's text and is not ours;
 * without knowing what stood there before, no purpose is.
 */
export function isOurs(row: PreviewRow, ours: Ours): boolean {
  return ours.some(({ field, written, before }) => {
    if (field !== row.field || isBlank(written) || lines(written) !== lines(row.now)) return false
    return row.field !== 'purpose' || (before !== undefined && (isBlank(before) || !lines(written).endsWith(lines(before))))
  })
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
