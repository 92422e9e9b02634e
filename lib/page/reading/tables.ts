// Tables, definition lists and lists: words beside a control, read-only answers, steps, and the row an action stands in.
import { isVisible } from '../visible'
import { joinTickBoxes } from './found-controls'
import { both, type Leave } from './leave'
import type { Cell, Reading, Row } from './reading'

const ANSWER_LIMIT = 20_000
const LABEL_LIMIT = 200
const ITEM_LIMIT = 300
const ITEM_ACTIONS = 12

/** A table: its rows, and cells of a table around it as mere layout. */
export function table(reading: Reading): Leave {
  const { table: outer, row, cell } = reading
  const first = reading.controls.length
  if (cell) cell.isLayout = true
  reading.table = { rows: [] }
  reading.row = null
  reading.cell = null
  return () => {
    joinTickBoxes(reading, first, { least: 3, group: null })
    reading.table = outer
    reading.row = row
    reading.cell = cell
  }
}

/** A table row: its cells, an item for actions, perhaps an answer. */
export function row(reading: Reading): Leave {
  const { table: ofTable, row: outer } = reading
  const first = reading.controls.length
  const own: Row = { cells: [], controls: 0, table: ofTable, at: ofTable?.rows.length ?? 0, columns: 0 }
  ofTable?.rows.push(own)
  reading.row = own
  const leaveItem = item(reading)
  const leaveScope = reading.scope('')
  return () => {
    own.controls = reading.controls.length - first
    leaveScope()
    leaveItem()
    answerOfRow(reading, own)
    reading.row = outer
  }
}

/** A table cell with its words and how many controls it holds. */
export function cell(reading: Reading, element: Element): Leave | undefined {
  const { row: ofRow, cell: outer } = reading
  if (!ofRow) return undefined
  const first = reading.controls.length
  const own: Cell = {
    element,
    text: '',
    isHead: element.localName === 'th',
    controls: 0,
    isLayout: false,
    row: ofRow,
    at: ofRow.cells.length,
    column: ofRow.columns,
  }
  ofRow.cells.push(own)
  ofRow.columns += (element as HTMLTableCellElement).colSpan || 1
  reading.cell = own
  const collector = reading.collect(ANSWER_LIMIT, true)
  return () => {
    own.text = reading.end(collector)
    own.controls = reading.controls.length - first
    reading.cell = outer
  }
}

/** Two cells without a control: a label and its answer. */
function answerOfRow(reading: Reading, { cells, controls }: Row): void {
  const [name, value] = cells
  if (cells.length !== 2 || controls > 0 || !name || !value || name.isLayout || value.isLayout) return
  if ((name.isHead && value.isHead) || name.text === '' || name.text.length > LABEL_LIMIT || value.text === '') return
  if (!isVisible(value.element)) return
  reading.answers.push({ element: value.element, label: name.text, sections: reading.sections, value: answered(value.text) })
}

/** A dash alone is how a summary shows that nothing was answered. */
function answered(text: string): string {
  return /^[-\u2010-\u2015\u2212]+$/.test(text) ? '' : text
}

/** A definition list; terms of a list around it do not reach in. */
export function definitions(reading: Reading): Leave {
  const before = reading.term
  reading.term = ''
  return () => {
    reading.term = before
  }
}

/** The `dt` that names the `dd`s after it. */
export function term(reading: Reading): Leave {
  const collector = reading.collect(400, true)
  reading.term = ''
  return () => {
    reading.term = reading.end(collector)
  }
}

/** A `dd`: an answer when it holds no control; a second one is added to the first. */
export function definition(reading: Reading, element: Element): Leave {
  const label = reading.term
  const controls = reading.controls.length
  const actions = reading.actions.length
  const leaveItem = item(reading)
  const collector = reading.collect(ANSWER_LIMIT, true)
  return () => {
    const value = reading.end(collector)
    leaveItem()
    if (label === '' || value === '' || reading.controls.length > controls || !isVisible(element)) return
    const last = reading.answers.at(-1)
    if (last?.element.localName !== 'dd' || last.element.parentElement !== element.parentElement || last.label !== label) {
      reading.answers.push({ element, label, sections: reading.sections, value: answered(value) })
    } else if (reading.actions.length === actions) {
      last.value += `, ${value}`
    }
  }
}

const STEP_LIST = /progress|step|wizard|vaihe/i
const CURRENT_ITEM = /(?:^|[\s_-])(?:active|current|selected)(?:$|[\s_-])/i

/** A list, perhaps the steps of the form. */
export function list(reading: Reading, element: Element): Leave {
  const outer = reading.list
  const first = reading.controls.length
  const own = { items: [], isSteps: STEP_LIST.test(element.getAttribute('class') ?? '') } as NonNullable<Reading['list']>
  reading.list = own
  return () => {
    joinTickBoxes(reading, first, { least: 3, group: null })
    if (own.isSteps && own.items.length > 1 && reading.progress.length === 0 && isVisible(element)) reading.progress = own.items
    reading.list = outer
  }
}

/** A list item: a step, an item for actions, a scope of headings. */
export function listItem(reading: Reading, element: Element): Leave {
  const ofList = reading.list
  const wasCurrent = reading.isCurrentItem
  reading.isCurrentItem = CURRENT_ITEM.test(element.getAttribute('class') ?? '')
  const collector = reading.collect(ITEM_LIMIT)
  const leave = both(item(reading), reading.scope(''))!
  return () => {
    leave()
    ofList?.items.push({ text: reading.end(collector), current: reading.isCurrentItem })
    reading.isCurrentItem = wasCurrent
  }
}

/** A row or list item: its words tell apart the «Aloita» of one form from that of the next. */
export function item(reading: Reading): Leave {
  const first = reading.actions.length
  const collector = reading.collect(ITEM_LIMIT, true)
  return () => {
    const text = reading.end(collector)
    const inside = reading.actions.length - first
    if (inside === 0 || inside > ITEM_ACTIONS || text === '') return
    for (let index = first; index < reading.actions.length; index++) reading.actions[index]!.item ??= text
  }
}
