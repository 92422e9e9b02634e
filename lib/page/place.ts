// Where markers stand: beside the upper right end of the portal's fields, by geometry alone, while anything moves.
import { isOurHost } from './ours'

export type Followed = { id: string; element: Element }
/** Viewport coordinates of the marker's upper left corner, CSS pixels; not visible when the field is out of sight or there is no room. */
export type Place = { id: string; x: number; y: number; visible: boolean }

const SIZE = 24
const GAP = 4
/** Frames without movement after which looking ends. */
const CALM_FRAMES = 20

/** Tells places at once and whenever they change, until `signal` is aborted. */
export function followPlaces(entries: readonly Followed[], onPlaces: (places: Place[]) => void, signal: AbortSignal): void {
  const first = entries[0]
  if (!first || signal.aborted) return
  const document = first.element.ownerDocument
  const view = document.defaultView!
  let frame = 0
  let calm = 0
  let told = ''
  const look = () => {
    const places = entries.map(placeOf)
    const now = JSON.stringify(places)
    calm = now === told ? calm + 1 : 0
    if (now !== told) onPlaces(places)
    told = now
    frame = calm < CALM_FRAMES ? view.requestAnimationFrame(look) : 0
  }
  const wake = () => {
    calm = 0
    if (frame === 0) frame = view.requestAnimationFrame(look)
  }
  const options = { capture: true, passive: true, signal }
  for (const type of ['scroll', 'transitionrun', 'animationstart', 'toggle', 'input', 'focusin'])
    document.addEventListener(type, wake, options)
  view.addEventListener('resize', wake, { signal })
  for (const type of ['scroll', 'resize']) view.visualViewport?.addEventListener(type, wake, { signal })
  const sizes = new view.ResizeObserver(wake)
  for (const { element } of entries) sizes.observe(element)
  if (document.body) sizes.observe(document.body)
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame)
    sizes.disconnect()
  })
  look()
}

function placeOf({ id, element }: Followed): Place {
  const box = element.getBoundingClientRect()
  const spot = isInSight(element, box) ? freeSpot(element, box) : null
  return spot ? { id, ...spot, visible: true } : { id, x: 0, y: 0, visible: false }
}

/** To the right of the field, else above its right end, else in the margin to its left; null when each would lie on something of the portal's. */
function freeSpot(element: Element, { left, right, top }: DOMRect): { x: number; y: number } | null {
  const spots = [
    { x: right + GAP, y: top },
    { x: right - SIZE, y: top - SIZE - GAP },
    { x: left - SIZE - GAP, y: top },
  ]
  const free = spots.find((spot) => isFree(element, spot))
  return free ? { x: Math.round(free.x), y: Math.round(free.y) } : null
}

const OCCUPIED = 'input, select, textarea, button, a, label, legend, h1, h2, h3, h4, h5, h6, img, [role=button], [role=combobox]'

function isFree(element: Element, { x, y }: { x: number; y: number }): boolean {
  const { clientWidth } = element.ownerDocument.documentElement
  if (x < 0 || y < 0 || x + SIZE > clientWidth) return false
  const corners = [
    [x + 2, y + 2],
    [x + SIZE - 2, y + 2],
    [x + SIZE / 2, y + SIZE / 2],
    [x + 2, y + SIZE - 2],
    [x + SIZE - 2, y + SIZE - 2],
  ] as const
  return corners.every(([left, top]) => !portalAt(element.ownerDocument, left, top)?.closest(OCCUPIED))
}

/** The field itself, or its own label, is what one would hit at its upper right end: it is not scrolled out of a container nor under a header that stays. */
function isInSight(element: Element, box: DOMRect): boolean {
  if (box.width === 0 || box.height === 0) return false
  const hit = portalAt(element.ownerDocument, box.right - Math.min(4, box.width / 2), box.top + Math.min(12, box.height / 2))
  if (!hit) return false
  return element.contains(hit) || hit.closest('label')?.control === element
}

/** The uppermost element at a point that is not ours; undefined outside the viewport. */
function portalAt(document: Document, x: number, y: number): Element | undefined {
  const [first, second] = document.elementsFromPoint(x, y)
  return first && isOurHost(first) ? second : first
}
