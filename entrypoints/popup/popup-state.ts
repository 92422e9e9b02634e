// What the popup knows: read once when it opens, and again after each act.
import type { OwnMessages } from '@/lib/messages/schemas'
import type { ComposedValue } from '@/lib/model/fill'
import type { Profile } from '@/lib/model/profile'
import type { Settings, TabState } from '@/lib/model/session'

export type Ask = <V extends keyof OwnMessages>(verb: V, says: OwnMessages[V]['says']) => Promise<OwnMessages[V]['answer']>

export type PopupState = {
  settings: Settings
  /** What the tab's page reported; null when it reported nothing. */
  page: TabState | null
  /** The tab stands on the portal. */
  isOnPortal: boolean
  hasAccess: boolean
  /** The browser hands a page what stands in our closed root (Firefox). */
  isLookedInto: boolean
  profiles: Profile[]
  profile: Profile | null
  register: Profile['registers'][number] | null
  /** Of the register; none without one. */
  composed: ComposedValue[]
}

export type PopupNeeds = {
  ask: Ask
  /** The tab the popup speaks of; its address only where the browser tells it. */
  tab: { id: number; url: string | undefined } | null
  hasAccess: () => Promise<boolean>
  isLookedInto: boolean
}

/** Reads everything. Rejects when the background does not answer. */
export async function readPopup({ ask, tab, hasAccess, isLookedInto }: PopupNeeds): Promise<PopupState> {
  const [settings, { profiles }, access, page] = await Promise.all([
    ask('set-settings', {}),
    ask('list-profiles', {}),
    hasAccess(),
    tab === null ? null : ask('read-tab', { tab: tab.id }),
  ])
  const profile = find(profiles, page?.profile ?? settings.lastProfile) ?? (profiles.length === 1 ? profiles[0]! : null)
  const registers = profile?.registers ?? []
  const register = find(registers, page?.register ?? settings.lastRegister) ?? (registers.length === 1 ? registers[0]! : null)
  const composed = profile && register ? ((await ask('compose-texts', { profile: profile.id, register: register.id })) ?? []) : []
  const isOnPortal = page !== null || (tab?.url ?? '').startsWith('https://asiointi.dvv.fi/')
  return { settings, page, isOnPortal, hasAccess: access, isLookedInto, profiles, profile, register, composed }
}

/** The preview on a page of our own: where a click in the panel was refused, and always where a page could look into the panel. */
export function offersOwnPreview({ page, isLookedInto }: Pick<PopupState, 'page' | 'isLookedInto'>): boolean {
  const isOurForm = page !== null && (page.form === 'muutostietopalvelu' || page.form === 'renewed') && page.status === 'recognised'
  return isOurForm && (page.blocked || isLookedInto)
}

function find<T extends { id: string }>(list: T[], id: string | null): T | null {
  return list.find((one) => one.id === id) ?? null
}
