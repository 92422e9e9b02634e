// One look at a page: recognise → remember → advise → tell the panel, the badge and the popup.
import type { From, FromPage, PageHandlers } from '@/lib/messages/dispatch'
import type { FormView } from '@/lib/model/form-view'
import type { Known, Look, SeenField } from '@/lib/model/look'
import type { Settings, TabState } from '@/lib/model/session'
import type { Language } from '@/lib/model/words/ids'
import { readSettings } from '@/lib/store/settings'
import { badgeOf } from './badge'
import { type Chosen, chosenReader, withChoice } from './chosen'
import { canPreview, planOf } from './fill-plan'
import type { House } from './house'
import { newestOnly } from './newest'
import { countOpen, leaveField, observe } from './observe'
import { tabState } from './tab-state'
import { type Offered, titlesReader } from './titles'
import { toolbarOf } from './toolbar-words'
import { conclude, viewOf } from './understand'

/** An overlay is overtaken by the next page's within this time, or never. */
const OVERTAKEN_MS = 60_000

type Says = Parameters<PageHandlers['look']>[0]

/** The handler of «look». What it remembers between two looks may be lost at any time: it only saves work. */
export function lookHandler(house: House): PageHandlers['look'] {
  const chosen = new Map<string, Chosen | null>()
  const chosenOf = chosenReader(house, chosen)
  const offered = new Map<string, Offered>()
  const offeredIn = titlesReader(house, offered)
  const newest = new Map<number, number>()
  const shown = new Map<number, string>()
  const show = stateShower(house, shown)
  house.forgetters.push((tab) => {
    chosen.clear()
    offered.clear()
    if (tab === null) shown.clear()
    else for (const memory of [newest, shown]) memory.delete(tab)
  })
  // A page that was left, or an overlay of before an update: what it saw is no longer there. Longer ago, and the clock was set back.
  const isOvertaken = ({ began }: Says, { tab }: FromPage) => {
    const behind = (newest.get(tab) ?? 0) - began
    return behind > 0 && behind < OVERTAKEN_MS
  }
  const inTurn = newestOnly(
    (says: Says, from: FromPage): Promise<Look | null> =>
      house.inLook(async () => {
        if (isOvertaken(says, from)) return null
        newest.set(from.tab, says.began)
        const settings = await readSettings(house)
        return settings.enabled ? look(house, { says, from, settings, chosenOf, offeredIn, show }) : null
      }),
    joined,
  )
  return async (says, from) => {
    if (isOvertaken(says, from)) return null
    const seen = await inTurn(says, from)
    // It waited together with the newer one, whose answer is not for it.
    return isOvertaken(says, from) ? null : seen
  }
}

/** Of two looks that wait the newer stands, with what the older one had to tell. */
function joined(older: Says, newer: Says): Says {
  return { ...newer, isFresh: older.isFresh || newer.isFresh, left: [...new Set([...older.left, ...newer.left])] }
}

type Around = {
  says: Says
  from: FromPage
  settings: Settings
  chosenOf: (session: Look['session'], language: Language) => Promise<Chosen | null>
  offeredIn: (language: Language) => Promise<Offered>
  show: (state: TabState, says: Says, where: { tab: number; language: Language }) => void
}

async function look(house: House, { says, from, settings, chosenOf, offeredIn, show }: Around): Promise<Look> {
  const catalogue = house.catalogueOf(settings.language)
  const [kept, known] = await Promise.all([house.sessions.read(from.tab), says.isFresh ? knownOf(offeredIn, settings, from) : null])
  const view = viewOf(catalogue, says.snapshot)
  const left = says.left.reduce(leaveField, kept)
  const session = observe(known ? withChoice(left, known.profiles, settings) : left, view)
  const chosen = await chosenOf(session, settings.language)
  const { advice, path, next, markers } = conclude(view, {
    catalogue,
    session,
    dismissedForms: says.dismissedForms,
    facts: chosen?.facts ?? null,
    profileTitle: chosen?.title,
    today: house.now().toISOString().slice(0, 10),
  })
  const counted = countOpen(session, view.step, advice)
  if (counted !== kept) await house.sessions.write(from.tab, counted)
  show(tabState({ view, advice, session: counted, isBlocked: says.isBlocked }), says, { tab: from.tab, language: settings.language })
  return {
    language: settings.language,
    page: { form: view.form, status: view.status, step: view.step, formName: view.formName, fields: view.fields.map(seenField) },
    ...{ advice, path, next, markers, known },
    session: counted,
    canPreview: canPreview(planOf(view, catalogue), counted.profile),
    organisation: chosen?.facts.organisationOnPage ?? 'unknown',
  }
}

/** A match without the answer that stands in it. */
export function seenField({ field, handle, on, kind, label }: FormView['fields'][number]): SeenField {
  return { field, handle, on, kind, label }
}

async function knownOf(offeredIn: Around['offeredIn'], settings: Settings, { isPrivate }: From): Promise<Known> {
  const { profiles, more, where } = await offeredIn(settings.language)
  return { settings, profiles, more, storage: isPrivate && where !== 'failed' ? 'private' : where }
}

/** Keeps a tab's state for the popup and sets its badge; only when it changed, or stands on a new page. The look does not wait for it. */
function stateShower({ sessions, browser }: House, shown: Map<number, string>): Around['show'] {
  return (state, { began, isFresh }, { tab, language }) => {
    const said = JSON.stringify([began, language, state])
    if (shown.get(tab) === said && !isFresh) return
    shown.set(tab, said)
    // A tab may close meanwhile; the next look tells again what could not be told.
    Promise.all([sessions.writeState(tab, state), browser.setBadge(badgeOf(state, toolbarOf(language).badge), tab)]).catch(() =>
      shown.delete(tab),
    )
  }
}
