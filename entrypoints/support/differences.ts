// What today's look at a page says otherwise than the report does.
import type { Seen, SeenView } from '@/lib/model/support-report'

/** `before` is the report's, `now` today's: ids, places or '' for nothing. */
export type Difference = {
  what: 'form' | 'status' | 'step' | 'state' | 'field' | 'ambiguous' | 'advice'
  /** A field or advice id; '' for the page. */
  id: string
  before: string
  now: string
}

export type Now = { view: SeenView; advice: readonly { id: string; kind: string }[]; undecided: readonly string[] }

/** In the order of the page: form, step, fields, advice. Scores are not compared: they change with every word of the catalogue. */
export function differencesOf(seen: Pick<Seen, 'view' | 'advice'>, now: Now): Difference[] {
  const page = (['form', 'status', 'step'] as const).map((what) => ({
    what,
    id: '',
    before: seen.view[what] ?? '',
    now: now.view[what] ?? '',
  }))
  const state = { what: 'state' as const, id: '', before: seen.view.pageState, now: now.view.pageState }
  const fields = compared('field', byId(seen.view.fields), byId(now.view.fields))
  const ambiguous = compared('ambiguous', places(seen.view.ambiguous), places(now.view.ambiguous))
  const known = seen.advice.filter(({ id }) => !now.undecided.includes(id))
  const advice = compared('advice', kinds(known), kinds(now.advice))
  return [...page, state, ...fields, ...ambiguous, ...advice].filter((one) => one.before !== one.now)
}

function compared(what: Difference['what'], before: Map<string, string>, now: Map<string, string>): Difference[] {
  const ids = [...new Set([...before.keys(), ...now.keys()])]
  return ids.map((id) => ({ what, id, before: before.get(id) ?? '', now: now.get(id) ?? '' }))
}

function byId(fields: SeenView['fields']): Map<string, string> {
  return new Map(fields.map(({ field, at }) => [field, at]))
}

function places(ambiguous: SeenView['ambiguous']): Map<string, string> {
  return new Map(ambiguous.map(({ field, at }) => [field, at.join(', ')]))
}

function kinds(advice: readonly { id: string; kind: string }[]): Map<string, string> {
  return new Map(advice.map(({ id, kind }) => [id, kind]))
}
