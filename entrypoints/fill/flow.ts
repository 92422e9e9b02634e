// Filling from accepted rows to outcomes: find anew → write → read back → undo. Every row and every entry gets an outcome.
import { undoDecision } from '@/lib/filling/undo'
import { writesOf } from '@/lib/filling/writes'
import type { FieldWrite, PreviewRow, RowOutcome, UndoEntry, UndoOutcome } from '@/lib/model/fill'
import type { FoundFields, SeenField } from '@/lib/model/look'
import type { FieldId, Outcome, RowId } from '@/lib/model/words/ids'
import { watchWritten } from '@/lib/page/recheck'
import { readControl, type Write } from '@/lib/page/write'
import { Writer } from '@/lib/page/writer'
import type { Filling, Hands } from '../overlay/filling-part'
import { freshFields } from './fresh-fields'

const writer = new Writer()

/** Writes the ticked rows, one field after another. */
export const acceptRows: Filling['acceptRows'] = async (rows, hands) => {
  const accepted = new Set<RowId>(rows.filter((row) => row.ticked && row.tickable).map((row) => row.row))
  const writes = writesOf(rows, accepted)
  const outcomes: RowOutcome[] = rows
    .filter((row) => !accepted.has(row.row) && row.outcome !== null)
    .map((row) => outcomeOf(row, row.outcome!))
  const undo: UndoEntry[] = []
  for (const { write, outcome, entry } of await writeFields(writes, hands)) {
    outcomes.push(...write.rows.map((row) => outcomeOf(rows.find((one) => one.row === row)!, outcome)))
    if (entry) undo.push(entry)
  }
  const unchanged = rows.filter((row) => accepted.has(row.row) && !writes.some((write) => write.rows.includes(row.row)))
  outcomes.push(...unchanged.map((row) => outcomeOf(row, 'already-there')))
  return { outcomes, undo }
}

type Done = { write: FieldWrite; outcome: Outcome; entry: UndoEntry | null }

async function writeFields(writes: FieldWrite[], hands: Hands): Promise<Done[]> {
  const page = freshFields(hands)
  const aims: Aim[] = []
  const turns = writes.map((write, at) => async () => {
    hands.onProgress(at + 1, writes.length)
    const aim = aimAt(write, await page.look(), hands)
    aims[at] = aim.write === null || hands.mayKeep(write) ? aim : { write: null, miss: 'not-undoable' }
    return aims[at].write
  })
  const results = await writer.writeAll(turns, hands.signal).finally(page.end)
  const written = results.flatMap((result, at) =>
    result?.result === 'written' ? [{ field: writes[at]!.field, write: aims[at]!.write!, value: result.value }] : [],
  )
  watchWritten(written, (at, value) => hands.onLater(written[at]!.field, value), hands.signal)
  return writes.map((write, at) => {
    const result = results[at]
    const aim = aims[at]!
    if (!result || aim.write === null) return { write, outcome: aim.miss ?? 'not-found', entry: null }
    const hasWritten = result.result === 'written' || result.result === 'changed-by-page'
    return { write, outcome: result.result, entry: hasWritten ? { ...aim.entry!, written: result.value } : null }
  })
}

/** The control of a field just before it is written, or why there is none to write. */
type Aim = { write: Write | null; miss?: Outcome; entry?: UndoEntry }

/** The control is found anew: the page may have changed since the preview, and at each write before this one. */
function aimAt({ field, before, value, label }: FieldWrite, found: FoundFields, { reader }: Hands): Aim {
  const match = controlOf(found, field)
  if (!match) return { write: null, miss: found.ambiguous.includes(field) ? 'ambiguous' : 'not-found' }
  const element = reader.element(match.handle)
  if (!element) return { write: null, miss: 'not-found' }
  if (readControl(element, match.kind!) !== before) return { write: null, miss: 'kept-yours' }
  return {
    write: { element, kind: match.kind!, value },
    entry: { field, handle: match.handle, document: reader.documentId, label, step: found.step, before, written: value },
  }
}

/** Takes back what was written, field by field; what was edited, re-rendered or removed since is left and named. */
export const undoAll: Filling['undoAll'] = async (entries, hands) => {
  const page = freshFields(hands)
  const decisions: UndoOutcome['outcome'][] = []
  const turns = entries.map((entry, at) => async () => {
    hands.onProgress(at + 1, entries.length)
    const found = await page.look()
    const match = controlOf(found, entry.field)
    const element = match && hands.reader.element(match.handle)
    decisions[at] = decide(entry, { step: found.step, match, element }, hands)
    return decisions[at] === 'restored' ? { element: element!, kind: match!.kind!, value: entry.before } : null
  })
  const results = await writer.writeAll(turns, hands.signal).finally(page.end)
  return entries.map(({ field, label }, at) => {
    const result = results[at]?.result
    return { field, label, outcome: result === undefined || result === 'written' ? decisions[at]! : 'refused-by-page' }
  })
}

type Found = { step: FoundFields['step']; match: SeenField | undefined; element: Element | undefined }

function decide(entry: UndoEntry, { step, match, element }: Found, { reader }: Hands): UndoOutcome['outcome'] {
  const sameDocument = entry.document === reader.documentId
  const found = match &&
    element && {
      sameElement: sameDocument ? match.handle === entry.handle : null,
      value: readControl(element, match.kind!),
      canBeEmptied: match.kind !== 'radio-group',
    }
  return undoDecision(entry, found ?? null, { sameDocument, step })
}

function controlOf({ fields }: FoundFields, field: FieldId): SeenField | undefined {
  return fields.find((match) => match.field === field && match.on === 'control')
}

function outcomeOf(row: PreviewRow, outcome: Outcome): RowOutcome {
  return { row: row.row, field: row.field, label: row.label, outcome, over: row.over }
}
