// A background without a browser: the store in memory, and every act asked of the browser written down.
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import type { BrowserPart, House } from '@/entrypoints/background/house'
import { WantedCaptures } from '@/entrypoints/background/wanted-captures'
import { compileCatalogue } from '@/lib/catalogue/compile'
import { loadCatalogue } from '@/lib/catalogue/load'
import type { PageMessages } from '@/lib/messages/schemas'
import type { TextCatalogue } from '@/lib/model/catalogue'
import type { TabState } from '@/lib/model/session'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { type Area, memoryArea } from '@/lib/store/area'
import { draftedReports } from '@/lib/store/drafted-reports'
import { eraseEverything } from '@/lib/store/erase'
import { indexedDbStore } from '@/lib/store/indexeddb-store'
import { Profiles } from '@/lib/store/profiles'
import { sessions } from '@/lib/store/sessions'
import { turns } from '@/lib/store/turns'
import { uuid } from '../../lib/store/sample'

export const NOON = '2026-11-20T12:00:00.000Z'

export const texts: TextCatalogue = {
  texts: [
    {
      id: 'purpose',
      field: 'purpose',
      form: 'full',
      sentences: [
        { fi: 'Rekisteri: {register-name}.', sv: 'Register: {register-name}.', paragraph: false, optional: false, instead: false },
      ],
    },
  ],
  dataGroups: [],
}

export const quiet: TabState = {
  form: 'muutostietopalvelu',
  status: 'recognised',
  step: 'usage',
  formName: 'Muutostietopalvelun hakemus ja tilaus',
  findings: [],
  notPending: false,
  blocked: false,
  profile: null,
  register: null,
}

const shipped = loadCatalogue(join(import.meta.dirname, '../../../lib/catalogue'))
const finnish = compileCatalogue(shipped, 'fi')

/** What the overlay says when it looks at a page for the first time. */
export function lookAt(snapshot: PageSnapshot, some: Partial<PageMessages['look']['says']> = {}): PageMessages['look']['says'] {
  return { began: Date.parse(NOON), isFresh: true, left: [], dismissedForms: [], isBlocked: false, snapshot, ...some }
}

const CLOCK = { now: NOON, documentBegan: (Date.parse(NOON) - 5000) as number | null, tabs: [1, 2], injects: true, isAllowed: true }

/** `tabs`: open tabs on the portal. `did`: what the browser was asked for, in order; `clock.answers`: what a tab's overlay answers, by verb; `clock.patience`: ends of waiting. */
export function aHouse() {
  globalThis.indexedDB = new IDBFactory()
  const local: Area = memoryArea()
  const session = memoryArea()
  const did: [string, ...unknown[]][] = []
  const clock = { ...CLOCK, answers: {} as Record<string, unknown>, patience: [] as (() => void)[] }
  const browser: BrowserPart = {
    inject: async (tab, files) => {
      did.push(['inject', tab, ...files])
      return clock.injects
    },
    portalTabs: async () => clock.tabs,
    // As in Chromium: without access the page does not answer at all.
    documentBegan: async () => (clock.isAllowed ? clock.documentBegan : new Promise<null>(() => undefined)),
    versions: () => ({ extension: '0.1.0', browser: 'Firefox 153' }),
    openPage: async (path) => void did.push(['open', path]),
    setBadge: async (badge, tab) => void did.push(['badge', tab, badge.text, badge.title]),
    tell: async (tab, verb) => void did.push(['tell', tab, verb]),
    askTab: async (tab, verb, says) => {
      did.push(['ask', tab, verb, says])
      return (clock.answers[verb] ?? null) as never
    },
    hasSiteAccess: async () => clock.isAllowed,
  }
  let made = 800
  const now = () => new Date(clock.now)
  const indexedDb = indexedDbStore()
  const house: House = {
    profiles: new Profiles({ open: async () => indexedDb, local, now }),
    sessions: sessions(session, now),
    local,
    browserLanguage: 'fi',
    inTurn: turns(),
    inLook: turns(),
    drafts: draftedReports(session),
    wantedCaptures: new WantedCaptures(() => new Promise((resolve) => clock.patience.push(resolve))),
    erase: () => eraseEverything({ indexedDb, local, session }),
    forgetters: [],
    browser,
    texts,
    catalogueOf: (language) => (language === 'fi' ? finnish : compileCatalogue(shipped, language)),
    newId: () => uuid(++made),
    now,
  }
  return { house, did, clock, local, session }
}
