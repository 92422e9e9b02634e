// What the fill script hands to the overlay when it is first wanted: both run in one isolated world, the overlay first.
import { ask } from '@/lib/messages/send'
import type { FieldWrite, PreviewRow, RowOutcome, UndoEntry, UndoOutcome } from '@/lib/model/fill'
import type { FoundFields } from '@/lib/model/look'
import type { PageSnapshot } from '@/lib/model/snapshot'
import type { FieldId } from '@/lib/model/words/ids'
import type { PageReader } from '@/lib/page/read'

/** What filling may use of the overlay. */
export type Hands = {
  reader: PageReader
  /** Reads the page as it now stands. */
  read: () => PageSnapshot
  /** Which of its controls are which fields. */
  find: (snapshot: PageSnapshot) => Promise<FoundFields>
  onProgress: (done: number, total: number) => void
  /** Told in the seconds after a fill when the page has made something else of what was written: the field, and what stands there now. */
  onLater: (field: FieldId, value: string) => void
  /** Whether undo can keep what stands in a field and what is to be written there. */
  mayKeep: (write: Pick<FieldWrite, 'before' | 'value'>) => boolean
  signal: AbortSignal
}

export type Filling = {
  withShort: (row: PreviewRow) => PreviewRow
  acceptRows: (rows: PreviewRow[], hands: Hands) => Promise<{ outcomes: RowOutcome[]; undo: UndoEntry[] }>
  undoAll: (entries: UndoEntry[], hands: Hands) => Promise<UndoOutcome[]>
}

const KEY = Symbol.for('lupaluotsi.filling')
const world = globalThis as { [KEY]?: Filling | undefined }

/** Leaves the filling for the overlay. */
export function provideFilling(filling: Filling): void {
  world[KEY] = filling
}

/** An overlay begins without the filling of an earlier one, which may be of another version. */
export function forgetFilling(): void {
  world[KEY] = undefined
}

/** The filling; the background is asked to inject it the first time. Throws when it did not come. */
export async function wantedFilling(): Promise<Filling> {
  if (!world[KEY]) await ask('fill-wanted', {})
  const filling = world[KEY]
  if (!filling) throw new Error('overlay: the fill script did not come')
  return filling
}
