// What the background does for our scripts on the portal's page; values of a profile leave here only for the fields of a plan.
import { fiPages } from '@/components/words/fi-pages'
import { composeValues } from '@/lib/filling/compose'
import { factsOf } from '@/lib/filling/facts'
import { organisationOnPage } from '@/lib/filling/organisation'
import type { From, PageHandlers } from '@/lib/messages/dispatch'
import type { Profile, Register } from '@/lib/model/profile'
import type { Settings } from '@/lib/model/session'
import { noteUse, readSettings, recentProfiles, writeSettings } from '@/lib/store/settings'
import { badgeOf, quietBadge } from './badge'
import { type House, tellAll } from './house'
import { titlesOf } from './titles'

const OVERLAY = ['/words-fi.js', '/overlay.js']
const FILL = ['/fill.js']

/** One handler for each message of the page. */
export function pageHandlers(house: House): PageHandlers {
  const { profiles, sessions, local, inTurn, browser } = house
  return {
    // Two detectors of one tab may speak at once; the overlay itself sees to it that there is one panel.
    'page-looked-relevant': async (_, { tab }) => ({
      injected: (await readSettings(local)).enabled && (await browser.inject(tab, OVERLAY)),
    }),
    'fill-wanted': async (_, { tab }) => ({ injected: await browser.inject(tab, FILL) }),
    'read-settings': () => readSettings(local),
    'change-settings': (some, from) => changeSettings(house, some, from),
    'read-session': (_, { tab }) => sessions.read(tab),
    'write-session': async ({ session }, { tab, isPrivate }) => {
      await sessions.write(tab, session)
      if (session.profile !== null && !isPrivate) await inTurn(() => noteUse(local, session.profile!))
      return { ok: true }
    },
    'report-state': async ({ state }, { tab }) => {
      await sessions.writeState(tab, state)
      const { enabled } = await readSettings(local)
      await browser.setBadge(enabled ? badgeOf(state, fiPages.badge) : quietBadge(fiPages.badge), tab)
      return { ok: true }
    },
    'list-titles': async (_, { isPrivate }) => {
      const kept = await profiles.list()
      const titles = titlesOf(kept.profiles, await recentProfiles(local), fiPages.untitled)
      return { ...titles, storage: isPrivate && kept.where !== 'failed' ? 'private' : kept.where }
    },
    'read-facts': async ({ profile: id, register, businessIdOnPage, nameOnPage }) => {
      const profile = await profiles.find(id)
      return profile && factsOf(profile, registerOf(profile, register), organisationOnPage(profile, businessIdOnPage, nameOnPage))
    },
    'ask-values': async ({ profile: id, register, fields }, { isPrivate }) => {
      const profile = await profiles.find(id)
      if (profile === null) return null
      if (!isPrivate) await inTurn(() => noteUse(local, id))
      return composeValues({ profile, register: registerOf(profile, register), texts: house.texts, fields })
    },
    'open-page': async ({ page }) => {
      await browser.openPage(page === 'sources' ? 'options.html#/lahteet' : 'options.html')
      return { ok: true }
    },
  }
}

/** The register of that id; null when none is asked for or it is gone. */
export function registerOf(profile: Profile, id: string | null): Register | null {
  return profile.registers.find((register) => register.id === id) ?? null
}

/** In a private window a choice lasts as long as the page: it is answered and not kept. */
async function changeSettings(house: House, some: Partial<Settings>, from: From): Promise<Settings> {
  if (from.isPrivate) return { ...(await readSettings(house.local)), ...some }
  const settings = await house.inTurn(() => writeSettings(house.local, some))
  await tellAll(house, { verb: 'settings-changed', says: { settings }, except: from.tab ?? undefined })
  return settings
}
