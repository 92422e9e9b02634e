// «Tallenna sivun rakenne» and «Tee tukiraportti»: a wish injects the script that reads the page; what it reads is redacted here at once, and only that is kept and shown.
import wordings from 'virtual:catalogue/wordings'
import type { FromPage, OwnHandlers, PageHandlers } from '@/lib/messages/dispatch'
import type { CaptureResult } from '@/lib/messages/schemas'
import type { Catalogue } from '@/lib/model/catalogue'
import type { SupportReport } from '@/lib/model/support-report'
import { captureOf } from '@/lib/report/capture'
import { seenOf } from '@/lib/report/seen'
import { createVocabulary, type Vocabulary } from '@/lib/report/vocabulary'
import { textsOf } from '@/lib/sharing/texts'
import { readSettings } from '@/lib/store/settings'
import { chosenReader } from './chosen'
import type { House } from './house'
import { conclude, viewOf } from './understand'
import type { CaptureWish } from './wanted-captures'

const CAPTURE = ['/capture.js']
/** Of 2,000 values that a reader takes; a report has more than its page. */
const MOST_NODES = { capture: 1900, report: 1250 }

type Captured = Parameters<PageHandlers['page-captured']>[0]

/** The page's side: the panel's wish, and what the capture script read. */
export function supportPageHandlers(house: House): Pick<PageHandlers, 'report-wanted' | 'page-captured'> {
  return {
    'report-wanted': async (_, { tab }) => ({ result: await capture(house, tab, 'report') }),
    'page-captured': async (says, from) => {
      const wanted = house.wantedCaptures.take(from.tab)
      // Nobody asked, or it came twice or too late.
      if (wanted === null) return { ok: false }
      try {
        const id = house.newId()
        await house.drafts.keep(id, await reportOf(house, says, { what: wanted.what, from }))
        await house.browser.openPage(`support.html#/uusi/${id}`)
        wanted.end('made')
      } finally {
        wanted.end('no-answer')
      }
      return { ok: true }
    },
  }
}

/** The own pages' side: the popup's wishes, and Tuki, which shows what was made. */
export function supportOwnHandlers(house: House): Pick<OwnHandlers, 'capture-page' | 'report-page' | 'read-report'> {
  return {
    'capture-page': async ({ tab }) => ({ result: await capture(house, tab, 'capture') }),
    'report-page': async ({ tab }) => ({ result: await capture(house, tab, 'report') }),
    'read-report': ({ id }) => house.drafts.read(id),
  }
}

function capture({ wantedCaptures, browser }: House, tab: number, what: CaptureWish): Promise<CaptureResult> {
  return wantedCaptures.want(tab, what, () => browser.inject(tab, CAPTURE))
}

async function reportOf(
  house: House,
  { snapshot, outline }: Captured,
  { what, from }: { what: CaptureWish; from: FromPage },
): Promise<SupportReport> {
  // Made anew each time, because it remembers the words it was asked for.
  const vocabulary = createVocabulary(wordings)
  const [settings, kept, siteAccess] = await Promise.all([readSettings(house), house.profiles.list(), house.browser.hasSiteAccess()])
  const catalogue = house.catalogueOf(settings.language)
  const secretTexts = kept.profiles.flatMap((profile) => textsOf(profile).map(({ text }) => text))
  return {
    format: 'lupaluotsi-tuki',
    version: 1,
    made: house.now().toISOString().slice(0, 10),
    versions: { ...house.browser.versions(), catalogue: catalogueVersion(catalogue), language: settings.language },
    page: captureOf(snapshot, { vocabulary, secretTexts, outline, mostNodes: MOST_NODES[what] }),
    seen: what === 'capture' ? null : await seen(house, snapshot, { catalogue, vocabulary, from }),
    state: {
      storage: from.isPrivate && kept.where !== 'failed' ? 'private' : kept.where,
      isStorageDamaged: kept.damaged,
      siteAccess,
      isEnabled: settings.enabled,
      profiles: kept.profiles.length,
      registers: kept.profiles.reduce((sum, profile) => sum + profile.registers.length, 0),
    },
  }
}

type Looking = { catalogue: Catalogue; vocabulary: Vocabulary; from: FromPage }

async function seen(house: House, snapshot: Captured['snapshot'], { catalogue, vocabulary: words, from }: Looking) {
  const session = await house.sessions.read(from.tab)
  const chosen = await chosenReader(house)(session, catalogue.language)
  const view = viewOf(catalogue, snapshot)
  const today = house.now().toISOString().slice(0, 10)
  const facts = chosen?.facts ?? null
  const { advice } = conclude(view, { catalogue, session, dismissedForms: [], facts, profileTitle: undefined, today })
  return seenOf(snapshot, { view, advice, session, facts, vocabulary: words })
}

/** «2026-11-23, 51 + 58»: the newest day on which a source was checked, fields and advice. */
function catalogueVersion({ fields, advice }: Catalogue): string {
  const newest = advice.map(({ source }) => source.checkedOn).reduce((one, other) => (one > other ? one : other), '')
  return `${newest}, ${fields.length} + ${advice.length}`
}
