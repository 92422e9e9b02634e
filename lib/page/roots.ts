// Ways into shadow roots and frames, as far as the browser lets an extension go.
import { localNameOf, nodeTypeOf, parentNodeOf } from './native'

type Extension = { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } }
type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null }

/** The shadow root of an element, a closed one too where the browser offers that to extensions; null when there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = openRootOf(element)
  if (open) return open
  const firefox = (element as FirefoxElement).openOrClosedShadowRoot
  if (firefox !== undefined) return firefox
  const look = (globalThis as Extension).chrome?.dom?.openOrClosedShadowRoot
  return look && element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? look(element) : null
}

/** As `shadowRootOf`, for walking a whole page: only custom elements are asked for closed roots. */
export function walkedRootOf(element: Element): ShadowRoot | null {
  return localNameOf(element).includes('-') ? shadowRootOf(element) : openRootOf(element)
}

/** Of a `form` any property may be an input of that name instead. */
function openRootOf({ shadowRoot }: Element): ShadowRoot | null {
  return shadowRoot?.nodeType === 11 ? shadowRoot : null
}

/** The element around one, also out of a shadow root; null at the top of a document. */
export function parentOf(element: Element): Element | null {
  const parent = parentNodeOf(element)
  if (parent === null) return null
  const type = nodeTypeOf(parent)
  return type === 11 ? ((parent as ShadowRoot).host ?? null) : type === 1 ? (parent as Element) : null
}

/** The frame in which the element's document stands, when its page is of the same origin. */
export function frameElementOf({ ownerDocument }: Element): Element | null {
  try {
    return ownerDocument.defaultView?.frameElement ?? null
  } catch {
    return null
  }
}

/** The document of a frame of the same origin; null when it cannot be read. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}

/** The element that has the focus, looked for inside shadow roots and same-origin frames too; null when none has. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement
  for (;;) {
    if (focused === null) return null
    const inner: Element | null = shadowRootOf(focused)?.activeElement ?? frameFocus(focused)
    if (inner === null || inner === focused) return focused
    focused = inner
  }
}

function frameFocus(element: Element): Element | null {
  if (element.localName !== 'iframe') return null
  const inner = frameDocument(element)
  return inner?.activeElement && inner.activeElement !== inner.body ? inner.activeElement : null
}
