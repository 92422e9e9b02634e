// The answer a control holds, as text, and whether the page delivered it; reader and writer share one reading.
import type { SnapshotOption } from '@/lib/model/snapshot'
import type { ControlKind } from './kinds'
import { nextSiblingOf } from './native'
import { collapse, referredText } from './text'

const EDITOR_LIMIT = 20_000
const PLACEHOLDER = /^[-–—.\s]*(?:valitse|välj|select|choose|please select)(?![\p{L}])/iu

/** One control: its element (of a group the first), and for a group all its tick boxes. */
export type Control = { element: Element; kind: ControlKind; members: readonly Element[] }
/** The text of the labels tied to an element; '' when there are none. */
export type LabelText = (element: Element) => string

/** The answer: a field's value, the labels of chosen options joined by «, », file names joined by «, »; '' when there is none, and for a password always. */
export function answerOf(control: Control, labelText: LabelText): string {
  const { element, kind, members } = control
  switch (kind) {
    case 'password':
      return ''
    case 'select':
      return chosenLabels(element as HTMLSelectElement).join(', ')
    case 'radio-group':
    case 'checkbox-group':
      return members
        .filter(isTicked)
        .map((member) => optionLabel(member, labelText))
        .join(', ')
    case 'checkbox':
      return isTicked(element) ? optionLabel(element, labelText) : ''
    case 'file':
      return [...((element as HTMLInputElement).files ?? [])].map((file) => file.name).join(', ')
    default:
      return typeof (element as HTMLInputElement).value === 'string' && element.localName !== 'button'
        ? (element as HTMLInputElement).value
        : collapse((element.textContent ?? '').slice(0, EDITOR_LIMIT))
  }
}

/** Options of a select or of a group, in page order; of a tick box its one; none for other kinds. */
export function optionsOf({ element, kind, members }: Control, labelText: LabelText): SnapshotOption[] {
  if (kind === 'select') {
    return [...(element as HTMLSelectElement).options].map((option) => ({
      label: collapse(option.label || option.text),
      value: option.value,
      selected: option.selected,
      disabled: option.disabled,
    }))
  }
  const ticks = kind === 'checkbox' ? [element] : members
  return ticks.map((member) => ({
    label: optionLabel(member, labelText),
    value: (member as HTMLInputElement).value ?? '',
    selected: isTicked(member),
    disabled: (member as HTMLInputElement).disabled === true,
  }))
}

/** What a person reads beside one radio button or tick box. */
export function optionLabel(member: Element, labelText: LabelText): string {
  return (
    labelText(member) ||
    referredText(member, 'aria-labelledby') ||
    collapse(member.getAttribute('aria-label') ?? '') ||
    (member.localName === 'input' ? textAfter(member) || (member as HTMLInputElement).value : collapse(member.textContent ?? ''))
  )
}

/** By the property of a native tick box, by `aria-checked` of any other. */
export function isTicked(element: Element): boolean {
  return element.localName === 'input' ? (element as HTMLInputElement).checked : element.getAttribute('aria-checked') === 'true'
}

/** The value, ticks or chosen options are those the page was delivered with. */
export function isAsDelivered({ element, kind, members }: Control): boolean {
  if (kind === 'select') return isSelectAsDelivered(element as HTMLSelectElement)
  if (kind === 'file') return (element as HTMLInputElement).files?.length === 0
  const ticks = members.length > 0 ? members : kind === 'checkbox' ? [element] : []
  if (ticks.length > 0)
    return ticks.every((tick) => tick.localName !== 'input' || isTicked(tick) === (tick as HTMLInputElement).defaultChecked)
  const { value, defaultValue } = element as HTMLInputElement
  return typeof value !== 'string' || typeof defaultValue !== 'string' || value === defaultValue
}

/** An option that stands for «no answer». */
export function isPlaceholder(option: HTMLOptionElement): boolean {
  return option.value === '' || (option.index === 0 && PLACEHOLDER.test(collapse(option.label || option.text)))
}

function chosenLabels(select: HTMLSelectElement): string[] {
  if (!select.multiple) {
    const chosen = select.options[select.selectedIndex]
    return chosen && !isPlaceholder(chosen) ? [collapse(chosen.label || chosen.text)] : []
  }
  return [...select.options].filter((option) => option.selected).map((option) => collapse(option.label || option.text))
}

function isSelectAsDelivered(select: HTMLSelectElement): boolean {
  const options = [...select.options]
  if (options.some((option) => option.defaultSelected)) return options.every((option) => option.selected === option.defaultSelected)
  if (select.multiple) return !options.some((option) => option.selected)
  return select.selectedIndex === -1 || select.selectedIndex === options.findIndex((option) => !option.disabled)
}

function textAfter(element: Element): string {
  for (let node = nextSiblingOf(element); node; node = nextSiblingOf(node)) {
    if (node.nodeType === 1 && /^(?:input|select|textarea|button|br)$/.test((node as Element).localName)) return ''
    const text = collapse(node.nodeType === 8 ? '' : (node.textContent ?? ''))
    if (text !== '') return text
  }
  return ''
}
