// Filling from wish to outcome: plan (value-free) → values → preview → accept → write → read back → undo. Values are dropped on accept, cancel and leaving the step.
import { planFill } from '@/lib/filling/plan'
import { previewRows } from '@/lib/filling/preview'
import { undoDecision } from '@/lib/filling/undo'
import { writesOf } from '@/lib/filling/writes'
import { ask } from '@/lib/messages/send'
import type { FieldWrite, FillPlan, PreviewRow, RowOutcome, UndoEntry, UndoOutcome } from '@/lib/model/fill'
import type { FieldMatch, FormView } from '@/lib/model/form-view'
import type { ProfileFacts } from '@/lib/model/profile'
import type { TabSession } from '@/lib/model/session'
import type { FieldId, FillField, Outcome, RowId } from '@/lib/model/words/ids'
import type { PageReader } from '@/lib/page/read'
import type { Writer } from '@/lib/page/writer'

type Names = Record<string, string>

/** The fields this step could be filled with, for a chosen profile. */
export function fillableFields(plan: FillPlan): FillField[] {
  return [...new Set(plan.rows.filter((row) => row.refusal === null).map((row) => row.field as FillField))]
}

/** The plan of a view; no value of a profile is seen in making it. */
export function planOf(view: FormView, names: Names): FillPlan {
  return planFill(view, names)
}

/** Whether «Esikatsele täytettävät tiedot» has anything to show: without a profile only the marker sentence, which is the guide's. */
export function canPreview(plan: FillPlan, profile: string | null): boolean {
  return plan.rows.some((row) => row.refusal === null && (profile !== null || row.row === 'marker'))
}

/** Rows of the preview; null when the profile is gone. */
export async function makePreview(
  view: FormView,
  plan: FillPlan,
  around: { session: TabSession; facts: ProfileFacts | null },
): Promise<PreviewRow[] | null> {
  const { session, facts } = around
  const { profile, register } = session
  const values = profile === null ? [] : await ask('ask-values', { profile, register, fields: fillableFields(plan) })
  if (values === null) return null
  return previewRows({
    plan: profile === null ? { rows: plan.rows.filter((row) => row.row === 'marker') } : plan,
    values,
    view,
    organisation: facts?.organisationOnPage ?? 'unknown',
    markerDefault: view.form !== 'renewed',
    ours: session.undo.map(({ field, written, before }) => ({ field, written, before })),
  })
}

type Hands = {
  reader: PageReader
  writer: Writer
  view: () => FormView
  onProgress: (done: number, total: number) => void
  signal: AbortSignal
}

/** Writes the ticked rows, one field after another; every row gets an outcome. */
export async function acceptRows(rows: PreviewRow[], hands: Hands): Promise<{ outcomes: RowOutcome[]; undo: UndoEntry[] }> {
  const accepted = new Set<RowId>(rows.filter((row) => row.ticked && row.tickable).map((row) => row.row))
  const writes = writesOf(rows, accepted)
  const outcomes: RowOutcome[] = rows
    .filter((row) => !accepted.has(row.row) && row.outcome !== null)
    .map((row) => outcomeOf(row, row.outcome!))
  const undo: UndoEntry[] = []
  for (const [index, write] of writes.entries()) {
    hands.onProgress(index, writes.length)
    const { outcome, entry } = await writeOne(write, hands)
    outcomes.push(...write.rows.map((row) => outcomeOf(rows.find((one) => one.row === row)!, outcome)))
    if (entry) undo.push(entry)
  }
  const unchanged = rows.filter((row) => accepted.has(row.row) && !writes.some((write) => write.rows.includes(row.row)))
  outcomes.push(...unchanged.map((row) => outcomeOf(row, 'already-there')))
  return { outcomes, undo }
}

/** The control is found anew just before it is written: the page may have changed since the preview. */
async function writeOne(write: FieldWrite, hands: Hands): Promise<{ outcome: Outcome; entry: UndoEntry | null }> {
  const view = hands.view()
  const match = controlOf(view, write.field)
  if (!match) return { outcome: view.ambiguous.some((one) => one.field === write.field) ? 'ambiguous' : 'not-found', entry: null }
  if (match.value !== write.before) return { outcome: 'kept-yours', entry: null }
  const element = hands.reader.element(match.handle)
  if (!element) return { outcome: 'not-found', entry: null }
  const { result, value } = await hands.writer.write({ element, kind: match.kind!, value: write.value }, hands.signal)
  const wrote = result === 'written' || result === 'changed-by-page'
  const entry: UndoEntry = {
    field: write.field,
    handle: match.handle,
    document: hands.reader.documentId,
    label: write.label,
    step: view.step,
    before: write.before,
    written: value,
  }
  return { outcome: result, entry: wrote ? entry : null }
}

/** Takes back what was written, field by field; what was edited, re-rendered or removed since is left and named. */
export async function undoAll(entries: UndoEntry[], hands: Hands): Promise<UndoOutcome[]> {
  const outcomes: UndoOutcome[] = []
  for (const [index, entry] of entries.entries()) {
    hands.onProgress(index, entries.length)
    const match = controlOf(hands.view(), entry.field)
    const sameDocument = entry.document === hands.reader.documentId
    const decision = undoDecision(
      entry,
      match ? { sameElement: sameDocument ? match.handle === entry.handle : null, value: match.value } : null,
      {
        sameDocument,
        step: hands.view().step,
      },
    )
    outcomes.push({
      field: entry.field,
      label: entry.label,
      outcome: decision === 'restored' ? await restore(entry, match!, hands) : decision,
    })
  }
  return outcomes
}

async function restore(entry: UndoEntry, match: FieldMatch, hands: Hands): Promise<UndoOutcome['outcome']> {
  const element = hands.reader.element(match.handle)
  if (!element) return 'removed'
  const { result } = await hands.writer.write({ element, kind: match.kind!, value: entry.before }, hands.signal)
  return result === 'written' ? 'restored' : 'refused-by-page'
}

function controlOf(view: FormView, field: FieldId): FieldMatch | undefined {
  return view.fields.find((match) => match.field === field && match.on === 'control')
}

function outcomeOf(row: PreviewRow, outcome: Outcome): RowOutcome {
  return { row: row.row, field: row.field, label: row.label, outcome, over: row.over }
}
