// Notices what changes on the portal's page, in bounded rounds; what we write and show ourselves is no change.
import { isOurHost, isWriting } from './ours'

export type ChangeKind = 'mutation' | 'input' | 'left' | 'navigation'
/** `detail`: the control that was changed or left. */
export type OnChange = (why: ChangeKind, detail?: Element) => void

export type PageWatch = {
  /** Watches shadow roots and frames' documents too; give the reader's `roots` after each reading. */
  follow: (roots: readonly (Document | ShadowRoot)[]) => void
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    ...['class', 'style', 'hidden', 'disabled', 'readonly', 'required', 'open', 'value', 'checked', 'selected', 'maxlength'],
    ...['aria-hidden', 'aria-expanded', 'aria-selected', 'aria-current', 'aria-disabled', 'aria-invalid', 'aria-label', 'aria-modal'],
  ],
}

const MUTATION_MS = 120
const SPACING_LIMIT_MS = 1_500
const INPUT_MS = 150

/** Calls `onChange` until `signal` is aborted: soon after a field was left or the address changed, later after typing, at an idle moment after mutations. */
export function watchPage(document: Document, onChange: OnChange, signal: AbortSignal): PageWatch {
  const rounds = new Rounds(document, onChange, signal)
  const changed = new WeakSet<Element>()
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwnMutation)) rounds.later()
  })
  const followed = new WeakSet<Node>()
  const follow = (roots: readonly (Document | ShadowRoot)[]) => {
    for (const root of roots) {
      if (followed.has(root) || signal.aborted) continue
      followed.add(root)
      observer.observe(root, OBSERVED)
      if (root.nodeType === 9) listen(root as Document)
    }
  }
  const listen = (target: Document) => {
    const options = { capture: true, passive: true, signal }
    for (const type of ['input', 'change']) target.addEventListener(type, (event) => onInput(event), options)
    target.addEventListener('focusout', (event) => onFocusOut(event), options)
  }
  const onInput = (event: Event) => {
    const element = changedElement(event)
    if (!element) return
    changed.add(element)
    rounds.soon('input', element, INPUT_MS)
  }
  const onFocusOut = (event: Event) => {
    const element = changedElement(event)
    if (element && changed.delete(element)) rounds.soon('left', element, 0)
  }
  const view = document.defaultView!
  const onNavigation = ({ isTrusted }: Event) => isTrusted && rounds.soon('navigation', undefined, 0)
  for (const type of ['popstate', 'hashchange']) view.addEventListener(type, onNavigation, { signal })
  view.addEventListener('pageshow', (event) => event.persisted && onNavigation(event), { signal })
  follow([document])
  signal.addEventListener('abort', () => observer.disconnect())
  return { follow }
}

/** When rounds are gone: one at a time, further apart the longer the page keeps changing. */
class Rounds {
  #mutation = 0
  #pending = new Map<Element | undefined, { why: ChangeKind; timer: number }>()
  #spacing = MUTATION_MS
  #lastAt = 0
  #address: string

  constructor(
    readonly document: Document,
    readonly onChange: OnChange,
    readonly signal: AbortSignal,
  ) {
    this.#address = document.URL
    signal.addEventListener('abort', () => {
      clearTimeout(this.#mutation)
      for (const { timer } of this.#pending.values()) clearTimeout(timer)
    })
  }

  /** A round at an idle moment after mutations; more mutations until then are in it. */
  later(): void {
    if (this.#mutation !== 0 || this.signal.aborted) return
    this.#mutation = setTimeout(() => requestIdleCallback(() => this.#mutated(), { timeout: 300 }), this.#spacing) as unknown as number
  }

  /** A round about one control; leaving it outranks typing into it. */
  soon(why: ChangeKind, element: Element | undefined, delay: number): void {
    const known = this.#pending.get(element)
    if (known?.why === 'left') return
    clearTimeout(known?.timer)
    const go = () => {
      if (this.#pending.get(element)?.timer !== timer) return
      this.#pending.delete(element)
      this.#go(why, element)
    }
    // A round after typing waits for an idle moment, so that it never stands between two letters.
    const timer = setTimeout(why === 'input' ? () => requestIdleCallback(go, { timeout: 300 }) : go, delay) as unknown as number
    this.#pending.set(element, { why, timer })
  }

  #mutated(): void {
    this.#mutation = 0
    const now = performance.now()
    this.#spacing = now - this.#lastAt < 1_000 ? Math.min(this.#spacing * 1.5, SPACING_LIMIT_MS) : MUTATION_MS
    this.#lastAt = now
    this.#go('mutation')
  }

  #go(why: ChangeKind, detail?: Element): void {
    if (this.signal.aborted) return
    const isElsewhere = this.document.URL !== this.#address
    this.#address = this.document.URL
    if (isElsewhere && why !== 'left') this.onChange('navigation')
    else this.onChange(why, detail)
  }
}

/** The control a person changed or left; null for our own writes, our own host, and events made by scripts. */
function changedElement(event: Event): Element | null {
  const target = event.composedPath()[0] as Element | undefined
  if (!event.isTrusted || isWriting() || !target || target.nodeType !== 1 || isOurHost(target)) return null
  return target
}

function isOwnMutation({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurHost(target)) return true
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOurHost)
}
