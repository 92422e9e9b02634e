// Reads the portal's page into a snapshot; elements stay here, only handles leave.
import type { Handle, PageSnapshot } from '@/lib/model/snapshot'
import { describeAction, describeControl, mainHeading } from './reading/describe'
import { joinByName } from './reading/found-controls'
import type { Reading } from './reading/reading'
import { Walk } from './reading/walk'
import { collapse } from './text'

/** One reader a document: its handles name the same elements from one reading to the next. */
export class PageReader {
  /** Names the document that handles belong to; new for every reader. */
  readonly documentId = crypto.randomUUID()
  /** Documents of frames and shadow roots met by the last reading. */
  roots: readonly (Document | ShadowRoot)[] = []
  readonly #handles = new WeakMap<Element, Handle>()
  readonly #firstValues = new WeakMap<Element, string>()
  #elements = new Map<Handle, Element>()
  #next = 1

  /** `isOurs` tells our own host, which is never read. */
  constructor(
    readonly document: Document,
    readonly isOurs: (element: Element) => boolean,
  ) {}

  /** One pass over the page as it stands now. Changes nothing in it. */
  read(): PageSnapshot {
    const walk = new Walk(this.isOurs)
    walk.root(this.document)
    this.roots = walk.roots
    this.#elements = new Map()
    return this.#snapshot(walk.reading)
  }

  /** The element of a handle of the last reading; undefined when it has left the page. */
  element(handle: Handle): Element | undefined {
    const element = this.#elements.get(handle)
    return element?.isConnected ? element : undefined
  }

  /** The handle of a control or action, of a radio button its group's; undefined when it was never read. */
  handleOf(element: Element): Handle | undefined {
    return this.#handles.get(element)
  }

  #snapshot(reading: Reading): PageSnapshot {
    const known = {
      handleOf: (element: Element) => this.#name(element),
      firstValue: (element: Element, value: string) => this.#first(element, value),
    }
    const main = mainHeading(reading.headings)
    return {
      language: this.document.documentElement.lang.slice(0, 2).toLowerCase(),
      title: collapse(this.document.title),
      headings: reading.headings.map((heading) => ({ level: heading.level, text: heading.text, main: heading === main })),
      progress: reading.progress,
      controls: joinByName(reading.controls).map((found) => {
        const control = describeControl(found, reading, known)
        for (const member of found.members) this.#handles.set(member, control.handle)
        return control
      }),
      actions: reading.actions.map((action) => describeAction(action, reading, known)),
      answers: [
        ...reading.answers.map(({ element, ...answer }) => ({ handle: this.#name(element), ...answer, sections: [...answer.sections] })),
        ...reading.outputs.flatMap(({ element, text, sections }) => {
          const label = reading.labels.get(element)?.[0]?.text ?? ''
          return label === '' || text === '' ? [] : [{ handle: this.#name(element), label, sections: [...sections], value: text }]
        }),
      ],
      notices: reading.notices,
      modal: reading.isModal,
      foreignFrames: reading.foreignFrames,
      truncated: reading.isTruncated,
    }
  }

  #name(element: Element): Handle {
    const known = this.#handles.get(element)
    const handle = known ?? `h${this.#next++}`
    if (known === undefined) this.#handles.set(element, handle)
    this.#elements.set(handle, element)
    return handle
  }

  /** The value the element had when it was first met: some pages rewrite the default while a person types. */
  #first(element: Element, value: string): string {
    const first = this.#firstValues.get(element)
    if (first !== undefined) return first
    this.#firstValues.set(element, value)
    return value
  }
}
