// The overlay's screen: our host in the top layer, the panel and the markers rendered into it, and the guard before every click.
import { render } from 'preact'
import { Markers } from '@/components/overlay/Markers'
import { Panel } from '@/components/overlay/Panel'
import type { PanelView, PanelWishes } from '@/components/overlay/props'
import { overlayStyle } from '@/components/overlay/style'
import type { Words } from '@/components/words/words'
import type { FieldMarker } from '@/lib/model/advice'
import type { Handle } from '@/lib/model/snapshot'
import { isInPlainSight, mayAct, seconds } from '@/lib/page/guard'
import { type Host, mountHost } from '@/lib/page/host'
import { followPlaces } from '@/lib/page/place'

const ACTS = ['click', 'change', 'input'] as const
/** Shorter than the time for which the panel must have been seen before a click acts. */
const LOOK_EVERY_MS = 250
/** As long as the guard lets no click act on what has not been seen. */
const JUST_COME_MS = 500

export class Screen {
  /** Told of each click in the panel, whether it acts. */
  onClick: (acts: boolean) => void = () => undefined
  /** Told when the panel was first laid out, and when its size changed. */
  onResize: () => void = () => undefined
  readonly #mounted: Host
  /** An object without data shows what stands in it, and Chromium's `window.find`, with which a page could guess its way through our texts, leaves it out. */
  readonly #panel = document.createElement('object')
  readonly #marks = document.createElement('div')
  readonly #places = new Map<string, HTMLElement>()
  readonly #sizes = new ResizeObserver(() => this.onResize())
  #begunAt = 0
  #shownSince = 0
  #isPreview = false
  #stood: PanelView['dock'] | null = null
  readonly #isSecondOfTwo = seconds()
  #wasModal = false
  #following: AbortController | null = null
  #followed = ''

  constructor(
    readonly words: () => Words,
    readonly wishes: PanelWishes,
    readonly signal: AbortSignal,
  ) {
    this.#mounted = mountHost(document, { mode: import.meta.env.MODE === 'axe' ? 'open' : 'closed', styles: overlayStyle, signal })
    this.#mounted.root.append(this.#marks, this.#panel)
    for (const act of ACTS) this.#mounted.root.addEventListener(act, (event) => this.#check(event), { capture: true, signal })
    const looking = setInterval(() => this.#look(), LOOK_EVERY_MS)
    signal.addEventListener('abort', () => {
      clearInterval(looking)
      this.#sizes.disconnect()
      this.#following?.abort()
      render(null, this.#panel)
      render(null, this.#marks)
    })
  }

  get host(): Element {
    return this.#mounted.host
  }

  /** Shows the panel, and the markers beside the fields they belong to. */
  show(view: PanelView, markers: FieldMarker[], element: (handle: Handle) => Element | undefined): void {
    if (this.signal.aborted) return
    this.#isPreview = view.preview !== null
    this.#noteMove(view)
    render(<Panel view={view} wishes={this.wishes} words={this.words()} />, this.#panel)
    if (this.#shownSince === 0) {
      this.#begunAt = performance.now()
      this.#shownSince = this.#begunAt
      this.#sizes.observe(this.#section()!)
    }
    render(
      <Markers
        markers={markers}
        words={this.words()}
        onOpen={(advice) => this.wishes.open(advice)}
        refOf={(id, marker) => (marker ? this.#places.set(id, marker) : this.#places.delete(id))}
      />,
      this.#marks,
    )
    this.#follow(markers, element)
  }

  /** What the panel or its round button covers; null before it is shown. */
  covered(): DOMRect | null {
    return this.#section()?.getBoundingClientRect() ?? null
  }

  #section(): Element | null {
    return this.#panel.querySelector('[data-status]')
  }

  /** While the portal shows a modal dialog the browser makes us inert; afterwards we go back on top. */
  waitForModal(modal: boolean): void {
    if (this.#wasModal && !modal) this.#mounted.restack()
    this.#wasModal = modal
  }

  /** While something can be accepted: a page that gives a field the focus moves the panel, perhaps under a pointer that is about to click. */
  #noteMove({ preview, dock }: PanelView): void {
    const stands = preview ? dock : null
    if (stands !== null && this.#stood !== null && stands !== this.#stood) this.#shownSince = performance.now()
    this.#stood = stands
  }

  /** While something can be accepted: a page may lay a cover over us and take it away just before the click it hopes for. */
  #look(): void {
    const box = this.#isPreview ? this.covered() : null
    if (box && !isInPlainSight(this.#mounted.host, box)) this.#shownSince = performance.now()
  }

  #check(event: Event): void {
    if (event.type === 'click' && this.#isSecondOfTwo(event as MouseEvent)) {
      event.preventDefault()
      event.stopImmediatePropagation()
      return
    }
    let acts = false
    try {
      acts = mayAct(this.#mounted.host, event, Math.max(this.#shownSince, this.#mounted.shownAt())) === null
    } finally {
      // Also when a page makes the guard itself fail.
      if (!acts) {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      // A panel that has just come is in nobody's way: the click was meant for what stood there before.
      if (acts || event.timeStamp - this.#begunAt > JUST_COME_MS) this.onClick(acts)
    }
  }

  #follow(markers: FieldMarker[], element: (handle: Handle) => Element | undefined): void {
    const entries = markers.flatMap(({ field, handle }) => {
      const control = element(handle)
      return control ? [{ id: field, element: control }] : []
    })
    const followed = markers.map(({ field, handle }) => `${field}:${handle}`).join()
    if (followed === this.#followed) return
    this.#followed = followed
    this.#following?.abort()
    this.#following = new AbortController()
    followPlaces(
      entries,
      (places) => {
        for (const { id, x, y, visible } of places) {
          const marker = this.#places.get(id)
          if (!marker) continue
          marker.style.transform = `translate(${x}px, ${y}px)`
          marker.style.visibility = visible ? 'visible' : 'hidden'
        }
      },
      this.#following.signal,
    )
  }
}
