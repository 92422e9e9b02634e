// Controls as the walk meets them: radios of one name become one control, tick boxes under one legend become one.
import { inputKind, roleKind } from '../kinds'
import type { FoundControl, Group, Reading } from './reading'

/** Takes an `input`, `textarea` or `select`. False when it is an action or hidden. */
export function meetNative(reading: Reading, element: Element, groups: RadioGroups): boolean {
  const name = element.localName
  if (name === 'textarea' || name === 'select') {
    add(reading, element, name)
    return true
  }
  const kind = reading.isInCombobox ? 'combobox' : inputKind(element as HTMLInputElement)
  if (kind === null) return false
  if (kind === 'radio-group') meetRadio(reading, element, groups)
  else add(reading, element, kind)
  return true
}

/** Takes an element that a role or attribute makes a control; null when it is none. */
export function meetByRole(reading: Reading, element: Element, groups: RadioGroups): FoundControl | null {
  const kind = roleKind(element)
  if (kind === null) return null
  if (kind === 'radio-group') return meetRadio(reading, element, groups)
  return add(reading, element, kind)
}

/** Radio groups already met, by form (or group without one) and name. */
export type RadioGroups = Map<object, Map<string, FoundControl>>

function meetRadio(reading: Reading, element: Element, groups: RadioGroups): FoundControl {
  const { name = '', form = null } = element as HTMLInputElement
  const owner: object = name === '' ? (reading.group ?? element) : (form ?? element.getRootNode())
  const ofOwner = groups.get(owner) ?? new Map<string, FoundControl>()
  groups.set(owner, ofOwner)
  const known = ofOwner.get(name)
  if (known) {
    known.members.push(element)
    return known
  }
  const found = add(reading, element, 'radio-group')
  found.members.push(element)
  ofOwner.set(name, found)
  return found
}

function add(reading: Reading, element: Element, kind: FoundControl['kind']): FoundControl {
  const at = reading.tokens.length
  const found: FoundControl = {
    element,
    kind,
    members: [],
    at,
    previous: reading.controls.at(-1)?.at ?? 0,
    start: at,
    outerStart: -1,
    sections: reading.sections,
    isHiddenFromAria: reading.isHiddenFromAria,
    group: reading.group,
    cell: reading.cell,
    term: reading.term,
    host: reading.host,
  }
  reading.controls.push(found)
  reading.unplaced.push(found)
  return found
}

/** At the end of a container that began after `first` controls: when all inside are tick boxes, they become one group. `group` is the container's own. */
export function joinTickBoxes(reading: Reading, first: number, { least, group }: { least: number; group: Group | null }): void {
  if (reading.controls.length - first < least) return
  const inside = reading.controls.slice(first)
  if (inside.some((found) => found.kind !== 'checkbox')) return
  const joined: FoundControl = {
    ...inside[0]!,
    kind: 'checkbox-group',
    members: inside.map((found) => found.element),
    group: group ?? inside[0]!.group,
  }
  reading.controls.length = first
  reading.controls.push(joined)
  const gone = new Set(inside)
  while (reading.unplaced.length > 0 && gone.has(reading.unplaced.at(-1)!)) reading.unplaced.pop()
  joined.outerStart = -1
  reading.unplaced.push(joined)
}

/** After the walk: loose tick boxes of one form that share a name become one group, at the place of the first. */
export function joinByName(controls: FoundControl[]): FoundControl[] {
  const firsts = new Map<object, Map<string, FoundControl>>()
  return controls.filter((found) => {
    const { name, form } = found.element as HTMLInputElement
    if (found.kind !== 'checkbox' || !name) return true
    const owner: object = form ?? found.element.getRootNode()
    const ofOwner = firsts.get(owner) ?? new Map<string, FoundControl>()
    firsts.set(owner, ofOwner)
    const first = ofOwner.get(name)
    if (!first) {
      ofOwner.set(name, found)
      return true
    }
    if (first.members.length === 0) first.members.push(first.element)
    first.members.push(found.element)
    first.kind = 'checkbox-group'
    return false
  })
}
