// The page room as a content script of a throw-away extension: what the tests of the room call in its isolated world.
import { goTo } from '@/lib/page/go'
import { mayAct } from '@/lib/page/guard'
import { mountHost } from '@/lib/page/host'
import { isOurHost } from '@/lib/page/ours'
import { followPlaces } from '@/lib/page/place'
import { PageReader } from '@/lib/page/read'
import { shadowRootOf } from '@/lib/page/roots'
import { watchPage } from '@/lib/page/watch'
import { readControl, type Write } from '@/lib/page/write'
import { Writer } from '@/lib/page/writer'

export const room = {
  PageReader,
  Writer,
  followPlaces,
  goTo,
  isOurHost,
  mayAct,
  mountHost,
  readControl,
  shadowRootOf,
  watchPage,
  writeControl: (write: Write, signal: AbortSignal) => new Writer().write(write, signal),
}
export type Room = typeof room

Object.assign(globalThis, { room })
