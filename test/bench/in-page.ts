// Runs in a generated page: our three steps (snapshot, recognition, advice), and a peer that only computes accessible names.
import catalogue from 'virtual:catalogue/fi'
import { computeAccessibleName } from 'dom-accessibility-api'
import { advise } from '@/lib/advice/advise'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { PageReader } from '@/lib/page/read'
import { recognise } from '@/lib/recognition/recognise'

export type Measured = { read: number; recognised: number; advised: number; controls: number; fields: number }

/** Milliseconds of each step, cold, on the page as it stands. */
function ours(): Measured {
  const began = performance.now()
  const snapshot = new PageReader(document, () => false).read()
  const read = performance.now()
  const view = recognise(catalogue, snapshot)
  const recognised = performance.now()
  advise({ catalogue, view, facts: null, session: EMPTY_SESSION, today: '2026-11-24' })
  return {
    read: read - began,
    recognised: recognised - read,
    advised: performance.now() - recognised,
    controls: snapshot.controls.length,
    fields: view.fields.length,
  }
}

/** Milliseconds of a later round, all steps together: the best of five. */
function again(): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const { read, recognised, advised } = ours()
      return read + recognised + advised
    }),
  )
}

/** Milliseconds that dom-accessibility-api takes for the names of all controls, and how many it named. */
function names(): { took: number; named: number } {
  const began = performance.now()
  let named = 0
  for (const control of document.querySelectorAll('input, textarea, select')) if (computeAccessibleName(control) !== '') named++
  return { took: performance.now() - began, named }
}

declare global {
  interface Window {
    bench: { ours: typeof ours; again: typeof again; names: typeof names }
    /** Kept by the bench's own pages with an open-root panel; see server.ts. */
    clock: { panelAt: number | null; touchedAt: number | null; outcomesAt: number | null; touched: Set<EventTarget> }
  }
}
window.bench = { ours, again, names }
