// Runs in a generated page: a peer that only computes accessible names.
import { computeAccessibleName } from 'dom-accessibility-api'

/** A peer that is slower than this is stopped, and its time for all controls estimated: each name takes as long as the others on one page. */
const PATIENCE_MS = 4_000

/** Milliseconds that dom-accessibility-api takes for the names of all controls; `asked` < `of`: estimated from as many. */
function names(): { took: number; asked: number; of: number } {
  const controls = document.querySelectorAll('input, textarea, select')
  const began = performance.now()
  let asked = 0
  for (const control of controls) {
    if (performance.now() - began > PATIENCE_MS) break
    computeAccessibleName(control)
    asked += 1
  }
  const took = performance.now() - began
  return { took: (took * controls.length) / asked, asked, of: controls.length }
}

declare global {
  interface Window {
    bench: { names: typeof names }
    /** Kept by the bench's own pages with an open-root panel; see server.ts. */
    clock: { panelAt: number | null; touchedAt: number | null; outcomesAt: number | null; touched: Set<EventTarget> }
  }
}
window.bench = { names }
