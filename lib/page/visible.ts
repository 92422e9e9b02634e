// Whether a person can see and use a control, and whether we may write it.
import type { ControlKind } from './kinds'
import { parentOf } from './roots'

/** Rendered, not transparent, not `visibility: hidden`; being scrolled out of view is visible. */
export function isVisible(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true })
}

/** Tick boxes are often drawn by their label over a hidden or transparent input: then the label is what is seen. */
export function isSeen(element: Element, labels: Iterable<Element>): boolean {
  if (isVisible(element)) return true
  for (const label of labels) if (isVisible(label)) return true
  return false
}

/** By itself, by a fieldset around it, or as told to assistive technology. */
export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true'
}

/** By the property or as told to assistive technology. */
export function isReadOnly(element: Element): boolean {
  return (element as HTMLInputElement).readOnly === true || element.getAttribute('aria-readonly') === 'true'
}

const TEXT_LIKE = new Set<ControlKind>(['text', 'email', 'tel', 'number', 'date', 'textarea'])

/** Holds one text that a person types. */
export function isTextLike(kind: ControlKind): boolean {
  return TEXT_LIKE.has(kind)
}

/** Kinds that we know how to write; everything else gets guidance only. */
export function isWritableKind(element: Element, kind: ControlKind): boolean {
  const name = element.localName
  if (isTextLike(kind)) return name === 'input' || name === 'textarea'
  if (kind === 'select') return name === 'select' && !(element as HTMLSelectElement).multiple
  return (kind === 'checkbox' || kind === 'radio-group') && name === 'input'
}

/** Looked for first: one of these stands in every wording of a trap, and almost nowhere else. */
const TRAP_HINTS = ['honey', 'blank', 'empty', 'fill', 'tyhj', 'täytä', 'tomt', 'fyll']
const TRAP_WORDS =
  /honey-?pot|leave (?:this )?(?:field )?(?:blank|empty)|do not fill|don't fill|jätä .{0,20}tyhjäksi|älä täytä|lämna .{0,20}tomt|fyll inte/i

/**
 * A text control laid out for robots: out of the tab order, under `aria-hidden`, said to stay empty, off the page, or too small to be seen.
 * `words` are its labels, placeholder and name; `isHiddenFromAria` = it or an ancestor is `aria-hidden`.
 */
export function isTrap(element: Element, words: string, isHiddenFromAria: boolean): boolean {
  if (isHiddenFromAria || element.getAttribute('tabindex') === '-1' || saysToStayEmpty(words)) return true
  const box = element.getBoundingClientRect()
  if (box.width < 4 || box.height < 4) return true
  if (box.right > 0 && box.bottom > 0) return false
  const { scrollX, scrollY } = element.ownerDocument.defaultView!
  if (box.right + scrollX <= 0) return !isScrolledAway(element, 'scrollLeft')
  return box.bottom + scrollY <= 0 && !isScrolledAway(element, 'scrollTop')
}

function saysToStayEmpty(words: string): boolean {
  const folded = words.toLowerCase()
  return TRAP_HINTS.some((hint) => folded.includes(hint)) && TRAP_WORDS.test(folded)
}

function isScrolledAway(element: Element, edge: 'scrollLeft' | 'scrollTop'): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (at[edge] > 0) return true
  return false
}
