// One walk over the page in the order a person reads it, through open roots and same-origin frames; every node is looked at once.
import { firstChildOf, hasTakenNames, localNameOf, nextSiblingOf, nodeTypeOf } from '../native'
import { frameDocument, walkedRootOf } from '../roots'
import { isVisible } from '../visible'
import { actionKind, isActingLink, meetAction } from './actions'
import { meetNative, type RadioGroups } from './found-controls'
import { chrome, group, heading, label, legend, main, part } from './headings'
import { both, type Enter, type Leave, STOP } from './leave'
import { Reading } from './reading'
import { meetSpecial, SPECIAL } from './roles'
import { cell, definition, definitions, list, listItem, row, table, term } from './tables'

const NODE_LIMIT = 60_000
const CONTROL_LIMIT = 6_000
const DEPTH_LIMIT = 1_000

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'head',
  'link',
  'meta',
  'canvas',
  'video',
  'audio',
  'object',
  'option',
  'datalist',
])
const INLINE = new Set([
  'span',
  'a',
  'b',
  'i',
  'em',
  'strong',
  'small',
  'abbr',
  'sup',
  'sub',
  'mark',
  'font',
  'u',
  'code',
  'label',
  'bdi',
  'time',
  'slot',
  'wbr',
])

const BY_NAME: Record<string, Enter> = {
  button: (reading, element) => (isListButton(element) ? undefined : meetAction(reading, element, actionKind(element))),
  a: (reading, element) => (isActingLink(reading, element) ? meetAction(reading, element, actionKind(element)) : undefined),
  summary: (reading, element) => both(named(reading), meetAction(reading, element, 'disclosure')),
  label,
  legend,
  fieldset: group,
  section: part,
  article: part,
  details: part,
  dialog: part,
  aside: chrome,
  nav: chrome,
  footer: chrome,
  header: (reading, element) => (element.closest('main, section, article, form') ? undefined : chrome(reading, element)),
  main,
  table,
  tr: row,
  td: cell,
  th: cell,
  dl: definitions,
  dt: term,
  dd: definition,
  ol: list,
  ul: list,
  li: listItem,
  output: labelledOutput,
  h1: (reading, element) => heading(reading, element, 1),
  h2: (reading, element) => heading(reading, element, 2),
  h3: (reading, element) => heading(reading, element, 3),
  h4: (reading, element) => heading(reading, element, 4),
  h5: (reading, element) => heading(reading, element, 5),
  h6: (reading, element) => heading(reading, element, 6),
}

/** Walks a document; `isOurs` tells our own host, which is passed over. */
export class Walk {
  readonly reading = new Reading()
  /** Every document and shadow root that was entered. */
  readonly roots: (Document | ShadowRoot)[] = []
  readonly #special = new Set<Element>()
  readonly #groups: RadioGroups = new Map()
  #nodes = 0

  constructor(readonly isOurs: (element: Element) => boolean) {}

  /** A document or a shadow root with all that is in it. */
  root(root: Document | ShadowRoot): void {
    this.roots.push(root)
    for (const element of root.querySelectorAll(SPECIAL)) this.#special.add(element)
    this.#children(root)
  }

  #children(parent: Node): void {
    for (let node = firstChildOf(parent); node && this.#nodes <= NODE_LIMIT; node = nextSiblingOf(node)) this.#node(node, parent as Element)
  }

  #node(node: Node, parent: Element): void {
    const type = nodeTypeOf(node)
    if (type === 3) this.reading.text((node as Text).data, parent)
    else if (type === 1) this.#element(node as Element)
  }

  #element(element: Element): void {
    const { reading } = this
    const name = localNameOf(element)
    if (SKIPPED.has(name) || (reading.depth === 1 && this.isOurs(element))) return
    if (++this.#nodes > NODE_LIMIT || reading.controls.length >= CONTROL_LIMIT || reading.depth > DEPTH_LIMIT) {
      reading.isTruncated = true
      return
    }
    const tokens = reading.tokens.length
    const controls = reading.controls.length
    const actions = reading.actions.length
    const unplaced = reading.unplaced.length
    if (!INLINE.has(name)) reading.block += 1
    reading.depth += 1
    const leave = this.#enter(element, name)
    if (leave !== STOP) {
      this.#inside(element, name)
      leave?.()
    }
    reading.depth -= 1
    if (!INLINE.has(name)) reading.block += 1
    if (reading.controls.length > controls) this.#placeControls(controls, tokens, unplaced)
    if (reading.actions.length === actions + 1) this.#placeAction(actions, tokens)
  }

  #enter(element: Element, name: string): Leave | undefined {
    const { reading } = this
    if (name === 'input' || name === 'textarea' || name === 'select') {
      const special = this.#special.has(element) ? meetSpecial(reading, element, this.#groups) : undefined
      if (special !== STOP && !meetNative(reading, element, this.#groups) && (element as HTMLInputElement).type !== 'hidden') {
        meetAction(reading, element, 'button')?.()
      }
      if (special !== STOP) special?.()
      return STOP
    }
    if (name === 'iframe') {
      this.#frame(element as HTMLIFrameElement)
      return STOP
    }
    const byName = BY_NAME[name]?.(reading, element)
    const isSpecial = this.#special.has(element) && !(name === 'form' && hasTakenNames(element))
    const special = isSpecial ? meetSpecial(reading, element, this.#groups) : undefined
    if (special !== STOP) return both(byName, special)
    byName?.()
    return STOP
  }

  #inside(element: Element, name: string): void {
    const shadow = walkedRootOf(element)
    if (shadow) {
      const outer = this.reading.host
      this.reading.host = element
      this.root(shadow)
      this.reading.host = outer
      return
    }
    const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : []
    if (slotted.length === 0) this.#children(element)
    else for (const node of slotted) this.#node(node, element)
  }

  /** A container has ended: if it holds one control only, it is the largest such so far; controls without an outer container get this one. */
  #placeControls(first: number, tokens: number, outside: number): void {
    const { controls, unplaced } = this.reading
    if (controls.length === first + 1) controls[first]!.start = tokens
    else while (unplaced.length > outside) unplaced.pop()!.outerStart = tokens
  }

  #placeAction(index: number, tokens: number): void {
    const action = this.reading.actions[index]!
    if (action.depth - this.reading.depth <= 4) action.start = tokens
  }

  #frame(frame: HTMLIFrameElement): void {
    const inner = frameDocument(frame)
    if (inner?.body) {
      this.root(inner)
      return
    }
    const box = frame.getBoundingClientRect()
    if (box.width < 4 || box.height < 4 || !isVisible(frame)) return
    const origin = originOf(frame)
    if (origin !== null && !this.reading.foreignFrames.includes(origin)) this.reading.foreignFrames.push(origin)
  }
}

function originOf(frame: HTMLIFrameElement): string | null {
  try {
    return new URL(frame.src, frame.baseURI).origin
  } catch {
    return null
  }
}

function isListButton(element: Element): boolean {
  return element.getAttribute('aria-haspopup') === 'listbox' || element.getAttribute('role') === 'combobox'
}

/** The words of a `summary` stand over what it opens. */
function named(reading: Reading): Leave {
  const collector = reading.collect(200)
  return () => reading.section(reading.end(collector), 0)
}

function labelledOutput(reading: Reading, element: Element): Leave {
  const { sections } = reading
  const collector = reading.collect(400)
  return () => {
    reading.outputs.push({ element, text: reading.end(collector), sections })
  }
}
