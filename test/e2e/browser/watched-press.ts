// Runs inside the page, in the driver's own world: sees whether a press reached what was aimed at, and lets one that would reach something else do nothing.

type Press = {
  reaches(at: { x: number; y: number }): boolean
  element: Element
  /** What the pointer going down and coming up reached; null before it did. */
  isDownOn: boolean | null
  isUpOn: boolean | null
}

/**
 * unheard: the pointer has not come down yet. under-way: it has not come up yet. missed: something else stood there by then; coming down on it
 * did nothing to it.
 */
export type Landing = 'unheard' | 'under-way' | 'missed' | 'landed'

const HEEDED = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const
let press: Press | null = null

/** Watches the next press, in the place of any that was watched before. */
export function watchPress(reaches: Press['reaches'], element: Element): void {
  if (press === null) for (const type of HEEDED) window.addEventListener(type, heed, true)
  press = { reaches, element, isDownOn: null, isUpOn: null }
}

/** What has become of the watched press. */
export function landed(): Landing {
  if (press === null) return 'landed'
  const { isDownOn, isUpOn, element } = press
  if (isDownOn === false) return 'missed'
  // What is gone when the pointer comes up has acted when it came down.
  if (isDownOn && !element.isConnected) return 'landed'
  if (isDownOn === null) return 'unheard'
  if (isUpOn === null) return 'under-way'
  return isUpOn ? 'landed' : 'missed'
}

/** No press is watched any more. */
export function endWatch(): void {
  for (const type of HEEDED) window.removeEventListener(type, heed, true)
  press = null
}

function heed(event: PointerEvent | MouseEvent): void {
  if (press === null || !event.isTrusted) return
  const reached = press.isDownOn === false ? false : press.reaches({ x: event.clientX, y: event.clientY })
  press.isDownOn ??= reached
  if (event.type === 'mouseup') press.isUpOn = reached
  if (press.isDownOn) return
  event.preventDefault()
  event.stopImmediatePropagation()
}
