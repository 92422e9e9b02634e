// Whether a page has laid out a field where nobody sees it although it is rendered; looked at just before a write, because it asks for the style of everything around.
import { boxOf, localNameOf } from './native'
import { frameElementOf, parentOf } from './roots'

const LEAST_OPACITY = 0.1
const LEAST_SIZE = 4

/** By what is around it (parents, shadow hosts, frames): nearly transparent, clipped or masked away, in a box of no size, or beyond the page's right or lower edge. */
export function isConcealed(element: Element): boolean {
  let opacity = 1
  let view = element.ownerDocument.defaultView!
  for (let at: Element | null = element; at; at = parentOf(at) ?? frameElementOf(at)) {
    if (localNameOf(at) === 'iframe') view = at.ownerDocument.defaultView!
    const style = view.getComputedStyle(at)
    opacity *= Number(style.opacity) * filteredOpacity(style.filter)
    if (opacity < LEAST_OPACITY || isCutAway(style) || isBoxWithoutSize(at, style)) return true
    if ((at === element || localNameOf(at) === 'iframe') && isBeyondPage(at)) return true
  }
  return false
}

function filteredOpacity(filter: string): number {
  return Number(/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? 1)
}

function isCutAway({ clipPath, clip, position, maskImage }: CSSStyleDeclaration): boolean {
  if (clip !== 'auto' && clip !== '' && /^(?:absolute|fixed)$/.test(position)) return true
  return [clipPath, maskImage].some((value) => value !== 'none' && value !== '' && value !== undefined)
}

/** Clips what is in it, and is too small to show any of it. A frame always clips. */
function isBoxWithoutSize(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  if (display === 'contents' || display === 'inline') return false
  const isFrame = localNameOf(element) === 'iframe'
  const { width, height } = boxOf(element)
  return ((isFrame || overflowX !== 'visible') && width < LEAST_SIZE) || ((isFrame || overflowY !== 'visible') && height < LEAST_SIZE)
}

/** Where no scrolling leads: what lies to the left of and above the page is a trap's place, and looked at there. */
function isBeyondPage(element: Element): boolean {
  const { scrollX, scrollY, innerWidth, innerHeight } = element.ownerDocument.defaultView!
  const { scrollWidth, scrollHeight } = element.ownerDocument.documentElement
  const { left, top } = element.getBoundingClientRect()
  return left + scrollX >= Math.max(scrollWidth, innerWidth) || top + scrollY >= Math.max(scrollHeight, innerHeight)
}
