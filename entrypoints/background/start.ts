// Joins the browser's events to the handlers; listeners stand before anything is awaited, because an event may be what woke the worker.
import texts from 'virtual:catalogue/texts'
import browser, { type Runtime } from 'webextension-polyfill'
import { dispatch, type Gate } from '@/lib/messages/dispatch'
import { paceOf } from '@/lib/messages/pace'
import { languageOf } from '@/lib/model/words/language'
import { type Area, memoryArea } from '@/lib/store/area'
import { draftedReports } from '@/lib/store/drafted-reports'
import { eraseEverything } from '@/lib/store/erase'
import { indexedDbStore } from '@/lib/store/indexeddb-store'
import { localStore } from '@/lib/store/local-store'
import { openStore } from '@/lib/store/open-store'
import { Profiles } from '@/lib/store/profiles'
import { rememberingArea } from '@/lib/store/remembering-area'
import { sessions } from '@/lib/store/sessions'
import { turns } from '@/lib/store/turns'
import { showAccess } from './access-badge'
import { PORTAL, realBrowser } from './browser'
import { catalogueOf } from './catalogue'
import { forgetTab, type House } from './house'
import { ownHandlers } from './own-handlers'
import { pageHandlers } from './page-handlers'
import { WantedCaptures } from './wanted-captures'
import { welcome } from './welcome'

/** Starts the background. */
export function start(): void {
  const house = build()
  const gate = gateOf(house)
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => dispatch(raw, sender, gate))
  browser.tabs.onRemoved.addListener((tab) => quietly(forgetTab(house, tab)))
  browser.permissions.onAdded.addListener(() => quietly(showAccess(house).then(() => detectInOpenTabs(house))))
  browser.permissions.onRemoved.addListener(() => quietly(showAccess(house)))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') quietly(welcome(house))
    // Firefox runs declared content scripts in open tabs by itself, Chromium does not.
    if (gate.ownRoot.startsWith('chrome-extension:')) quietly(detectInOpenTabs(house))
  })
  quietly(showAccess(house))
  quietly(sweep(house))
  quietly(house.profiles.sweep())
}

function build(): House {
  const local = rememberingArea(browser.storage.local as Area)
  const session = rememberingArea((browser.storage.session as Area | undefined) ?? memoryArea())
  const now = () => new Date()
  const newId = () => crypto.randomUUID()
  const indexedDb = indexedDbStore()
  const fallback = localStore(local)
  return {
    profiles: new Profiles({ open: () => openStore({ indexedDb, local: fallback, newId }), local, now }),
    sessions: sessions(session, now),
    local,
    browserLanguage: languageOf([navigator.language]),
    inTurn: turns(),
    inLook: turns(),
    drafts: draftedReports(session),
    wantedCaptures: new WantedCaptures((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    erase: () => eraseEverything({ indexedDb, local, session }),
    forgetters: [],
    browser: realBrowser,
    texts,
    catalogueOf,
    newId,
    now,
  }
}

function gateOf(house: House): Gate {
  return {
    id: browser.runtime.id,
    ownRoot: browser.runtime.getURL(''),
    portal: PORTAL,
    page: pageHandlers(house),
    own: ownHandlers(house),
    pace: paceOf(() => Date.now()),
    onFailure: (verb) => console.error(`background: ${verb}`),
  }
}

async function detectInOpenTabs({ browser: part }: House): Promise<void> {
  const tabs = await part.portalTabs()
  await Promise.all(tabs.map((tab) => part.inject(tab, ['/detector.js'])))
}

async function sweep(house: House): Promise<void> {
  const open = await browser.tabs.query({})
  await house.sessions.sweep(open.flatMap((tab) => (tab.id === undefined ? [] : [tab.id])))
}

/** What fails here has no one to tell, and comes again at the next event. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined)
}
