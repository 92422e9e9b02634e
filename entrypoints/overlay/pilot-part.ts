// The part of the flight that wishes may use.
import type { ProfileFacts } from '@/lib/model/profile'
import type { TabSession } from '@/lib/model/session'
import type { PageReader } from '@/lib/page/read'
import type { Memory } from './memory'
import type { Desk } from './panel-view'
import type { Speech } from './speech'
import type { Understanding } from './understand'

/** What wishes may use of the flight. */
export type Pilot = {
  readonly speech: Speech
  readonly memory: Memory
  readonly reader: PageReader
  readonly names: Record<string, string>
  readonly life: AbortController
  readonly understanding: Understanding | null
  readonly facts: ProfileFacts | null
  readonly desk: Desk
  put: (some: Partial<Desk>) => void
  keep: (session: TabSession) => void
  /** Reads the page anew and concludes. */
  round: () => void
  /** Concludes anew without reading the page. */
  rethink: () => void
  guarded: (act: () => unknown) => void
  /** Moves the panel, or scrolls the page when it may, so that this is not under the panel. */
  makeWay: (focused: Element, mayScroll: boolean) => void
}
