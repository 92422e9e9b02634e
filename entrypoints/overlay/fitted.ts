// Cuts a snapshot to what may cross to the background, where almost no page has as much, and takes out of its words what would turn those of the panel around.
import type { PageSnapshot } from '@/lib/model/snapshot'
import { SNAPSHOT_LIMITS } from '@/lib/model/words/limits'

const LISTS: Readonly<Record<string, number>> = SNAPSHOT_LIMITS

/** Marks that make text run the other way: the page's words stand in the middle of our sentences. An answer stays as it is. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g

/** The same snapshot; texts and lists that are too long are cut in it, and it says so where controls are missing. */
export function fitted(snapshot: PageSnapshot): PageSnapshot {
  if (snapshot.controls.length > SNAPSHOT_LIMITS.controls) snapshot.truncated = true
  cut(snapshot)
  return snapshot
}

/** Every text of a page goes through here at every look: nothing is made anew for what fits. */
function cut(node: object): void {
  for (const key in node) {
    const inner: unknown = node[key as keyof typeof node]
    if (typeof inner === 'string') {
      const fit = key === 'value' ? inner.slice(0, SNAPSHOT_LIMITS.value) : inner.slice(0, SNAPSHOT_LIMITS.text).replace(TURNING, '')
      if (fit !== inner) (node as Record<string, string>)[key] = fit
    } else if (typeof inner === 'object' && inner !== null) {
      const most = LISTS[key]
      if (Array.isArray(inner) && most !== undefined && inner.length > most) inner.length = most
      cut(inner)
    }
  }
}
