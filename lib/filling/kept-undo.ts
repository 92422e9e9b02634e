// What undo keeps of a fill within its limits: an entry that is too long must never cost the others, and what could not be kept is not written.
import type { FieldWrite, UndoEntry } from '@/lib/model/fill'
import { UNDO_LIMITS, undoLength } from '@/lib/model/words/limits'

/** A field filled twice has one entry, which goes back to what stood there before the first fill. */
export function joined(earlier: UndoEntry[], later: UndoEntry[]): UndoEntry[] {
  const kept = earlier.filter((entry) => !later.some((one) => one.field === entry.field))
  const chained = later.map((entry) => {
    const first = earlier.find((one) => one.field === entry.field && one.written === entry.before)
    return first ? { ...entry, before: first.before } : entry
  })
  return [...kept, ...chained]
}

/**
 * Every entry, with `written` cut where a page has made a book of it: it is only compared, so that undo finds another text in the field, names it and
 * leaves it. What stood there before is never cut; filling writes only where there is room for it.
 */
export function keptUndo(entries: UndoEntry[]): UndoEntry[] {
  let room: number = UNDO_LIMITS.all - entries.reduce((sum, { before }) => sum + before.length, 0)
  return entries.map((entry) => {
    const written = entry.written.slice(0, Math.max(0, Math.min(UNDO_LIMITS.text, room)))
    room -= written.length
    return written === entry.written ? entry : { ...entry, written }
  })
}

/** Says of one write after the other whether undo can keep it beside `entries`; what could not be taken back is not written. */
export function undoRoom(entries: UndoEntry[]): (write: Pick<FieldWrite, 'before' | 'value'>) => boolean {
  let room = UNDO_LIMITS.all - undoLength(entries)
  return ({ before, value }) => {
    const needed = before.length + value.length
    if (Math.max(before.length, value.length) > UNDO_LIMITS.text || needed > room) return false
    room -= needed
    return true
  }
}
