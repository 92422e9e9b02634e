// Runs inside the page, in the driver's own world: finds elements by role and accessible name, and says what else was there.
import { computeAccessibleName, getRole } from 'dom-accessibility-api'
import type { Box, Found } from './types'
import { endWatch, type Landing, landed, watchPress } from './watched-press'

/** A target as it travels: patterns as source and flags. */
export type SentName = string | { source: string; flags: string }
export type SentTarget = { role?: string; name?: SentName; label?: SentName; css?: string; in?: string; nth?: number }

/** `matches` counts before `nth`; `others` are names of what was there of the same kind, for error messages. */
export type Sought = { matches: number; others: string[]; found: Found | null }

export type Point = { x: number; y: number }

/** Where to press: null with a reason while it cannot be pressed. `isStill`: it stands where it stood at the last look, and the press is watched. */
export type Aim = Sought & { point: Point | null; isStill: boolean; reason: string }

type Root = Document | ShadowRoot
const LABELLED =
  'input:not([type=hidden]), select, textarea, button, [contenteditable=true], [role=textbox], [role=combobox], [role=checkbox]'

/** Looks once. */
export function look(root: Root, target: SentTarget): Sought {
  const { matches, others } = matching(root, target)
  const element = matches[target.nth ?? 0]
  return { matches: matches.length, others, found: element === undefined ? null : describe(element) }
}

/** All matches, described. */
export function lookAll(root: Root, target: SentTarget): Found[] {
  return matching(root, target).matches.map(describe)
}

/** The element itself; throws when there is not exactly one. */
export function only(root: Root, target: SentTarget): Element {
  const { matches } = matching(root, target)
  const element = matches[target.nth ?? 0]
  if (element === undefined || (matches.length > 1 && target.nth === undefined)) throw new Error(`${matches.length} elements match`)
  return element
}

/** Scrolls the element into view and says where its centre is, if a press there would reach it; still standing where it was `before`, it is ready. */
export function aim(root: Root, target: SentTarget, before: Point | null): Aim {
  const { matches, others } = matching(root, target)
  const element = matches[target.nth ?? 0]
  if (element === undefined) return { matches: 0, others, found: null, point: null, isStill: false, reason: 'it is not there' }
  const found = describe(element)
  const about = { matches: matches.length, others, found, isStill: false }
  if (found.disabled) return { ...about, point: null, reason: 'it is disabled' }
  let point = centre(element)
  let over = topmost(root, point)
  if (over === null || !reaches(over, element)) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    point = centre(element)
    over = topmost(root, point)
  }
  if (over === null) return { ...about, point: null, reason: 'its centre is outside the window' }
  if (!reaches(over, element)) return { ...about, point: null, reason: `it is covered by ${sketch(over)}` }
  const isStill = before !== null && point.x === before.x && point.y === before.y
  const isSingle = matches.length === 1 || target.nth !== undefined
  if (isStill && isSingle) watchPress((at) => reachesAt(root, at, element), element)
  return { ...about, point, isStill, reason: 'it keeps moving' }
}

/** What has become of the press at the last aim. */
export function landing(): Landing {
  return landed()
}

/** No press is watched any more. */
export function endWatching(): void {
  endWatch()
}

/** The visible text of a root. */
export function textOf(root: Root): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what stands in the tree
  return Array.from(root.children, (child) => (child as HTMLElement).innerText ?? '')
    .join('\n')
    .trim()
}

/** Focuses as a script would. */
export function focus(root: Root, target: SentTarget): void {
  ;(only(root, target) as HTMLElement).focus()
}

/** Chooses an option by its words and tells the page as browsers do; throws with the words there are. */
export function choose(root: Root, target: SentTarget, label: string): void {
  const select = only(root, target) as HTMLSelectElement
  const options = Array.from(select.options)
  const option = options.find((one) => tidy(one.label || one.text) === tidy(label))
  if (option === undefined) throw new Error(`no option «${label}»; there are: ${options.map((one) => `«${tidy(one.text)}»`).join(', ')}`)
  select.focus()
  option.selected = true
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

function matching(root: Root, target: SentTarget): { matches: Element[]; others: string[] } {
  const places = target.in === undefined ? [root] : Array.from(root.querySelectorAll(target.in))
  if (target.css !== undefined) return { matches: places.flatMap((place) => elements(place, target.css)), others: [] }
  const all = places.flatMap((place) => elements(place, target.label === undefined ? '*' : LABELLED))
  const kind = all.filter((element) => (target.role === undefined || roleOf(element) === target.role) && isPerceivable(element))
  const wanted = target.label ?? target.name
  const named = kind.map((element) => ({ element, name: wanted === undefined ? '' : nameOf(element) }))
  const matches = named.filter(({ name }) => wanted === undefined || fits(name, wanted)).map(({ element }) => element)
  return { matches, others: matches.length > 0 ? [] : (kind.length > 0 ? named.map((one) => one.name) : rolesIn(all)).slice(0, 40) }
}

function rolesIn(all: Element[]): string[] {
  const roles = new Set(all.filter(isPerceivable).map(roleOf))
  return ['no such role; roles there', ...Array.from(roles).filter((role) => role !== '' && role !== 'generic')]
}

/** Also inside open shadow roots; closed ones are reached from their own root. */
function elements(place: ParentNode, css = '*'): Element[] {
  const inner = Array.from(place.querySelectorAll('*')).flatMap((element) =>
    element.shadowRoot === null ? [] : elements(element.shadowRoot, css),
  )
  return [...Array.from(place.querySelectorAll(css)), ...inner]
}

function describe(element: Element): Found {
  const control = element as HTMLInputElement
  const toggles = element.getAttribute('aria-checked') ?? (/^(checkbox|radio)$/.test(control.type ?? '') ? String(control.checked) : null)
  const expanded =
    element.getAttribute('aria-expanded') ??
    (element.localName === 'summary' ? String((element.parentElement as HTMLDetailsElement).open) : null)
  const { x, y, width, height } = element.getBoundingClientRect()
  return {
    role: roleOf(element),
    name: nameOf(element),
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what stands in the tree
    text: tidy((element as HTMLElement).innerText ?? element.textContent ?? ''),
    value: 'value' in element && element.localName !== 'li' ? String(control.value) : null,
    checked: toggles === null ? null : toggles === 'true',
    expanded: expanded === null ? null : expanded === 'true',
    disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
    focused: (element.getRootNode() as Root).activeElement === element,
    box: { x, y, width, height },
    attributes: Object.fromEntries(Array.from(element.attributes, (one) => [one.name, one.value])),
  }
}

function roleOf(element: Element): string {
  if (element.localName === 'summary' && !element.hasAttribute('role')) return 'button'
  return getRole(element) ?? ''
}

function nameOf(element: Element): string {
  return tidy(computeAccessibleName(element))
}

/** Laid out, visible and not hidden from assistive technology. */
function isPerceivable(element: Element): boolean {
  for (
    let at: Element | null = element;
    at !== null;
    at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null
  ) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return false
  }
  return element.checkVisibility({ visibilityProperty: true })
}

function fits(name: string, wanted: SentName): boolean {
  return typeof wanted === 'string' ? name === tidy(wanted) : new RegExp(wanted.source, wanted.flags).test(name)
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function centre(element: Element): Point {
  const box: Box = element.getClientRects()[0] ?? element.getBoundingClientRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** For an element of our root: what is topmost inside it, or the foreign element that lies over our host. */
function topmost(root: Root, { x, y }: Point): Element | null {
  let over = document.elementFromPoint(x, y)
  if (root instanceof ShadowRoot && over === root.host) return root.elementFromPoint(x, y) ?? over
  while (over?.shadowRoot) {
    const inner = over.shadowRoot.elementFromPoint(x, y)
    if (inner === null || inner === over) break
    over = inner
  }
  return over
}

function reaches(over: Element, element: Element): boolean {
  return element.contains(over) || labelOf(over) === element
}

function reachesAt(root: Root, point: Point, element: Element): boolean {
  const over = topmost(root, point)
  return over !== null && reaches(over, element)
}

function labelOf(over: Element): Element | null {
  return over.closest('label')?.control ?? null
}

function sketch(element: Element): string {
  const words = tidy(element.textContent ?? '').slice(0, 40)
  return `<${element.localName}${element.id === '' ? '' : ` id="${element.id}"`}${element.hasAttribute('popover') ? ' popover' : ''}>${words}`
}
