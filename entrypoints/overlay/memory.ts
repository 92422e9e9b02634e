// The overlay's memory: settings and the tab's session, kept by the background; the page side only holds a copy.
import { ask } from '@/lib/messages/send'
import type { Settings, TabSession } from '@/lib/model/session'

export type Memory = {
  session: TabSession
  settings: Settings
  /** Keeps a changed session; the same object is not written again. */
  keep: (session: TabSession) => Promise<void>
  change: (
    settings: Partial<Pick<Settings, 'dock' | 'minimised' | 'edge' | 'dismissedForms' | 'readNotes' | 'lastProfile' | 'lastRegister'>>,
  ) => Promise<void>
}

/** Asks the background for what it remembers of this tab. Rejects when the extension is gone. */
export async function recall(): Promise<Memory> {
  const [session, settings] = await Promise.all([ask('read-session', {}), ask('read-settings', {})])
  const memory: Memory = {
    session,
    settings,
    async keep(next) {
      if (next === memory.session) return
      memory.session = next
      await ask('write-session', { session: next })
    },
    async change(some) {
      memory.settings = { ...memory.settings, ...some }
      memory.settings = await ask('change-settings', some)
    },
  }
  return memory
}
