// Labels, legends, headings and the parts of a page they stand over.
import { collapse, referredText } from '../text'
import { isVisible } from '../visible'
import { joinTickBoxes } from './found-controls'
import type { Leave } from './leave'
import type { Group, Owner, Reading } from './reading'

const LABEL_LIMIT = 400

function gather(reading: Reading, owner: Owner, skipsActions: boolean): () => string {
  const before = reading.owner
  const collector = reading.collect(LABEL_LIMIT, skipsActions)
  reading.owner = owner
  return () => {
    reading.owner = before
    return reading.end(collector)
  }
}

/** A heading of a level, 1 to 6. */
export function heading(reading: Reading, element: Element, level: number): Leave {
  const end = gather(reading, 'heading', false)
  return () => {
    const text = end()
    reading.section(text, level)
    if (text === '' || !isVisible(element)) return
    const { isInMain, chromeDepth } = reading
    reading.headings.push({ level, text, main: false, isInMain, isInChrome: chromeDepth > 0 })
  }
}

/** The legend of the group the walk is in. */
export function legend(reading: Reading): Leave {
  const end = gather(reading, 'heading', true)
  return () => {
    const text = end()
    if (reading.group && reading.group.legend === '') reading.group.legend = text
    reading.section(text, 0)
  }
}

/** A label without `for` around a help button is tied to that button by the browser; it is nobody's then. */
export function label(reading: Reading, element: Element): Leave {
  const tied = (element as HTMLLabelElement).control
  const isHelp = tied?.localName === 'button' && element.contains(tied) && !tied.hasAttribute('aria-haspopup')
  const control = isHelp ? null : tied
  const end = gather(reading, control ? 'label' : 'loose-label', true)
  return () => {
    const text = end()
    if (!control || text === '') return
    const known = reading.labels.get(control)
    if (known) known.push({ element, text })
    else reading.labels.set(control, [{ element, text }])
  }
}

/** A fieldset or a group by role. */
export function group(reading: Reading, element: Element): Leave {
  const outer = reading.group
  const legendText = groupName(element)
  const leaveScope = reading.scope(legendText)
  const own: Group = { legend: legendText, first: reading.controls.length, count: 0 }
  reading.group = own
  return () => {
    joinTickBoxes(reading, own.first, { least: 2, group: own })
    own.count = reading.controls.length - own.first
    reading.group = outer
    leaveScope()
  }
}

/** A part of the page whose headings end with it, named by aria attributes where it is. */
export function part(reading: Reading, element: Element): Leave {
  return reading.scope(groupName(element))
}

function groupName(element: Element): string {
  return referredText(element, 'aria-labelledby', true) || collapse(element.getAttribute('aria-label') ?? '')
}

/** Navigation, footers and asides: their links are no actions of the form. */
export function chrome(reading: Reading, element: Element): Leave {
  const leaveScope = part(reading, element)
  reading.chromeDepth += 1
  return () => {
    reading.chromeDepth -= 1
    leaveScope()
  }
}

/** The main region of the page. */
export function main(reading: Reading): Leave {
  const before = reading.isInMain
  reading.isInMain = true
  return () => {
    reading.isInMain = before
  }
}
