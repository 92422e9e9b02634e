// The overlay's memory: settings and the tab's session, kept by the background; the page side only holds copies, which each look brings anew.
import type { SessionChange, Settings, TabSession } from '@/lib/model/session'
import { DEFAULT_SETTINGS, EMPTY_SESSION } from '@/lib/model/words/defaults'
import { askAgain } from './ask-again'

type SettingsChange = Partial<
  Pick<Settings, 'dock' | 'minimised' | 'edge' | 'dismissedForms' | 'readNotes' | 'lastProfile' | 'lastRegister'>
>

export class Memory {
  session: TabSession = EMPTY_SESSION
  settings: Settings = DEFAULT_SETTINGS

  /** The copy here is changed at once, because what is shown next is made of it. */
  async keep(some: SessionChange): Promise<void> {
    this.session = { ...this.session, ...(some as Partial<TabSession>) }
    await askAgain('change-session', () => current(this.session, some))
  }

  async change(some: SettingsChange): Promise<void> {
    this.settings = { ...this.settings, ...some }
    // What comes back is as old as the asking: what others have changed since was told by then, and stands.
    await askAgain('change-settings', () => current(this.settings, some))
  }
}

/** What is asked a second time is said as it has become meanwhile: a later choice of the same must stand. */
function current<A extends object, S extends Partial<A>>(all: A, some: S): S {
  return Object.fromEntries(Object.keys(some).map((key) => [key, all[key as keyof A]])) as S
}
