// One row of the preview: a field, what stands there now and what would stand there, where it comes from, and why it is or is not ticked.
import type { PreviewRow } from '@/lib/model/fill'
import type { ComposedField, Outcome } from '@/lib/model/words/ids'
import { CopyButton } from '../ui/CopyButton'
import { Icon, type IconName } from '../ui/icons/Icon'
import { Tick } from '../ui/Tick'
import type { Words } from '../words/words'
import type { PanelView, PanelWishes } from './props'

/** Said outright: laid out as grids, the parts of a table lose their roles in some browsers. */
export const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** Characters from which a text is read better over the whole width. */
const LONG = 160

type Props = { row: PreviewRow; view: PanelView; wishes: Pick<PanelWishes, 'tick' | 'useShort' | 'copy' | 'saveWhole'>; words: Words }

export function PreviewLine({ row, view, wishes, words }: Props) {
  const { columns } = words.preview
  const isBeforeNew = row.row === 'marker' && row.state === 'adds' && replacesPurpose(view)
  const label = row.row === 'marker' ? words.preview.marker(row.label) : row.label
  const name = (column: keyof typeof columns) => (
    <span class="cell-name" aria-hidden="true">
      {columns[column]}
    </span>
  )
  return (
    <tr
      {...ROLES.row}
      class={`preview-line${row.ticked ? ' ticked' : ''}${Math.max(row.now.length, row.after.length) > LONG ? ' long' : ''}`}
      data-field={row.field}
      data-row={row.row}
      data-state={row.state}
    >
      <th {...ROLES.rowheader} scope="row" class="cell-field">
        <Tick
          label={label}
          ticked={row.ticked}
          disabled={!row.tickable || view.writing !== null}
          onTick={(ticked) => wishes.tick(row.row, ticked)}
        />
      </th>
      <td {...ROLES.cell} class="cell-now">
        {name('now')}
        <p class="value">{row.now === '' ? <em>{words.preview.empty}</em> : row.now}</p>
      </td>
      <td {...ROLES.cell} class="cell-after">
        {name('after')}
        <After row={isBeforeNew ? { ...row, parts: row.parts.filter((part) => part.added) } : row} words={words} />
      </td>
      <td {...ROLES.cell} class="cell-origin">
        {name('origin')}
        {words.preview.origins[row.origin]}
        {row.language && row.after !== '' && `, ${words.preview.written[row.language]}`}
      </td>
      <td {...ROLES.cell} class="cell-state">
        {name('state')}
        <State {...{ row, isBeforeNew, words }} />
        {row.hasForeignLetters && row.tickable && <Lookalikes words={words} />}
        {row.missing.length > 0 && <p>{words.preview.missing(row.missing.map((one) => words.preview.slots[one]))}</p>}
        <Ways {...{ row, view, wishes, words }} />
      </td>
    </tr>
  )
}

/** The text may be wrong and read right. */
function Lookalikes({ words }: Pick<Props, 'words'>) {
  return (
    <p class="state">
      <Icon name="warning" size={16} />
      <span>{words.preview.foreign}</span>
    </p>
  )
}

/** What can be done instead where the row cannot be written as it is. */
function Ways({ row, view, wishes, words }: Props) {
  const mayCopy = row.row === 'marker' || view.copies.includes(row.field)
  return (
    <>
      {row.over > 0 && row.short !== '' && (
        <button type="button" class="button" onClick={() => wishes.useShort(row.row)}>
          {words.preview.short}
        </button>
      )}
      {(row.over > 0 || row.isShortened) && mayCopy && row.row !== 'marker' && (
        <Whole {...{ field: row.field as ComposedField, wishes, words }} />
      )}
      {(row.over > 0 || row.state === 'refused') && mayCopy && (
        <CopyButton words={words.copy} copied={view.copied === row.row} onCopy={() => wishes.copy(row.row)} />
      )}
    </>
  )
}

/** What the field has no room for goes to DVV as an attachment. */
function Whole({ field, wishes, words }: Pick<Props, 'wishes' | 'words'> & { field: ComposedField }) {
  return (
    <button type="button" class="button" onClick={() => wishes.saveWhole(field, words.preview.wholeFiles[field])}>
      {words.preview.whole}
    </button>
  )
}

/** The text after filling; what is added is underlined and begins with «+». */
function After({ row, words }: { row: PreviewRow; words: Words }) {
  if (row.after === '') return <p class="value quiet">{words.preview.unchanged}</p>
  return (
    <p class="value">
      {row.parts.map(({ text, added }, index) =>
        added ? (
          <ins key={index}>
            <span class="unseen">{words.preview.added} </span>
            <span lang={row.language}>{text}</span>
          </ins>
        ) : (
          text
        ),
      )}
    </p>
  )
}

/** The purpose is to be replaced, so that the marker sentence comes before the new text and no old text is kept. */
function replacesPurpose({ preview }: PanelView): boolean {
  return (preview ?? []).some(({ row, ticked, state }) => row === 'purpose' && ticked && state !== 'adds')
}

function State({ row, isBeforeNew, words }: Pick<Props, 'row' | 'words'> & { isBeforeNew: boolean }) {
  const isSettled = row.outcome !== null && SETTLED.has(row.state)
  const sentence = isSettled ? words.outcome.words[row.outcome!](row.over) : openSentence(row, isBeforeNew, words)
  return (
    <p class="state">
      <Icon name={isSettled ? OUTCOME_ICONS[row.outcome!] : row.ticked ? 'check' : 'ring'} size={16} />
      <span>{sentence}</span>
    </p>
  )
}

function openSentence({ state, ticked }: PreviewRow, isBeforeNew: boolean, { preview }: Words): string {
  if (isBeforeNew) return preview.beforeNew
  return state === 'other-text' && ticked ? preview.replaces : preview.states[state]
}

/** States in which nothing will be written, whatever the person does. */
const SETTLED = new Set<PreviewRow['state']>(['same', 'too-long', 'refused'])

export const OUTCOME_ICONS: Record<Outcome, IconName> = {
  written: 'done',
  'already-there': 'done',
  'kept-yours': 'skip',
  'too-long': 'warning',
  'not-found': 'unsure',
  ambiguous: 'unsure',
  'refused-by-page': 'warning',
  'changed-by-page': 'warning',
  blocked: 'warning',
  'not-undoable': 'warning',
}
