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
    await askAgain('change-session', () => some)
  }

  async change(some: SettingsChange): Promise<void> {
    this.settings = { ...this.settings, ...some }
    this.settings = await askAgain('change-settings', () => some)
  }
}
