// The view of the page while it is being written: read anew only when something has changed that could make a field another one.
import type { FormView } from '@/lib/model/form-view'
import type { Hands } from '../overlay/filling-part'

/** What names or places a control; whether it may be written is looked at just before each write. */
const NAMING: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['id', 'name', 'for', 'type', 'aria-label', 'aria-labelledby'],
}

export type FreshView = {
  /** As the page stands now, but for the values in its fields. */
  look: () => FormView
  end: () => void
}

/** Watches from the first look until `end`. */
export function freshView({ reader, view }: Pick<Hands, 'reader' | 'view'>): FreshView {
  let seen: FormView | null = null
  const observer = new MutationObserver(() => {
    seen = null
  })
  return {
    look() {
      if (observer.takeRecords().length > 0) seen = null
      if (seen) return seen
      seen = view()
      for (const root of reader.roots) observer.observe(root, NAMING)
      return seen
    },
    end: () => observer.disconnect(),
  }
}
