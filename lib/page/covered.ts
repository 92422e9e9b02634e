// Whether something else of the page lies over a field, so that a person cannot see what would be written there; looked at just before a write.
import { boxOf } from './native'
import { isOurHost } from './ours'
import { frameElementOf, parentOf } from './roots'

type Point = readonly [x: number, y: number]
type Root = Document | ShadowRoot

const PARTS: Point[] = [
  [0.5, 0.5],
  [0.15, 0.3],
  [0.85, 0.3],
  [0.15, 0.7],
  [0.85, 0.7],
]
/** A button or a sign of the page's own may lie at one end of a field. */
const LEAST_SEEN = 3

/** Fewer than three of five points of the field show the field, its label or what is in it. Where it stands out of sight it is brought to the middle of the window for the look, and back again before anything is painted. */
export function isCovered(element: Element): boolean {
  if (seenPoints(element) >= LEAST_SEEN) return false
  const goBack = remembered(element)
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  try {
    return seenPoints(element) < Math.min(LEAST_SEEN, pointsInView(element).length || LEAST_SEEN)
  } finally {
    goBack()
  }
}

function seenPoints(element: Element): number {
  return pointsInView(element).filter((point) => isSeenAt(element, point)).length
}

/** Of the element's own window. */
function pointsInView(element: Element): Point[] {
  const { x, y, width, height } = boxOf(element)
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView!
  return PARTS.map(([right, down]) => [x + width * right, y + height * down] as const).filter(
    ([left, top]) => left >= 0 && top >= 0 && left < innerWidth && top < innerHeight,
  )
}

/** In its own root, and so are its shadow host and its frame where they stand. */
function isSeenAt(element: Element, [x, y]: Point): boolean {
  const root = element.getRootNode() as Root
  const hit = uppermost(root, x, y)
  if (!hit || !(hit === element || element.contains(hit) || labelsOf(element).some((label) => label.contains(hit)))) return false
  if (root.nodeType === 11) return isSeenAt((root as ShadowRoot).host, [x, y])
  const frame = frameElementOf(element)
  if (!frame) return true
  const { left, top } = boxOf(frame)
  return isSeenAt(frame, [left + frame.clientLeft + x, top + frame.clientTop + y])
}

/** What lies uppermost at a point, but for what is ours. */
function uppermost(root: Root, x: number, y: number): Element | undefined {
  return root.elementsFromPoint(x, y).find((one) => !isOurHost(one))
}

function labelsOf(element: Element): Element[] {
  return [...((element as HTMLInputElement).labels ?? [])]
}

/** Gives the way back to where everything around the element was scrolled to. */
function remembered(element: Element): () => void {
  const places: [Element, number, number][] = []
  for (let at = parentOf(element) ?? frameElementOf(element); at; at = parentOf(at) ?? frameElementOf(at)) {
    places.push([at, at.scrollLeft, at.scrollTop])
  }
  return () => {
    for (const [at, left, top] of places) {
      if (at.scrollLeft !== left || at.scrollTop !== top)
        Reflect.apply(Element.prototype.scrollTo, at, [{ left, top, behavior: 'instant' }])
    }
  }
}
