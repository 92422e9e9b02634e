// What is written when a preview is accepted: one write for each field, and none where nothing would change.
import type { FieldWrite, PreviewRow } from '@/lib/model/fill'
import type { RowId } from '@/lib/model/words/ids'
import { findMarker } from '@/lib/text/marker'
import { withMarker } from './marker-line'

/**
 * The writes of the accepted rows, in the order of the rows. The marker and the purpose are one write: the marker before the text that the field then holds.
 * For options the value is the label of the option; rows that cannot be ticked are passed over.
 */
export function writesOf(rows: PreviewRow[], accepted: Set<RowId>): FieldWrite[] {
  const writes = new Map<string, FieldWrite>()
  for (const row of rows) {
    if (!accepted.has(row.row) || !row.tickable || row.handle === null) continue
    const earlier = writes.get(row.field)
    if (!earlier) {
      writes.set(row.field, {
        rows: [row.row],
        field: row.field,
        handle: row.handle,
        label: row.label,
        before: row.now,
        value: row.after,
      })
      continue
    }
    const text = row.row === 'marker' ? earlier.value : row.after
    const isThere = findMarker(text).presence === 'present'
    writes.set(row.field, {
      ...earlier,
      rows: [...earlier.rows, row.row],
      value: isThere ? text : withMarker(text, row.singleLine === true),
    })
  }
  return [...writes.values()].filter((write) => write.value !== write.before)
}
