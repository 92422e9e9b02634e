// The preview: what would be written where, row by row; nothing is written before it is accepted.
import type { PreviewRow } from '@/lib/model/fill'
import type { StepId } from '@/lib/model/words/ids'
import type { Words } from '../words/words'
import { PreviewLine, ROLES } from './PreviewLine'
import type { PanelView, PanelWishes } from './props'

type Props<Wish extends keyof PanelWishes> = { view: PanelView; wishes: Pick<PanelWishes, Wish>; words: Words }

/** `level`: of its heading, under what stands above it. */
export function Preview({ view, wishes, words, level = 3 }: Props<'tick' | 'useShort' | 'copy' | 'saveWhole'> & { level?: 2 | 3 }) {
  const rows = view.preview ?? []
  const Heading = `h${level}` as const
  return (
    <div class="preview">
      <Heading id="preview-heading" class="preview-heading" tabIndex={-1} data-focus="preview">
        {words.preview.heading}
      </Heading>
      <p>{words.preview.promise}</p>
      <table {...ROLES.table} aria-labelledby="preview-heading">
        <thead {...ROLES.rowgroup}>
          <tr {...ROLES.row} class="preview-line preview-columns">
            {COLUMNS.map((column) => (
              <th key={column} {...ROLES.columnheader} scope="col" class={`cell-${column}`}>
                {words.preview.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {byStep(rows).map(([step, some]) => (
          <tbody key={step} {...ROLES.rowgroup}>
            <tr {...ROLES.row} class="preview-step">
              <th {...ROLES.rowheader} scope="rowgroup" colSpan={COLUMNS.length}>
                {step === null ? words.preview.elsewhere : words.steps[step]}
              </th>
            </tr>
            {some.map((row) => (
              <PreviewLine key={row.row} row={row} {...{ view, wishes, words }} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** Accepting and cancelling; always in reach under the table. */
export function PreviewFoot({ view, wishes, words }: Props<'accept' | 'cancel'>) {
  const rows = view.preview ?? []
  const ticked = rows.filter((row) => row.ticked && row.tickable).length
  return (
    <div class="foot-acts preview-acts">
      <p class="quiet" id="preview-chosen">
        {words.preview.chosen(ticked, rows.length)}
      </p>
      <button type="button" class="button primary" aria-describedby="preview-chosen" disabled={ticked === 0} onClick={wishes.accept}>
        {words.preview.accept}
      </button>
      <button type="button" class="button" onClick={wishes.cancel}>
        {words.preview.cancel}
      </button>
    </div>
  )
}

const COLUMNS = ['field', 'now', 'after', 'origin', 'state'] as const

/** Rows under their steps, in the order in which the steps first appear. */
function byStep(rows: PreviewRow[]): [StepId | null, PreviewRow[]][] {
  const steps = [...new Set(rows.map((row) => row.step))]
  return steps.map((step) => [step, rows.filter((row) => row.step === step)])
}
