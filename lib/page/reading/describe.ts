// Makes plain data of what the walk found.
import type { SnapshotAction, SnapshotControl } from '@/lib/model/snapshot'
import { answerOf, isAsDelivered, type LabelText, optionsOf } from '../control-value'
import { referredText } from '../text'
import { isDisabled, isReadOnly, isSeen, isTextLike, isTrap, isVisible, isWritableKind } from '../visible'
import { isActive } from './actions'
import { labelCandidates, sectionsOf, wordsBeside } from './labels'
import type { FoundAction, FoundControl, FoundHeading, Reading } from './reading'

const REQUIRED_WORDS =
  /[*＊]\s*$|^[*＊]|\((?:pakollinen|pakollinen tieto|obligatorisk|required)\)|on pakollinen kenttä|är ett obligatoriskt fält|is a required field/i

/** Looked for first, for speed: without one of these no label says that it must be filled. */
const REQUIRED_HINTS = ['*', '＊', 'akollinen', 'bligatorisk', 'equired']

function saysRequired(text: string): boolean {
  return REQUIRED_HINTS.some((hint) => text.includes(hint)) && REQUIRED_WORDS.test(text)
}

/** What the reader remembers between two readings. */
export type Known = { handleOf: (element: Element) => string; firstValue: (element: Element, value: string) => string }

/** A control as plain data. */
export function describeControl(found: FoundControl, reading: Reading, known: Known): SnapshotControl {
  const { element, kind, members } = found
  const labelText: LabelText = (one) => (reading.labels.get(one) ?? []).map((label) => label.text).join(' ')
  const labels = labelCandidates(found, reading)
  const value = answerOf(found, labelText)
  const all = members.length > 0 ? members : [element]
  const isVisibleOne = all.some((one) => isSeenControl(one, reading))
  const disabled = all.every(isDisabled)
  const readOnly = isReadOnly(element)
  const first = known.firstValue(element, value)
  return {
    handle: known.handleOf(element),
    kind,
    labels,
    sections: sectionsOf(found, reading),
    value,
    checked: kind === 'checkbox' && value !== '',
    options: optionsOf(found, labelText),
    maxLength: maxLengthOf(element),
    required: isRequired(found, labels, reading),
    writable: isVisibleOne && !disabled && !readOnly && mayBeWritten(found, labels.map((label) => label.text).join(' ')),
    visible: isVisibleOne,
    readOnly,
    disabled,
    isDefault: isAsDelivered(found) && first === value,
    description: describe(element),
  }
}

/** An action as plain data; the words beside it come last among its sections. */
export function describeAction(action: FoundAction, reading: Reading, known: Known): SnapshotAction {
  const { element, kind, text, sections } = action
  const beside = wordsBeside(action, reading.tokens)
  const spoken = element.getAttribute('aria-label') ?? ''
  const words = [beside, spoken].filter((one) => one !== '' && one !== text && !sections.includes(one))
  return {
    handle: known.handleOf(element),
    kind,
    text,
    sections: [...sections, ...words],
    visible: isVisible(element),
    disabled: isDisabled(element),
    active: isActive(element),
  }
}

/** The heading that names the main content: the first of rank 1, else the first in the main region, else the first outside navigation. */
export function mainHeading(headings: FoundHeading[]): FoundHeading | undefined {
  const top = headings.filter((heading) => heading.level === 1)
  return (
    top.find((heading) => heading.isInMain) ??
    top[0] ??
    headings.find((heading) => heading.isInMain) ??
    headings.find((heading) => !heading.isInChrome)
  )
}

function isSeenControl(element: Element, reading: Reading): boolean {
  const { type } = element as HTMLInputElement
  if (type !== 'checkbox' && type !== 'radio') return isVisible(element)
  return isSeen(
    element,
    (reading.labels.get(element) ?? []).map((label) => label.element),
  )
}

function mayBeWritten({ element, kind, isHiddenFromAria }: FoundControl, words: string): boolean {
  if (!isWritableKind(element, kind)) return false
  return isTextLike(kind) ? !isTrap(element, words, isHiddenFromAria) : !isHiddenFromAria
}

function maxLengthOf(element: Element): number | null {
  const { maxLength } = element as HTMLInputElement
  return typeof maxLength === 'number' && maxLength >= 0 ? maxLength : null
}

function isRequired({ element, group }: FoundControl, labels: SnapshotControl['labels'], reading: Reading): boolean {
  if ((element as HTMLInputElement).required === true || element.getAttribute('aria-required') === 'true') return true
  if (labels.some(({ from, text }) => from !== 'name' && from !== 'preceding' && saysRequired(text))) return true
  if (group !== null && group.count === 1 && saysRequired(group.legend)) return true
  return (reading.labels.get(element) ?? []).some(({ element: label }) => isMarked(label) || isMarked(label.parentElement))
}

/** Power Pages marks the box around the label. */
function isMarked(element: Element | null): boolean {
  const names = element?.getAttribute('class')
  return names ? /(?:^|\s)required(?:\s|$)/.test(names) : false
}

function describe(element: Element): string {
  if (!element.hasAttribute('aria-describedby') && !element.hasAttribute('aria-errormessage')) return ''
  return [referredText(element, 'aria-describedby'), referredText(element, 'aria-errormessage')].filter(Boolean).join(' ')
}
