// What the background does for the extension's own pages: everything that changes, lists or removes profiles.
import { composeValues } from '@/lib/filling/compose'
import type { From, OwnHandlers } from '@/lib/messages/dispatch'
import type { SaveAnswer } from '@/lib/messages/schemas'
import type { Profile } from '@/lib/model/profile'
import type { Settings, TabState } from '@/lib/model/session'
import { COMPOSED_FIELDS, type Language } from '@/lib/model/words/ids'
import { identityCodesIn } from '@/lib/sharing/texts'
import { readMarks, writeMark } from '@/lib/store/claim-marks'
import { writeSettings } from '@/lib/store/settings'
import { findIdentityCodes } from '@/lib/text/identity-code'
import { showAccess } from './access-badge'
import { quietBadge } from './badge'
import { registerOf } from './chosen'
import { type House, tellAll } from './house'
import { takeBack, takeIn } from './importing'
import { wordsFile } from './page-handlers'
import { storageReport } from './storage-report'
import { supportOwnHandlers } from './support'
import { tabFillHandlers } from './tab-fill'
import { toolbarOf } from './toolbar-words'

const READ_ONLY = { result: 'failed', reason: 'read-only' } as const

/** One handler for each message of our own pages. From a private window nothing is kept. */
export function ownHandlers(house: House): OwnHandlers {
  const { profiles } = house
  const changed = () => tellAll(house, { verb: 'profiles-changed', says: {} })
  return {
    ...supportOwnHandlers(house),
    'list-profiles': async (_, { isPrivate }) => {
      const kept = await profiles.list()
      return { profiles: kept.profiles, storage: await storageReport(house, kept, isPrivate) }
    },
    'save-profile': async ({ profile, confirmedShapes }, { isPrivate }) => {
      if (isPrivate) return READ_ONLY
      const answer = refusalOf(profile, confirmedShapes) ?? (await profiles.save(profile))
      if (answer.result === 'saved') await changed()
      return answer
    },
    'delete-profile': async ({ id }, { isPrivate }) => {
      const isGone = !isPrivate && (await profiles.remove(id))
      if (isGone) await changed()
      return { ok: isGone }
    },
    'restore-profile': async ({ profile }, { isPrivate }) => {
      if (isPrivate) return READ_ONLY
      const answer = refusalOf(profile, true) ?? (await profiles.restore(profile))
      if (answer.result === 'saved') await changed()
      return answer
    },
    'import-file': async (says, { isPrivate }) => (isPrivate ? READ_ONLY : takeIn(house, says)),
    'revert-import': async (says, { isPrivate }) => ({ ok: !isPrivate && (await takeBack(house, says)) }),
    'restore-snapshot': async ({ at }, { isPrivate }) => {
      const isBack = !isPrivate && (await profiles.restoreSnapshot(at))
      if (isBack) await changed()
      return { ok: isBack }
    },
    'delete-everything': () => erase(house),
    'read-storage': async (_, { isPrivate }) => storageReport(house, await profiles.list(), isPrivate),
    'read-marks': () => readMarks(house.local),
    'write-mark': async ({ claim, mark }, { isPrivate }) => {
      const isRefused = isPrivate || (mark !== null && findIdentityCodes(mark.note).valid.length > 0)
      return isRefused ? null : house.inTurn(() => writeMark(house.local, claim, mark))
    },
    'set-settings': (some, from) => setSettings(house, some, from),
    'read-tab': ({ tab }) => readTab(house, tab),
    ...tabFillHandlers(house),
    'compose-texts': async ({ profile: id, register: registerId }) => {
      const profile = await profiles.find(id)
      const register = profile && registerOf(profile, registerId)
      return profile && register && composeValues({ profile, register, texts: house.texts, fields: [...COMPOSED_FIELDS] })
    },
  }
}

async function erase(house: House): Promise<{ ok: true }> {
  // A look that is under way would write back what it has read.
  await house.inLook(house.erase)
  house.wantedCaptures.drop(null)
  for (const forget of house.forgetters) forget(null)
  await changeWords(house, house.browserLanguage)
  await tellAll(house, { verb: 'everything-deleted', says: {} })
  const tabs = await house.browser.portalTabs()
  await Promise.all(tabs.map((tab) => house.browser.setBadge(quietBadge(toolbarOf(house.browserLanguage).badge), tab)))
  return { ok: true }
}

/** What an earlier page of the tab reported says nothing of the page that stands there now. */
async function readTab({ sessions, browser }: House, tab: number): Promise<TabState | null> {
  // Where access is given only on a click, Chromium keeps the question of the page's beginning until that click, and the popup would wait with it.
  if (!(await browser.hasSiteAccess())) return null
  const [known, began] = await Promise.all([sessions.readState(tab), browser.documentBegan(tab)])
  return known !== null && began !== null && known.at >= Math.floor(began) ? known.state : null
}

/** A henkilötunnus is never saved; what only looks like one is saved when it was said to be something else. */
function refusalOf(profile: Profile, confirmedShapes: boolean): SaveAnswer | null {
  const found = identityCodesIn(profile).filter(({ kind }) => kind === 'valid' || !confirmedShapes)
  if (found.length === 0) return null
  const reasons = found.map(({ path, kind }) => ({
    path,
    reason: kind === 'valid' ? ('identity-code' as const) : ('identity-shape' as const),
  }))
  return { result: 'refused', reasons }
}

async function setSettings(house: House, some: Partial<Settings>, from: From): Promise<Settings> {
  const settings = await house.inTurn(() => writeSettings(house, some))
  if (some.language !== undefined) await Promise.all([changeWords(house, settings.language), showAccess(house)])
  await tellAll(house, { verb: 'settings-changed', says: { settings }, except: from.tab ?? undefined })
  if (some.enabled === undefined) return settings
  const tabs = await house.browser.portalTabs()
  // Switched on: the pages that stand open are looked at anew. Switched off: the overlays end by themselves, the badges here.
  await Promise.all(
    tabs.map(async (tab) => {
      if (some.enabled) await house.browser.inject(tab, ['/detector.js'])
      else await house.browser.setBadge(quietBadge(toolbarOf(settings.language).badge), tab)
    }),
  )
  return settings
}

/** The panels that stand open get their new words before they are told of the choice. */
async function changeWords({ browser }: House, language: Language): Promise<void> {
  const tabs = await browser.portalTabs()
  await Promise.all(tabs.map((tab) => browser.inject(tab, [wordsFile(language)])))
}
