// Keeps the focused field of the page from lying under the panel: measures, decides by `wayFor`, and has the panel moved or the page scrolled.
import type { Dock } from '@/lib/model/words/ids'
import { type Aside, wayFor } from './make-way'

/** What it knows of the panel. */
export type Standing = {
  /** Our own element. */
  host: Element
  /** What the panel covers now; null before it is shown. */
  covered: () => DOMRect | null
  /** Its own place, and where it stands instead. */
  stands: () => { dock: Dock; aside: Aside | null }
  stepAside: (aside: Aside | null) => void
}

export class GivingWay {
  /** What the panel covers in its own place. */
  #home: DOMRect | null = null

  constructor(readonly standing: Standing) {}

  /** The field that has the focus is never under the panel, also when it had it before the panel came or grew; then the page is not scrolled. */
  to(focused: EventTarget | null | undefined, mayScroll: boolean): void {
    const covered = this.standing.covered()
    if (!(focused instanceof Element) || focused === document.body || covered === null || this.#isInPanel(focused)) return
    const { dock, aside } = this.standing.stands()
    if (aside === null) this.#home = covered
    const scrollable = document.documentElement.scrollHeight - window.innerHeight - window.scrollY
    const way = wayFor(focused.getBoundingClientRect(), this.#home ?? covered, { dock, width: window.innerWidth, scrollable })
    const wanted = way !== null && 'aside' in way ? way.aside : null
    if (wanted !== aside) this.standing.stepAside(wanted)
    if (mayScroll && way !== null && 'scroll' in way) window.scrollBy(0, way.scroll)
  }

  /** In an open root (the build for axe) the focus inside the panel is seen as what it is. */
  #isInPanel(focused: Element): boolean {
    const { host } = this.standing
    const root = focused.getRootNode()
    return focused === host || (root instanceof ShadowRoot && root.host === host)
  }
}
