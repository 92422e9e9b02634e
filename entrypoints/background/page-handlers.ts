// What the background does for our scripts on the portal's page; values of a profile leave here only for the fields of a plan.
import type { From, FromPage, PageHandlers } from '@/lib/messages/dispatch'
import type { SessionChange, Settings } from '@/lib/model/session'
import type { Language } from '@/lib/model/words/ids'
import { prepare } from '@/lib/recognition/prepare'
import { noteUse, readSettings, writeSettings } from '@/lib/store/settings'
import { type House, tellAll } from './house'
import { lookHandler } from './look'
import { fillHandlers } from './preview'
import { supportPageHandlers } from './support'

const FILL = ['/fill.js']

/** One handler for each message of the page. */
export function pageHandlers(house: House): PageHandlers {
  const { browser } = house
  return {
    // Two detectors of one tab may speak at once; the overlay itself sees to it that there is one panel.
    'page-looked-relevant': async (_, { tab }) => {
      const { enabled, language } = await readSettings(house)
      if (!enabled) return { injected: false }
      const injecting = browser.inject(tab, [wordsFile(language), '/overlay.js'])
      // While the page gets its scripts: after a start of the worker the first look would wait for it.
      prepare(house.catalogueOf(language))
      return { injected: await injecting }
    },
    'fill-wanted': async (_, { tab }) => ({ injected: await browser.inject(tab, FILL) }),
    'words-wanted': async (_, { tab }) => ({ injected: await browser.inject(tab, [wordsFile((await readSettings(house)).language)]) }),
    'change-settings': (some, from) => changeSettings(house, some, from),
    'change-session': (some, from) => changeSession(house, some, from),
    look: lookHandler(house),
    ...fillHandlers(house),
    ...supportPageHandlers(house),
    'open-page': async ({ page }) => {
      await browser.openPage(page === 'sources' ? 'options.html#/lahteet' : 'options.html')
      return { ok: true }
    },
  }
}

/** The script with the panel's words in one language; injected again, it changes the words of a panel that stands. */
export function wordsFile(language: Language): string {
  return `/words-${language}.js`
}

async function changeSession(house: House, some: SessionChange, { tab, isPrivate }: FromPage): Promise<{ ok: true }> {
  const { sessions, local } = house
  await house.inLook(async () => sessions.write(tab, { ...(await sessions.read(tab)), ...some }))
  const { profile } = some
  // Made-up ids would push the real ones off the list.
  if (profile && !isPrivate && (await house.profiles.find(profile))) await house.inTurn(() => noteUse(local, profile))
  return { ok: true }
}

/** In a private window a choice lasts as long as the page: it is answered and not kept. */
async function changeSettings(house: House, some: Partial<Settings>, from: From): Promise<Settings> {
  if (from.isPrivate) return { ...(await readSettings(house)), ...some }
  const settings = await house.inTurn(() => writeSettings(house, some))
  await tellAll(house, { verb: 'settings-changed', says: { settings }, except: from.tab ?? undefined })
  return settings
}
