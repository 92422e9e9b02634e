// The guard before a click in our panel acts: is it the person's own, on something they can really see?
import { isAsMade } from './ours'
import { shadowRootOf, walkedRootOf } from './roots'

/** Why a click must not act. */
export type Risk = 'untrusted' | 'too-soon' | 'not-shown' | 'altered' | 'too-small' | 'outside' | 'faded' | 'covered'

const SEEN_MS = 500
const LEAST_OPACITY = 0.95
const LEAST_SIZE = 8
const SAME_PLACE_PX = 8
const CLOSED_ROOT_LOOKS = 5_000

/** Computed properties by which a page could hide or disguise us, with their harmless values. */
const HARMLESS: Record<string, string[]> = {
  filter: ['none'],
  'clip-path': ['none'],
  clip: ['auto'],
  'mask-image': ['none'],
  'mix-blend-mode': ['normal'],
  transform: ['none'],
  translate: ['none'],
  rotate: ['none'],
  scale: ['none'],
  perspective: ['none'],
  visibility: ['visible'],
  zoom: ['1', 'normal'],
}

/** null = the click may act. `event` as heard inside the root; `shownSince` on the clock of `performance.now()`: when our host was last put on top. */
export function mayAct(host: Element, event: Event, shownSince: number): Risk | null {
  if (!event.isTrusted) return 'untrusted'
  if (event.timeStamp - shownSince < SEEN_MS) return 'too-soon'
  const document = host.ownerDocument
  if (!host.isConnected || !host.matches(':popover-open') || document.visibilityState !== 'visible') return 'not-shown'
  if (!isAsMade(host as HTMLElement)) return 'altered'
  if (isDisguised(host)) return 'faded'
  const box = clickedBox(event)
  if (!box || box.width < LEAST_SIZE || box.height < LEAST_SIZE) return 'too-small'
  if (pointsOf(box, document).length < 3) return 'outside'
  return isCovered(host, box) ? 'covered' : null
}

/** Tells of each click in turn whether it is the second of a double click: meant for what stood there at the first, not for what has come in its place. */
export function seconds(): (click: Pick<MouseEvent, 'detail' | 'clientX' | 'clientY'>) => boolean {
  let last = { clientX: 0, clientY: 0 }
  return ({ detail, clientX, clientY }) => {
    const far = Math.hypot(clientX - last.clientX, clientY - last.clientY)
    last = { clientX, clientY }
    return detail > 1 && far < SAME_PLACE_PX
  }
}

/** Whether a person could see `box` of ours just now. Asked again and again, so that a cover taken away at the last moment does not help. */
export function isInPlainSight(host: Element, box: DOMRect): boolean {
  return !isDisguised(host) && !isCovered(host, box)
}

function isCovered(host: Element, box: DOMRect): boolean {
  const document = host.ownerDocument
  if (pointsOf(box, document).some(([x, y]) => document.elementFromPoint(x, y) !== host)) return true
  return topLayer(document).some((other) => other !== host && covers(other, box, host))
}

function isDisguised(host: Element): boolean {
  const view = host.ownerDocument.defaultView!
  if (isInTransition(host) || PAINTED_BY_STYLE.some((pseudo) => hasContent(view.getComputedStyle(host, pseudo)))) return true
  let opacity = 1
  for (let at: Element | null = host; at; at = at.parentElement) {
    const style = view.getComputedStyle(at)
    opacity *= Number(style.opacity)
    for (const [property, harmless] of Object.entries(HARMLESS)) {
      const value = style.getPropertyValue(property)
      if (value !== '' && !harmless.includes(value)) return true
    }
  }
  return opacity < LEAST_OPACITY
}

/** What a style sheet of the page can paint over us without an element of its own. */
const PAINTED_BY_STYLE = ['::before', '::after']

function hasContent({ content }: CSSStyleDeclaration): boolean {
  return !['none', 'normal', ''].includes(content)
}

/** A view transition shows pictures over everything, the top layer too, and can let the pointer through to what it hides. */
function isInTransition(host: Element): boolean {
  try {
    return host.closest(':active-view-transition') !== null
  } catch {
    // A browser that does not know the selector has no view transitions.
    return false
  }
}

/** The box of what was clicked; of a tick box drawn by its label, the label's. */
function clickedBox(event: Event): DOMRect | null {
  const target = event.composedPath()[0]
  if (!(target instanceof Element)) return null
  const part = target.closest('label') ?? target.closest('button, a, summary, input, select, [role]') ?? target
  const label = (part as HTMLInputElement).labels?.[0]
  return (part.localName === 'input' && label ? label : part).getBoundingClientRect()
}

/** Centre and four points towards the corners, as far as they are in the viewport. */
function pointsOf({ x, y, width, height }: DOMRect, document: Document): [number, number][] {
  const { clientWidth, clientHeight } = document.documentElement
  const parts: [number, number][] = [
    [0.5, 0.5],
    [0.2, 0.3],
    [0.8, 0.3],
    [0.2, 0.7],
    [0.8, 0.7],
  ]
  return parts
    .map(([right, down]): [number, number] => [x + width * right, y + height * down])
    .filter(([left, top]) => left >= 0 && top >= 0 && left < clientWidth && top < clientHeight)
}

const ON_TOP = ':popover-open, dialog:modal, :fullscreen'

/**
 * All that can be painted over a popover: other members of the top layer, also those inside shadow roots.
 * `elementFromPoint` does not see them when they let the pointer through.
 */
function topLayer(document: Document): Element[] {
  const found: Element[] = []
  const roots: (Document | ShadowRoot)[] = [document]
  let looks = 0
  for (let root = roots.pop(); root; root = roots.pop()) {
    found.push(...root.querySelectorAll(ON_TOP))
    for (const element of root.querySelectorAll('*')) {
      const shadow = looks++ < CLOSED_ROOT_LOOKS ? shadowRootOf(element) : walkedRootOf(element)
      if (shadow && !found.includes(element)) roots.push(shadow)
    }
  }
  return found
}

/** In the order of the top layer nobody can be told to stand below us: whatever reaches over the box counts, and so does a backdrop. */
function covers(other: Element, box: DOMRect, host: Element): boolean {
  if (other.contains(host)) return false
  if (other.matches('dialog:modal') || isPainted(other, '::backdrop')) return true
  if (isOver(other, box)) return true
  const parts = other.querySelectorAll('*')
  for (let index = 0; index < parts.length && index < 500; index++) if (isOver(parts[index]!, box)) return true
  return false
}

function isPainted(element: Element, pseudo: string): boolean {
  const { backgroundColor, backgroundImage, display } = element.ownerDocument.defaultView!.getComputedStyle(element, pseudo)
  return display !== 'none' && (backgroundImage !== 'none' || !/^(?:transparent|rgba\(0, 0, 0, 0\)|)$/.test(backgroundColor))
}

function isOver(element: Element, box: DOMRect): boolean {
  const other = element.getBoundingClientRect()
  return other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top
}
