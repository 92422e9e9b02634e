// Our one element in the portal's page: a popover in the top layer with a closed root; everything we show hangs in it.
import { dressAsMade, isAsMade, markOurs } from './ours'
import { shadowRootOf } from './roots'

export type Host = {
  host: HTMLElement
  root: ShadowRoot
  /** Puts us on top of the top layer again; waits while a modal dialog is open. */
  restack: () => void
  /** When we were last put on top, or last found touched by the page; on the clock of `performance.now()`. */
  shownAt: () => number
}

export type HostOptions = {
  mode: 'closed' | 'open'
  /** A style sheet for the root. */
  styles: string
  signal: AbortSignal
}

/** Our sign, inside the root, where only an extension can look. */
const SIGN = 'data-lupaluotsi'
const PUT_BACK_TIMES = 5
const PUT_BACK_WINDOW_MS = 10_000
/** A page can hide us and keep the event that tells of it to itself; shorter than a click waits after that. */
const LOOK_EVERY_MS = 250

/** Covers the viewport and catches no pointer; what stands in the root does so for itself (`pointer-events: auto`). */
const STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  'pointer-events': 'none',
}

/** Mounts the host, removing an orphan of ours first. It is gone when `signal` is aborted; a page that removes or hides it gets it back a few times. */
export function mountHost(document: Document, { mode, styles, signal }: HostOptions): Host {
  for (const orphan of signedHosts(document)) orphan.remove()
  const host = document.createElement('div')
  host.setAttribute('popover', 'manual')
  for (const [property, value] of Object.entries(STYLE)) host.style.setProperty(property, value, 'important')
  markOurs(host)
  const root = host.attachShadow({ mode })
  root.append(signed(document))
  dress(root, styles)
  let shownAt = 0
  const touched = () => {
    shownAt = performance.now()
  }
  const show = () => {
    dressAsMade(host)
    if (!isInPlace(host)) document.documentElement.append(host)
    if (!host.matches(':popover-open')) host.showPopover()
    touched()
  }
  show()
  keepShown({ document, host, show, touched, signal })
  const restack = () => {
    if (signal.aborted || !host.isConnected || document.querySelector('dialog:modal')) return
    if (host.matches(':popover-open')) host.hidePopover()
    show()
  }
  return { host, root, restack, shownAt: () => shownAt }
}

function signed(document: Document): HTMLElement {
  const sign = document.createElement('meta')
  sign.setAttribute(SIGN, '')
  return sign
}

/** Hosts of ours, also of an overlay that an update of the extension left behind. */
export function signedHosts(document: Document): Element[] {
  return [...document.documentElement.children].filter(
    (child) => child.hasAttribute('popover') && shadowRootOf(child)?.querySelector(`meta[${SIGN}]`),
  )
}

function dress(root: ShadowRoot, styles: string): void {
  const view = root.ownerDocument.defaultView as Window & typeof globalThis
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
}

/** A newer host of ours stands there, or the extension was updated under us and may not look any more. */
function isReplaced(document: Document): boolean {
  try {
    return signedHosts(document).length > 0
  } catch {
    return true
  }
}

function isInPlace(host: HTMLElement): boolean {
  return host.parentNode !== null && host.parentNode === host.ownerDocument.documentElement
}

type Kept = { document: Document; host: HTMLElement; show: () => void; touched: () => void; signal: AbortSignal }

/** Puts us back, only so often in so long: we and a page that does not want us must not wear each other out. A newer overlay is given way. */
function keepShown({ document, host, show, touched, signal }: Kept): void {
  const times: number[] = []
  const again = () => {
    if (signal.aborted || (isInPlace(host) && host.matches(':popover-open') && isAsMade(host))) return
    touched()
    if (!host.isConnected && isReplaced(document)) {
      stop()
      return
    }
    const now = performance.now()
    if (times.filter((time) => now - time < PUT_BACK_WINDOW_MS).length >= PUT_BACK_TIMES) return
    times.push(now)
    show()
  }
  const observer: MutationObserver = new MutationObserver((records) => {
    if (records.some(({ target }) => target === host)) touched()
    watch()
    again()
  })
  const watch = () => {
    observer.observe(host, { attributes: true })
    observer.observe(document, { childList: true })
    if (document.documentElement) observer.observe(document.documentElement, { childList: true })
  }
  const pulse = setInterval(again, LOOK_EVERY_MS)
  const stop = () => {
    observer.disconnect()
    clearInterval(pulse)
  }
  watch()
  host.addEventListener('toggle', again, { signal })
  signal.addEventListener('abort', () => {
    stop()
    host.remove()
  })
}
