// The panel made small: one round button with the number of counted findings, moved along its edge by hand or by arrow keys.
import { useRef, useState } from 'preact/hooks'
import type { Dock } from '@/lib/model/words/ids'
import { Icon } from '../ui/icons/Icon'
import type { Words } from '../words/words'
import { openFindings } from './Announcer'
import type { PanelView, PanelWishes } from './props'

type Props = { view: PanelView; wishes: Pick<PanelWishes, 'minimise' | 'moveEdge'>; words: Words }

/** A pointer that moved less than this many px was a click. */
const SLACK = 5
/** Of the edge, for one press of an arrow key. */
const KEY_STEP = 0.05
/** Button and its distance from both ends of the edge, px. */
const TAKEN = 48 + 2 * 16

export function Minimised({ view, wishes, words }: Props) {
  const { at, handlers } = useEdge(view, wishes)
  const open = openFindings(view)
  return (
    <div class={`mini mini-${view.dock}`} style={{ [view.dock === 'bottom' ? 'left' : 'top']: `calc(16px + (100% - ${TAKEN}px) * ${at})` }}>
      <button
        type="button"
        class="mini-button"
        data-focus="mini"
        aria-label={words.head.open}
        aria-describedby="mini-more"
        title={words.head.open}
        {...handlers}
      >
        <Icon name="mark" size={28} />
      </button>
      {open > 0 && (
        <span class="mini-count" aria-hidden="true">
          {open}
        </span>
      )}
      <p id="mini-more" class="unseen">
        {words.advice.counted(open)}. {words.head.moveHint}
      </p>
    </div>
  )
}

/** Where the button stands (0…1), and what moves it; a drag that ends is no click. */
function useEdge(view: PanelView, wishes: Props['wishes']) {
  const [dragged, setDragged] = useState<number | null>(null)
  const drag = useRef<{ from: number; edge: number; hasMoved: boolean } | null>(null)
  const along = (event: PointerEvent) => (view.dock === 'bottom' ? event.clientX : event.clientY)
  const length = () => Math.max((view.dock === 'bottom' ? innerWidth : innerHeight) - TAKEN, 1)
  return {
    at: dragged ?? view.edge,
    handlers: {
      onPointerDown(event: PointerEvent) {
        drag.current = { from: along(event), edge: view.edge, hasMoved: false }
        ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
      },
      onPointerMove(event: PointerEvent) {
        if (!drag.current || event.buttons === 0) return
        const moved = along(event) - drag.current.from
        drag.current.hasMoved ||= Math.abs(moved) >= SLACK
        if (drag.current.hasMoved) setDragged(withinEdge(drag.current.edge + moved / length()))
      },
      onPointerUp() {
        if (dragged !== null) wishes.moveEdge(dragged)
        setDragged(null)
      },
      onClick() {
        const wasDragged = drag.current?.hasMoved ?? false
        drag.current = null
        if (!wasDragged) wishes.minimise(false)
      },
      onKeyDown(event: KeyboardEvent) {
        const way = keyWay(event.key, view.dock)
        if (way === 0) return
        event.preventDefault()
        wishes.moveEdge(withinEdge(view.edge + way * KEY_STEP))
      },
    },
  }
}

function keyWay(key: string, dock: Dock): number {
  const [back, on] = dock === 'bottom' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  return key === back ? -1 : key === on ? 1 : 0
}

function withinEdge(edge: number): number {
  return Math.round(Math.min(1, Math.max(0, edge)) * 1000) / 1000
}
