// Writes one control the way a person's typing or choosing reaches the page's own scripts, and reads back what then stands there.
import { normaliseLabel } from '@/lib/text/normalise'
import { isConcealed } from './concealed'
import { answerOf, isPlaceholder, isTicked, optionLabel } from './control-value'
import { isCovered } from './covered'
import type { ControlKind } from './kinds'
import { asOurs } from './ours'
import { focusedElement } from './roots'
import { collapse } from './text'
import { labelTextOf } from './tied-labels'
import { isDisabled, isReadOnly, isSeen, isTextLike, isTrap, isWritableKind } from './visible'

/** `value` is what stands in the control afterwards, as the reader would give it. */
export type WriteResult = { result: 'written' | 'refused-by-page' | 'changed-by-page' | 'blocked'; value: string }

/** One value for one control; of a radio group any of its buttons. */
export type Write = { element: Element; kind: ControlKind; value: string }

/** What is to stand there, and the act that brings it about. */
type Intent = { answer: string; act: () => void }

const SETTLE_MS = 250

/** What was done to one control; `answer` is what should stand in it then, null when nothing was done and `result` is final. */
type Put = { write: Write; before: string; answer: string | null; result: WriteResult['result'] }

/** Gives a write when its turn has come, so that its control is found in the page as it then is; null = there is nothing to write. */
export type Turn = () => Write | null | Promise<Write | null>

/**
 * Writes one control after another, lets the page have its say once, and reads all of them back: a write that the page answers late is seen, and twenty
 * take no longer than one. Results in the order of the turns.
 */
export async function writeControls(turns: readonly Turn[], signal: AbortSignal): Promise<(WriteResult | null)[]> {
  const puts: (Put | null)[] = []
  for (const turn of turns) {
    // What the page does at once, rendering anew above all, is over before the next control is looked for.
    if (puts.length > 0) await (document.hidden ? nextTask() : pause(0, signal))
    const write = await turn()
    puts.push(write && put(write, signal))
  }
  if (puts.some((one) => one !== null && one.answer !== null)) await pause(SETTLE_MS, signal)
  return puts.map((one) => one && readBack(one))
}

/**
 * Writes `value`: a text, the label of an option, or for a tick box its label, «true» or «» (not ticked). Line breaks become spaces where a control holds one line.
 * Blocked: hidden, covered, a trap, a kind we do not write, gone. Refused: disabled, read-only, too long, no such option, or the page kept the old value.
 */
function put(write: Write, signal: AbortSignal): Put {
  const { element, kind, value } = write
  const before = readControl(element, kind)
  if (signal.aborted || !mayWrite(element, kind)) return { write, before, answer: null, result: 'blocked' }
  const intent = isDisabled(element) || isReadOnly(element) ? null : intentOf(element, kind, value)
  if (intent === null) return { write, before, answer: null, result: 'refused-by-page' }
  if (before === intent.answer) return { write, before, answer: null, result: 'written' }
  asOurs(intent.act)
  return { write, before, answer: intent.answer, result: 'written' }
}

function readBack({ write, before, answer, result }: Put): WriteResult {
  if (answer === null) return { result, value: before }
  const after = readAgain(write)
  if (after === answer) return { result: 'written', value: after }
  return { result: after === before ? 'refused-by-page' : 'changed-by-page', value: after }
}

/** The answer that stands in the control that was written, or in what the page has rendered in its place. */
export function readAgain({ element, kind }: Write): string {
  return readControl(element.isConnected ? element : (twinOf(element) ?? element), kind)
}

/** The answer that stands in a control, as the reader gives it. */
export function readControl(element: Element, kind: ControlKind): string {
  return answerOf({ element, kind, members: kind === 'radio-group' ? radiosOf(element) : [] }, labelTextOf)
}

function mayWrite(element: Element, kind: ControlKind): boolean {
  if (!element.isConnected || !isWritableKind(element, kind) || element.closest('[inert]')) return false
  const isHiddenFromAria = element.closest('[aria-hidden="true"]') !== null
  if (!isTextLike(kind)) {
    const ones = kind === 'radio-group' ? radiosOf(element) : [element]
    return !isHiddenFromAria && ones.some((one) => isSeen(one, kind === 'select' ? [] : labelsOf(one)))
  }
  const words = [labelTextOf(element), element.getAttribute('name'), element.getAttribute('placeholder')].join(' ')
  return isSeen(element, []) && !isTrap(element, words, isHiddenFromAria) && !isConcealed(element) && !isCovered(element)
}

function intentOf(element: Element, kind: ControlKind, value: string): Intent | null {
  if (isTextLike(kind)) return textIntent(element as HTMLInputElement | HTMLTextAreaElement, value)
  if (kind === 'select') return selectIntent(element as HTMLSelectElement, value)
  return kind === 'checkbox' ? tickIntent(element as HTMLInputElement, value) : radioIntent(element, value)
}

function textIntent(element: HTMLInputElement | HTMLTextAreaElement, value: string): Intent | null {
  const isArea = element.localName === 'textarea'
  const answer = isArea ? value.replace(/\r\n?/g, '\n') : value.replace(/\s*[\r\n]+\s*/g, ' ')
  if (element.maxLength >= 0 && answer.length > element.maxLength) return null
  if (!isArea && sanitised(element as HTMLInputElement, answer) !== answer) return null
  return { answer, act: () => typeInto(element, answer) }
}

/** What an input of this type would keep of a value; asked of an input that is not in the page. */
function sanitised(input: HTMLInputElement, value: string): string {
  const probe = input.ownerDocument.createElement('input')
  probe.type = input.type
  probe.value = value
  return probe.value
}

function typeInto(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const view = element.ownerDocument.defaultView!
  withFocus(element, () => {
    const prototype = element.localName === 'textarea' ? view.HTMLTextAreaElement.prototype : view.HTMLInputElement.prototype
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(element, text)
    element.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: text }))
    element.dispatchEvent(new view.Event('change', { bubbles: true }))
  })
}

/** Options are chosen, never added; two with the same words are a refusal. */
function selectIntent(select: HTMLSelectElement, value: string): Intent | null {
  const options = [...select.options].filter((option) => !option.disabled && labelMatches(option, value))
  const option = options[0]
  if (!option || options.length > 1) return null
  const view = select.ownerDocument.defaultView!
  const act = () =>
    withFocus(select, () => {
      Object.getOwnPropertyDescriptor(view.HTMLSelectElement.prototype, 'selectedIndex')!.set!.call(select, option.index)
      select.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }))
      select.dispatchEvent(new view.Event('change', { bubbles: true }))
    })
  return { answer: isPlaceholder(option) ? '' : optionText(option), act }
}

function labelMatches(option: HTMLOptionElement, value: string): boolean {
  return value === '' ? isPlaceholder(option) : !isPlaceholder(option) && normaliseLabel(optionText(option)) === normaliseLabel(value)
}

function optionText(option: HTMLOptionElement): string {
  return collapse(option.label || option.text)
}

function radioIntent(element: Element, value: string): Intent | null {
  const wanted = normaliseLabel(value)
  const radios = radiosOf(element).filter((radio) => normaliseLabel(optionLabel(radio, labelTextOf)) === wanted)
  const radio = radios[0]
  if (!radio || radios.length > 1 || isDisabled(radio) || !isSeen(radio, labelsOf(radio))) return null
  return { answer: optionLabel(radio, labelTextOf), act: () => isTicked(radio) || radio.click() }
}

function tickIntent(box: HTMLInputElement, value: string): Intent | null {
  const label = optionLabel(box, labelTextOf)
  const isWanted = value === 'true' || (value !== '' && normaliseLabel(value) === normaliseLabel(label))
  if (!isWanted && value !== '' && value !== 'false') return null
  return { answer: isWanted ? label : '', act: () => isTicked(box) === isWanted || box.click() }
}

/** Focus goes to the control and afterwards back to where it was, so that the page's own checks on leaving a field run. */
function withFocus(element: HTMLElement, write: () => void): void {
  const before = focusedElement(document)
  element.focus({ preventScroll: true })
  write()
  if (before === element) return
  element.blur()
  if (before && before !== document.body && before.isConnected) (before as HTMLElement).focus({ preventScroll: true })
}

/** All radio buttons of one question. */
function radiosOf(element: Element): HTMLInputElement[] {
  const { name, form } = element as HTMLInputElement
  if (!name) return [element as HTMLInputElement]
  const root = element.getRootNode() as Document | ShadowRoot
  return [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((radio) => radio.name === name && radio.form === form)
}

function labelsOf(element: Element): Element[] {
  return [...((element as HTMLInputElement).labels ?? [])]
}

/** What stands in the place of a control that the page has rendered anew meanwhile. */
function twinOf(element: Element): Element | null {
  const { id, name } = element as HTMLInputElement
  const byId = id === '' ? null : element.ownerDocument.getElementById(id)
  const twin = byId ?? (name ? element.ownerDocument.getElementsByName(name)[0] : null)
  return twin?.localName === element.localName ? twin : null
}

/** In a tab that is not shown (accepted on a page of our own) a timer of no length takes a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })
}
