// Buttons, links, tabs and things that open and close, with the words a person reads on them.
import type { SnapshotAction } from '@/lib/model/snapshot'
import { collapse, referredText } from '../text'
import type { Leave } from './leave'
import type { Reading } from './reading'

const ACTION_LIMIT = 2000
const TEXT_LIMIT = 300

/** Takes an action; its text is complete at its end. */
export function meetAction(reading: Reading, element: Element, kind: SnapshotAction['kind']): Leave | undefined {
  if (reading.actions.length >= ACTION_LIMIT) {
    reading.isTruncated = true
    return undefined
  }
  const at = reading.tokens.length
  const { sections, depth } = reading
  const found = { element, kind, text: '', sections, depth, at, start: at, item: null }
  reading.actions.push(found)
  const collector = reading.collect(TEXT_LIMIT)
  const deeper = kind === 'link' && !isDressedAsButton(element) ? 0 : 1
  reading.actionDepth += deeper
  return () => {
    reading.actionDepth -= deeper
    found.text = reading.end(collector) || silentName(element)
  }
}

/** The name of an action without text of its own. */
function silentName(element: Element): string {
  const { value } = element as HTMLInputElement
  return (
    referredText(element, 'aria-labelledby') ||
    collapse(
      element.getAttribute('aria-label') ||
        (element.localName === 'input' && value) ||
        element.getAttribute('title') ||
        element.getAttribute('alt') ||
        element.querySelector('img[alt]')?.getAttribute('alt') ||
        '',
    )
  )
}

/** Of a `button`, `a`, or an element with such a role. */
export function actionKind(element: Element): SnapshotAction['kind'] {
  const role = element.getAttribute('role')
  if (role === 'tab') return 'tab'
  if (element.hasAttribute('aria-expanded') || /^collapse$/i.test(toggled(element))) return 'disclosure'
  if (/^(?:tab|pill)$/i.test(toggled(element))) return 'tab'
  return element.localName === 'a' && role !== 'button' ? 'link' : 'button'
}

/** Of a link: part of the form's own content, or dressed as a button. */
export function isActingLink(reading: Reading, element: Element): boolean {
  if (element.hasAttribute('role') || toggled(element) !== '') return true
  if (!element.hasAttribute('href')) return false
  return reading.chromeDepth === 0 || isDressedAsButton(element)
}

function isDressedAsButton(element: Element): boolean {
  return /\b(?:btn|button)\b/i.test(element.getAttribute('class') ?? '')
}

/** aria-selected, aria-expanded or aria-current is true, or an open `details`. */
export function isActive(element: Element): boolean {
  if (element.localName === 'summary') return (element.parentElement as HTMLDetailsElement | null)?.open === true
  const current = element.getAttribute('aria-current')
  return (
    element.getAttribute('aria-selected') === 'true' ||
    element.getAttribute('aria-expanded') === 'true' ||
    (current !== null && current !== 'false' && current !== '')
  )
}

function toggled(element: Element): string {
  return element.getAttribute('data-toggle') ?? element.getAttribute('data-bs-toggle') ?? ''
}
