// The panel never hides the field that has the focus (WCAG 2.2, 2.4.11): where it would, it goes to the other side until the focus is elsewhere, or the page scrolls.
import type { Dock } from '@/lib/model/words/ids'

type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** How the panel must give way: stand on the other side, or let the page scroll so many pixels; null when the field is seen. */
export type Way = { dock: Dock } | { scroll: number } | null

const GAP = 16

/** What to do when `field` has the focus and the panel (or its round button) covers `panel`. Pixels of the viewport. Pure. */
export function wayFor(field: Rect, panel: Rect, setting: { dock: Dock; width: number }): Way {
  if (!overlaps(field, panel)) return null
  const spans = panel.right - panel.left > setting.width * 0.6
  if (setting.dock === 'bottom' || spans) return { scroll: field.bottom - panel.top + GAP }
  const dock = setting.dock === 'right' ? 'left' : 'right'
  return overlaps(field, mirrored(panel, setting.width)) ? null : { dock }
}

/** The same box on the other side of a window of this width. */
export function mirrored({ left, right, top, bottom }: Rect, width: number): Rect {
  return { left: width - right, right: width - left, top, bottom }
}

/** More than half of the field's box. */
function overlaps(field: Rect, panel: Rect): boolean {
  const width = Math.min(field.right, panel.right) - Math.max(field.left, panel.left)
  const height = Math.min(field.bottom, panel.bottom) - Math.max(field.top, panel.top)
  if (width <= 0 || height <= 0) return false
  return width * height > 0.5 * (field.right - field.left) * (field.bottom - field.top)
}
