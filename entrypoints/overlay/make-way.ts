// The panel never hides what has the focus (WCAG 2.2, 2.4.11): it goes to the other side, lets the page scroll or, where neither helps, becomes its round button until the focus is elsewhere.
import type { Dock } from '@/lib/model/words/ids'

type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** Where the panel stands instead of its own place. */
export type Aside = Exclude<Dock, 'bottom'> | 'minimised'

/** How the panel must give way: stand elsewhere, or let the page scroll so many pixels; null when the field is seen. */
export type Way = { aside: Aside } | { scroll: number } | null

export type Setting = {
  dock: Dock
  /** Of the viewport. */
  width: number
  /** How far the page can still be scrolled down. */
  scrollable: number
}

const GAP = 16
/** Up to here the panel is a sheet at the bottom. */
const SHEET_WIDTH = 480
/** The part of a field that may lie under the panel beside it. */
const MAY_BE_COVERED = 0.5

/** What to do when `field` has the focus and the panel in its own place covers `panel`. Pixels of the viewport. Pure. */
export function wayFor(field: Rect, panel: Rect, setting: Setting): Way {
  const { dock, width, scrollable } = setting
  if (dock === 'bottom' || width <= SHEET_WIDTH) {
    if (coveredPart(field, panel) === 0) return null
    const scroll = field.bottom - panel.top + GAP
    return scroll <= scrollable ? { scroll } : { aside: 'minimised' }
  }
  if (coveredPart(field, panel) <= MAY_BE_COVERED) return null
  const isFreeThere = coveredPart(field, mirrored(panel, width)) <= MAY_BE_COVERED
  return { aside: isFreeThere ? (dock === 'right' ? 'left' : 'right') : 'minimised' }
}

/** The same box on the other side of a window of this width. */
function mirrored({ left, right, top, bottom }: Rect, width: number): Rect {
  return { left: width - right, right: width - left, top, bottom }
}

/** 0…1 of the field's box. */
function coveredPart(field: Rect, panel: Rect): number {
  const width = Math.min(field.right, panel.right) - Math.max(field.left, panel.left)
  const height = Math.min(field.bottom, panel.bottom) - Math.max(field.top, panel.top)
  const area = (field.right - field.left) * (field.bottom - field.top)
  return width <= 0 || height <= 0 || area <= 0 ? 0 : (width * height) / area
}
