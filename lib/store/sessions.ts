// What is remembered of each tab's application and page, in storage.session (RAM); gone when the tab closes, and undo values after 60 minutes or the receipt.
import { z } from 'zod'
import { TabSession, TabState } from '@/lib/model/session'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import type { Area } from './area'

/** Milliseconds for which what a fill replaced is kept. */
export const UNDO_LIFE = 60 * 60_000

const SESSION = 'session:'
const STATE = 'state:'

const KeptState = z.strictObject({ state: TabState, at: z.number() })

export type Sessions = ReturnType<typeof sessions>

/** Sessions in `area`, by the browser's number of the tab. */
export function sessions(area: Area, now: () => Date) {
  return {
    /** The empty session when the tab has none, or what lies there cannot be read. */
    read: async (tab: number): Promise<TabSession> => {
      const key = SESSION + tab
      const read = TabSession.safeParse((await area.get(key))[key])
      return read.success ? withoutOldUndo(read.data, now()) : EMPTY_SESSION
    },

    write: async (tab: number, session: TabSession): Promise<void> => {
      await area.set({ [SESSION + tab]: withoutOldUndo(session, now()) })
    },

    /** `at`: milliseconds since 1970 at which it was reported; null when the tab has reported nothing. */
    readState: async (tab: number): Promise<{ state: TabState; at: number } | null> => {
      const key = STATE + tab
      const read = KeptState.safeParse((await area.get(key))[key])
      return read.success ? read.data : null
    },

    writeState: (tab: number, state: TabState): Promise<void> => area.set({ [STATE + tab]: { state, at: now().getTime() } }),

    /** Tabs of which something is kept. */
    tabs: async (): Promise<number[]> => tabsIn(await area.get(null)),

    /** The tab was closed. */
    drop: (tab: number): Promise<void> => area.remove([SESSION + tab, STATE + tab]),

    /** Drops undo values that are too old and tabs that are not `open` any more; for the start of a worker. */
    sweep: async (open: number[]): Promise<void> => {
      const all = await area.get(null)
      const closed = tabsIn(all).filter((tab) => !open.includes(tab))
      if (closed.length > 0) await area.remove(closed.flatMap((tab) => [SESSION + tab, STATE + tab]))
      for (const tab of open) {
        const session = TabSession.safeParse(all[SESSION + tab])
        if (!session.success) continue
        const swept = withoutOldUndo(session.data, now())
        if (swept !== session.data) await area.set({ [SESSION + tab]: swept })
      }
    },
  }
}

function tabsIn(items: Record<string, unknown>): number[] {
  const keys = Object.keys(items).filter((key) => key.startsWith(SESSION) || key.startsWith(STATE))
  return [...new Set(keys.map((key) => Number(key.slice(key.indexOf(':') + 1))))]
}

function withoutOldUndo(session: TabSession, now: Date): TabSession {
  const filled = Date.parse(session.filledAt)
  const isOld = Number.isNaN(filled) || now.getTime() - filled >= UNDO_LIFE
  return session.undo.length > 0 && (session.receipt || isOld) ? { ...session, undo: [] } : session
}
