// The part of the flight that wishes may use.
import type { Look } from '@/lib/model/look'
import type { SessionChange } from '@/lib/model/session'
import type { PageSnapshot } from '@/lib/model/snapshot'
import type { PageReader } from '@/lib/page/read'
import type { Memory } from './memory'
import type { Desk } from './panel-view'

/** What wishes may use of the flight. */
export type Pilot = {
  readonly memory: Memory
  readonly reader: PageReader
  readonly life: AbortController
  /** The last one; null before the first. */
  readonly look: Look | null
  readonly desk: Desk
  /** Rises with everything that ends or begins a preview: one that was asked for under another number is dropped. */
  readonly previews: number
  put: (some: Partial<Desk>) => void
  /** Changes what is remembered of this application, and looks anew; resolves when that was looked at or could not be. */
  keep: (some: SessionChange) => Promise<void>
  /** The page as it stands now. */
  read: () => PageSnapshot
  /** Looks anew; what an earlier look still brings is dropped. */
  renew: () => Promise<void>
  guarded: (act: () => unknown) => void
  /** Moves the panel, or scrolls the page when it may, so that this is not under the panel. */
  makeWay: (focused: Element, mayScroll: boolean) => void
}
