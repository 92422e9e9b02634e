// Where the fields stand while the page is being written: asked anew only when something has changed that could make a field another one.
import type { FoundFields } from '@/lib/model/look'
import type { PageSnapshot } from '@/lib/model/snapshot'
import type { Hands } from '../overlay/filling-part'

/** What names or places a control; whether it may be written is looked at just before each write. */
const NAMING: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['id', 'name', 'for', 'type', 'aria-label', 'aria-labelledby'],
}
/** A page that gives its fields new names faster than they can be found is not written. */
const MOST_TRIES = 5
const NOTHING: FoundFields = { step: null, fields: [], ambiguous: [] }

export type FreshFields = {
  /** As the page stands at the moment this resolves. */
  look: () => Promise<FoundFields>
  end: () => void
}

/** Watches from the first look until `end`. */
export function freshFields({ reader, read, find }: Pick<Hands, 'reader' | 'read' | 'find'>): FreshFields {
  let found = NOTHING
  let names = ''
  let hasChanged = true
  const observer = new MutationObserver(() => {
    hasChanged = true
  })
  /** The page, if its fields may be others than those that were found last. */
  const changedPage = (): PageSnapshot | null => {
    if (observer.takeRecords().length > 0) hasChanged = true
    if (!hasChanged) return null
    hasChanged = false
    const snapshot = read()
    for (const root of reader.roots) observer.observe(root, NAMING)
    const before = names
    names = namesIn(snapshot)
    return names === before ? null : snapshot
  }
  return {
    async look() {
      for (let turn = 0; turn < MOST_TRIES; turn++) {
        const snapshot = changedPage()
        if (snapshot === null) return found
        // Without an answer nothing more is written; what was written keeps its outcome.
        found = await find(snapshot).catch(() => NOTHING)
      }
      if (changedPage() !== null) found = NOTHING
      return found
    },
    end: () => observer.disconnect(),
  }
}

/** All that says which field a control is, without the answers: a clock that ticks on the page is no other page. */
function namesIn({ title, headings, progress, controls, answers }: PageSnapshot): string {
  const named = controls.map(({ handle, kind, labels, sections, options, visible }) => [
    ...[handle, kind, visible, labels, sections],
    options.map(({ label, value }) => [label, value]),
  ])
  return JSON.stringify([title, headings, progress, named, answers.map(({ label, sections }) => [label, sections])])
}
