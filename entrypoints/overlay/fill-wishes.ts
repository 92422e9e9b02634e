// Wishes about filling: preview, accept, undo. Values are dropped on accept, cancel and leaving the step.
import { joined, keptUndo, undoRoom } from '@/lib/filling/kept-undo'
import type { PreviewRow, RowOutcome, UndoOutcome } from '@/lib/model/fill'
import type { RowId } from '@/lib/model/words/ids'
import { askAgain } from './ask-again'
import { type Hands, wantedFilling } from './filling-part'
import type { Pilot } from './pilot-part'

/** All wishes about filling, bound to one flight. */
export function fillWishes(pilot: Pilot) {
  return { ...previewWishes(pilot), ...writeWishes(pilot) }
}

function previewWishes(pilot: Pilot) {
  const change = (row: RowId, some: object) =>
    pilot.put({ preview: pilot.desk.preview?.map((one) => (one.row === row && one.tickable ? { ...one, ...some } : one)) ?? null })
  return {
    preview: () =>
      pilot.guarded(async () => {
        const asked = { previews: pilot.previews, address: document.URL }
        const [answer] = await Promise.all([askAgain('preview', () => ({ snapshot: pilot.read() })), wantedFilling()])
        // Meanwhile the page, the organisation on it or the choice has become another: the values go unseen.
        if (pilot.previews !== asked.previews || document.URL !== asked.address || pilot.life.signal.aborted) return
        pilot.put(answer === null ? { notice: 'profile-gone' } : { preview: answer.rows, undone: [] })
      }),
    tick: (row: RowId, ticked: boolean) => change(row, { ticked }),
    useShort: (row: RowId) =>
      pilot.guarded(async () => {
        const { withShort } = await wantedFilling()
        pilot.put({ preview: pilot.desk.preview?.map((one) => (one.row === row ? withShort(one) : one)) ?? null })
      }),
    cancel: () => pilot.put({ preview: null }),
  }
}

function writeWishes(pilot: Pilot) {
  return {
    accept: () =>
      pilot.guarded(async () => {
        if (pilot.desk.preview) await fill(pilot, pilot.desk.preview)
      }),
    undo: () => pilot.guarded(() => undoFill(pilot)),
  }
}

/** Writes the ticked rows and keeps what undo needs; null while something is being written. */
export async function fill(pilot: Pilot, rows: PreviewRow[]): Promise<RowOutcome[] | null> {
  if (pilot.desk.writing) return null
  pilot.put({ writing: { done: 0, total: rows.filter((row) => row.ticked).length } })
  try {
    const { acceptRows } = await wantedFilling()
    const { outcomes, undo } = await acceptRows(rows, handsOf(pilot))
    const all = keptUndo(joined(pilot.memory.session.undo, undo))
    await inOnePiece(pilot.keep({ undo: all, outcomes, filledAt: new Date().toISOString() }))
    return outcomes
  } finally {
    pilot.put({ preview: null, writing: null })
    pilot.renew()
  }
}

/** Takes back what was written; null when there is nothing to take back, or something is being written. */
export async function undoFill(pilot: Pilot): Promise<UndoOutcome[] | null> {
  const entries = pilot.memory.session.undo
  if (entries.length === 0 || pilot.desk.writing) return null
  pilot.put({ writing: { done: 0, total: entries.length } })
  try {
    const { undoAll } = await wantedFilling()
    const undone = await undoAll(entries, handsOf(pilot))
    // A field of another step can still be brought back there.
    const elsewhere = new Set(undone.filter((one) => one.outcome === 'elsewhere').map((one) => one.field))
    await inOnePiece(pilot.keep({ undo: entries.filter((entry) => elsewhere.has(entry.field)), outcomes: [] }))
    pilot.put({ undone })
    return undone
  } finally {
    pilot.put({ writing: null })
    pilot.renew()
  }
}

/** Longer than a look takes. */
const SEEN_WITHIN_MS = 10_000

/**
 * What became of the fields is shown together with what is next on the page as it now stands: shown a moment before it, the outcomes would move
 * under a pointer that is about to press there.
 */
function inOnePiece(seen: Promise<void>): Promise<void> {
  return Promise.race([seen, new Promise<void>((resolve) => setTimeout(resolve, SEEN_WITHIN_MS))])
}

/** Showing progress costs more than a write does: no oftener than a person can follow. */
const PROGRESS_MS = 120

function handsOf(pilot: Pilot): Hands {
  let shownAt = performance.now()
  return {
    reader: pilot.reader,
    read: () => pilot.read(),
    find: (snapshot) => askAgain('find-fields', () => ({ snapshot })),
    onProgress(done, total) {
      if (done < total && performance.now() - shownAt < PROGRESS_MS) return
      shownAt = performance.now()
      pilot.put({ writing: { done, total } })
    },
    mayKeep: undoRoom(pilot.memory.session.undo),
    onLater(field, value) {
      const { outcomes, undo } = pilot.memory.session
      pilot.keep({
        outcomes: outcomes.map((one) => (one.field === field && one.outcome === 'written' ? { ...one, outcome: 'changed-by-page' } : one)),
        undo: keptUndo(undo.map((entry) => (entry.field === field ? { ...entry, written: value } : entry))),
      })
    },
    signal: pilot.life.signal,
  }
}
