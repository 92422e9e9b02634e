// What one walk over the page gathers, and where in the page the walk stands just now.
import type { SnapshotAction, SnapshotAnswer, SnapshotHeading, SnapshotProgressItem } from '@/lib/model/snapshot'
import type { ControlKind } from '../kinds'
import { collapse } from '../text'

/** Whose text it is: a label tied to a control, a label tied to none, a heading or legend, or the page's own. */
export type Owner = 'page' | 'label' | 'loose-label' | 'heading'

/** One text node with its place in the order of the page. */
export type Token = { text: string; block: number; parent: Element; owner: Owner; isInAction: boolean }

/** A fieldset or an element that groups by role. */
export type Group = { legend: string; first: number; count: number }

/** `at` = its place in the row; `column` counts spanned columns too; `isLayout` = a table stands inside it. */
export type Cell = {
  element: Element
  text: string
  isHead: boolean
  controls: number
  isLayout: boolean
  row: Row
  at: number
  column: number
}
export type Row = { cells: Cell[]; controls: number; table: Table | null; at: number; columns: number }
export type Table = { rows: Row[] }
/** A list that may turn out to be the steps of the form. */
export type List = { items: SnapshotProgressItem[]; isSteps: boolean }

/** A control as the walk met it. Numbers count tokens: a range of tokens is a stretch of the page. */
export type FoundControl = {
  element: Element
  kind: ControlKind
  members: Element[]
  /** Tokens before it. */
  at: number
  /** Tokens before the control before it. */
  previous: number
  /** Where the largest container that holds only this control begins. */
  start: number
  /** Where the container around that one begins. */
  outerStart: number
  sections: readonly string[]
  isHiddenFromAria: boolean
  group: Group | null
  cell: Cell | null
  /** The `dt` of the `dd` it stands in. */
  term: string
  /** The custom element whose shadow root it stands in. */
  host: Element | null
}

export type FoundAction = {
  element: Element
  kind: SnapshotAction['kind']
  text: string
  sections: readonly string[]
  depth: number
  at: number
  start: number
  /** Words of the row or item it stands in; null until that ends. */
  item: string | null
}

export type FoundHeading = SnapshotHeading & { isInMain: boolean; isInChrome: boolean }
export type FoundAnswer = Omit<SnapshotAnswer, 'handle' | 'sections'> & { element: Element; sections: readonly string[] }

/** Gathers the text of one element while the walk is inside it. */
export type Collector = { raw: string; block: number; limit: number; skipsActions: boolean }
type Section = { text: string; level: number }

export class Reading {
  readonly tokens: Token[] = []
  controls: FoundControl[] = []
  readonly actions: FoundAction[] = []
  readonly headings: FoundHeading[] = []
  readonly answers: FoundAnswer[] = []
  notices: string[] = []
  progress: SnapshotProgressItem[] = []
  readonly foreignFrames: string[] = []
  readonly labels = new Map<Element, { element: Element; text: string }[]>()
  readonly outputs: { element: Element; text: string; sections: readonly string[] }[] = []
  /** Controls whose outer container has not ended yet. */
  readonly unplaced: FoundControl[] = []
  isModal = false
  isTruncated = false

  // Where the walk stands.
  block = 0
  depth = 0
  owner: Owner = 'page'
  actionDepth = 0
  isInMain = false
  chromeDepth = 0
  isHiddenFromAria = false
  group: Group | null = null
  table: Table | null = null
  row: Row | null = null
  cell: Cell | null = null
  term = ''
  host: Element | null = null
  sections: readonly string[] = []
  list: List | null = null
  /** Something inside the list item was marked as current. */
  isCurrentItem = false
  isInCombobox = false
  #gap = ''
  #open: Collector[] = []
  #stack: Section[] = []
  #base = 0

  /** Takes one text node. */
  text(data: string, parent: Element): void {
    if (!/\S/.test(data)) {
      this.#gap = ' '
      return
    }
    const text = this.#gap + data
    this.#gap = ''
    this.tokens.push({ text, block: this.block, parent, owner: this.owner, isInAction: this.actionDepth > 0 })
    for (const collector of this.#open) {
      if (collector.raw.length > collector.limit || (collector.skipsActions && this.actionDepth > 0)) continue
      collector.raw += collector.block === this.block ? text : ` ${text}`
      collector.block = this.block
    }
  }

  /** Begins to gather text, at most about `limit` characters of it. */
  collect(limit: number, skipsActions = false): Collector {
    const collector = { raw: '', block: this.block, limit: limit * 2, skipsActions }
    this.#open.push(collector)
    return collector
  }

  /** Ends gathering; the text, collapsed and cut at its limit. */
  end(collector: Collector): string {
    this.#open.splice(this.#open.lastIndexOf(collector), 1)
    return collapse(collector.raw).slice(0, collector.limit / 2)
  }

  /** A part of the page of its own: headings met inside end with it. The returned function ends it. */
  scope(name: string): () => void {
    const { length } = this.#stack
    const base = this.#base
    const before = this.sections
    this.#base = length
    if (name !== '') this.section(name, 0)
    return () => {
      this.#stack.length = length
      this.#base = base
      this.sections = before
    }
  }

  /** A heading of a level (a legend is 0): it stands over what follows until one of the same or a higher rank. */
  section(text: string, level: number): void {
    if (text === '' || this.#stack.at(-1)?.text === text) return
    while (level > 0 && this.#stack.length > this.#base && this.#stack.at(-1)!.level >= level) this.#stack.pop()
    this.#stack.push({ text, level })
    this.sections = this.#stack.map((section) => section.text)
  }
}
