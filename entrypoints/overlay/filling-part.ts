// What the fill script hands to the overlay when it is first wanted: both run in one isolated world, the overlay first.
import { ask } from '@/lib/messages/send'
import type { FillPlan, PreviewRow, RowOutcome, UndoEntry, UndoOutcome } from '@/lib/model/fill'
import type { FormView } from '@/lib/model/form-view'
import type { ProfileFacts } from '@/lib/model/profile'
import type { TabSession } from '@/lib/model/session'
import type { PageReader } from '@/lib/page/read'

/** What filling may use of the overlay. */
export type Hands = {
  reader: PageReader
  /** Reads and recognises the page as it now stands. */
  view: () => FormView
  onProgress: (done: number, total: number) => void
  signal: AbortSignal
}

export type Filling = {
  makePreview: (view: FormView, plan: FillPlan, around: { session: TabSession; facts: ProfileFacts | null }) => Promise<PreviewRow[] | null>
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
