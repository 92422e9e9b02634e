// Every candidate for a control's name, with where it came from, most trusted first.
import type { LabelCandidate } from '@/lib/model/snapshot'
import { optionLabel } from '../control-value'
import { collapse, referredText, shortText } from '../text'
import { isVisible } from '../visible'
import type { Cell, FoundControl, Reading, Token } from './reading'

const TEXT_LIMIT = 300
/** An answer or an instruction is no label. */
const CELL_LIMIT = 200

/** Candidates of one control; the same words from the same place only once. */
export function labelCandidates(found: FoundControl, reading: Reading): LabelCandidate[] {
  const { element } = found
  const candidates: LabelCandidate[] = []
  const offer = (from: LabelCandidate['from'], text: string) => {
    if (text !== '' && !candidates.some((known) => known.from === from && known.text === text)) candidates.push({ from, text })
  }
  const isGroup = found.members.length > 0
  if (!isGroup) for (const { text } of reading.labels.get(element) ?? []) offer('label', text)
  if (found.host) for (const { text } of reading.labels.get(found.host) ?? []) offer('label', text)
  if (found.kind === 'checkbox' && candidates.length === 0)
    offer(
      'label',
      optionLabel(element, () => ''),
    )
  offer('label', nearest(reading.tokens, [found.start, found.at], isLooseLabel))
  if (!isGroup) {
    offer('aria-labelledby', referredText(element, 'aria-labelledby'))
    offer('aria-label', collapse(element.getAttribute('aria-label') ?? ''))
  }
  if (isGroup) offer('legend', ownLegend(found, reading))
  for (const text of cellWords(found)) offer('cell', text)
  offer('cell', found.term)
  offer('preceding', precedingText(found, reading.tokens, candidates.length === 0))
  if (!isGroup) {
    offer('placeholder', collapse(element.getAttribute('placeholder') ?? ''))
    offer('placeholder', collapse(element.getAttribute('title') ?? ''))
  }
  offer('name', nameWords(element))
  return candidates
}

/** Sections above the control; a legend that is its name is no section of it. */
export function sectionsOf(found: FoundControl, reading: Reading): string[] {
  const legend = found.members.length > 0 && isOnlyInGroup(found) ? ownLegend(found, reading) : ''
  const sections = found.sections.filter((section) => section !== legend)
  const { row, isHead } = found.cell ?? { row: null, isHead: false }
  const head = row && !isHead && row.controls > 1 ? row.cells[0] : undefined
  if (head && head !== found.cell && head.controls === 0 && head.text !== '' && head.text.length <= CELL_LIMIT) sections.push(head.text)
  return sections
}

/** The legend names a group of tick boxes when it is the first thing under it. */
function ownLegend({ group, element, members }: FoundControl, reading: Reading): string {
  if (!group || group.legend === '') return ''
  const first = reading.controls[group.first]
  return first && (first.element === element || members.includes(first.element)) ? group.legend : ''
}

function isOnlyInGroup({ group }: FoundControl): boolean {
  return group?.count === 1
}

/** The cell before it in its row, and the cell above it in the row before or in the head of the table. */
function cellWords({ cell }: FoundControl): string[] {
  if (!cell) return []
  const { row } = cell
  const rows = row.table?.rows ?? []
  const above = [rows[row.at - 1], rows[0]].filter((one) => one !== undefined && one !== row && one.controls === 0)
  const cells = [row.cells[cell.at - 1], ...above.map((one) => cellAt(one!.cells, cell.column))]
  return cells.flatMap((one) => (one && one.controls === 0 && one.text !== '' && one.text.length <= CELL_LIMIT ? [one.text] : []))
}

function cellAt(cells: Cell[], column: number): Cell | undefined {
  return cells.length > 1 ? cells.find((cell) => cell.column === column) : undefined
}

/** The nearest text before the control inside the largest container that holds only it; for a nameless control also just before that container. */
function precedingText({ start, at, previous, outerStart }: FoundControl, tokens: Token[], isNameless: boolean): string {
  const inside = nearest(tokens, [start, at], isPageText)
  if (inside !== '' || !isNameless) return inside
  const before = outerStart < 0 ? '' : nearest(tokens, [Math.max(previous, outerStart), start], isPageText)
  return before || nearest(tokens, [start, at], isHeading)
}

const isPageText = (token: Token) => token.owner === 'page' && !token.isInAction
const isLooseLabel = (token: Token) => token.owner === 'loose-label' && !token.isInAction
const isHeading = (token: Token) => token.owner === 'heading' && !token.isInAction

/** The last visible block of such text in a stretch of tokens; '' when there is none. */
export function nearest(tokens: Token[], [from, to]: [number, number], isSuch: (token: Token) => boolean): string {
  for (let last = to - 1; last >= from; last--) {
    const token = tokens[last]!
    if (!isSuch(token) || !/[\p{L}\p{N}]/u.test(token.text) || !isVisible(token.parent)) continue
    let first = last
    while (first > from && tokens[first - 1]!.block === token.block && isSuch(tokens[first - 1]!)) first -= 1
    let text = ''
    for (let index = first; index <= last; index++) text += tokens[index]!.text
    return shortText(text, TEXT_LIMIT)
  }
  return ''
}

/** Words of an action's surroundings: its row or item, else the text before it in the largest small container that holds only it. */
export function wordsBeside(action: { at: number; start: number; item: string | null }, tokens: Token[]): string {
  return action.item ?? nearest(tokens, [action.start, action.at], (token) => isPageText(token) || isLooseLabel(token))
}

/** The words in a name or id: «ctl00$Main$txtOrgName» → «ctl00 Main txt Org Name». */
function nameWords(element: Element): string {
  const name = element.getAttribute('name') || element.id
  if (/^[a-z\d]*$/.test(name)) return name
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
