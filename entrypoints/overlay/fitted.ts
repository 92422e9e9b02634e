// Cuts a snapshot to what may cross to the background; almost no page has as much.
import type { PageSnapshot } from '@/lib/model/snapshot'
import { SNAPSHOT_LIMITS } from '@/lib/model/words/limits'

const LISTS: Readonly<Record<string, number>> = SNAPSHOT_LIMITS

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
      const most = key === 'value' ? SNAPSHOT_LIMITS.value : SNAPSHOT_LIMITS.text
      if (inner.length > most) (node as Record<string, string>)[key] = inner.slice(0, most)
    } else if (typeof inner === 'object' && inner !== null) {
      const most = LISTS[key]
      if (Array.isArray(inner) && most !== undefined && inner.length > most) inner.length = most
      cut(inner)
    }
  }
}
