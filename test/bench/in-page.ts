// Runs in a generated page: a peer that only computes accessible names.
import { computeAccessibleName } from 'dom-accessibility-api'

/** Milliseconds that dom-accessibility-api takes for the names of all controls, and how many it named. */
function names(): { took: number; named: number } {
  const began = performance.now()
  let named = 0
  for (const control of document.querySelectorAll('input, textarea, select')) if (computeAccessibleName(control) !== '') named++
  return { took: performance.now() - began, named }
}

declare global {
  interface Window {
    bench: { names: typeof names }
    /** Kept by the bench's own pages with an open-root panel; see server.ts. */
    clock: { panelAt: number | null; touchedAt: number | null; outcomesAt: number | null; touched: Set<EventTarget> }
  }
}
window.bench = { names }
