// Takes a person to a control of the portal, changing nothing in its DOM.

/** Scrolls it to the middle of the view and gives it the focus. False when it cannot take the focus (a read-only answer): then it is only shown. */
export function goTo(element: Element): boolean {
  const view = element.ownerDocument.defaultView!
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'auto' : 'smooth' })
  // After a mouse click browsers draw no ring by themselves, and nobody would see what is meant.
  ;(element as HTMLElement).focus({ preventScroll: true, focusVisible: true } as FocusOptions)
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element
}
