// What the background's handlers stand on: the store, the browser, the texts to compose; passed in, so that tests need no browser.
import type { OverlayMessages } from '@/lib/messages/schemas'
import type { Catalogue, TextCatalogue } from '@/lib/model/catalogue'
import type { Language } from '@/lib/model/words/ids'
import type { Area } from '@/lib/store/area'
import type { DraftedReports } from '@/lib/store/drafted-reports'
import type { Profiles } from '@/lib/store/profiles'
import type { Sessions } from '@/lib/store/sessions'
import type { turns } from '@/lib/store/turns'
import type { Badge } from './badge'
import type { WantedCaptures } from './wanted-captures'

/** The few things asked of the browser. */
export type BrowserPart = {
  /** Runs files of ours in the tab's top frame; false when the browser does not let us. */
  inject(tab: number, files: string[]): Promise<boolean>
  /** Open tabs on the portal that we may see. */
  portalTabs(): Promise<number[]>
  /** Milliseconds since 1970 at which the tab's document began; null when we may not look. */
  documentBegan(tab: number): Promise<number | null>
  /** Of the extension and the browser («Firefox 153»). */
  versions(): { extension: string; browser: string }
  /** Opens one of our own pages by its path («options.html»). */
  openPage(path: string): Promise<void>
  /** `tab` null = on every tab that has no badge of its own. */
  setBadge(badge: Badge, tab: number | null): Promise<void>
  tell<V extends keyof OverlayMessages>(tab: number, verb: V, says: OverlayMessages[V]['says']): Promise<void>
  /** null when no overlay of ours answers there. */
  askTab<V extends keyof OverlayMessages>(
    tab: number,
    verb: V,
    says: OverlayMessages[V]['says'],
  ): Promise<OverlayMessages[V]['answer'] | null>
  /** False when the browser or an administrator withholds the portal from us. */
  hasSiteAccess(): Promise<boolean>
}

export type House = {
  profiles: Profiles
  sessions: Sessions
  local: Area
  /** Spoken until a language is chosen. */
  browserLanguage: Language
  /** Settings and the list of last used profiles are read, changed and written back in turn. */
  inTurn: ReturnType<typeof turns>
  /** Looks at pages, and whatever else changes a tab's session, one after the other. */
  inLook: ReturnType<typeof turns>
  /** Reports that were just made. */
  drafts: DraftedReports
  /** Tabs whose page is about to be read, and what for. */
  wantedCaptures: WantedCaptures
  erase: () => Promise<void>
  /** What looks remember of a tab or of profiles, to be let go: `tab` null = of all. */
  forgetters: ((tab: number | null) => void)[]
  browser: BrowserPart
  texts: TextCatalogue
  catalogueOf: (language: Language) => Catalogue
  newId: () => string
  now: () => Date
}

/** The tab was closed: nothing of its page stays, also not what a look under way would write. */
export async function forgetTab({ sessions, inLook, wantedCaptures, forgetters }: House, tab: number): Promise<void> {
  await inLook(() => sessions.drop(tab))
  wantedCaptures.drop(tab)
  for (const forget of forgetters) forget(tab)
}

/** Tells every overlay on the portal, but for the one in `except`. */
export async function tellAll<V extends keyof OverlayMessages>(
  { browser }: House,
  told: { verb: V; says: OverlayMessages[V]['says']; except?: number },
): Promise<void> {
  const tabs = await browser.portalTabs()
  await Promise.all(tabs.filter((tab) => tab !== told.except).map((tab) => browser.tell(tab, told.verb, told.says)))
}
