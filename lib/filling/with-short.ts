// The short form instead of a text that does not fit, when a person chooses it in the preview.
import type { PreviewRow } from '@/lib/model/fill'
import { isBlank } from './marker-line'

/** The row with the short form; the row itself when none is offered. */
export function withShort(row: PreviewRow): PreviewRow {
  if (row.short === '') return row
  const state = isBlank(row.now) ? 'empty' : 'other-text'
  const outcome = state === 'other-text' ? 'kept-yours' : null
  const parts = row.shortParts ?? [{ text: row.short, added: true }]
  return {
    ...row,
    after: row.short,
    parts,
    shortParts: [],
    over: 0,
    short: '',
    isShortened: true,
    state,
    outcome,
    ticked: true,
    tickable: true,
  }
}
