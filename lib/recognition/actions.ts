// Which buttons, links and tabs are the ones a person presses on the way («Aloita», «Seuraava», «Lähetä DVV:lle»); matched to be pointed at, never to be pressed.
import type { PageField } from '@/lib/model/catalogue'
import type { SnapshotAction } from '@/lib/model/snapshot'
import type { FieldId } from '@/lib/model/words/ids'
import { normaliseLabel } from '@/lib/text/normalise'
import { createLexicon, type Lexicon } from './lexicon'
import type { Prepared } from './prepare'

export type ActionMatch = { field: FieldId; action: SnapshotAction; words: string; points: number }

type Wording = { field: FieldId; text: string; normal: string; key: string; length: number; points: number; isWeak: boolean }
type Wordings = { lexicon: Lexicon; list: Wording[]; denied: Map<FieldId, Set<string>> }

/** Actions that belong to the portal's own pages; the rest belong to a form's. */
const PORTAL_ACTIONS: readonly FieldId[] = [
  'start-application',
  'tab-public-administration',
  'accordion-population-data',
  'start-this-form',
  'use-earlier-form',
]
const SEEN = 95
const GUESSED = 88
const STEMS = 80
const WEAK = 78

const wordings = new WeakMap<Prepared, Wordings>()

/**
 * Matches of the portal's own pages, or of a form's pages; at most one an id and one an action. A weak wording («Avaa») counts only where the tab or
 * the accordion stands: in a list of applications it opens an earlier one.
 */
export function matchActions(actions: readonly SnapshotAction[], where: 'portal' | 'form', prepared: Prepared): ActionMatch[] {
  const known = wordings.get(prepared) ?? learn(prepared)
  wordings.set(prepared, known)
  const best = new Map<FieldId, ActionMatch>()
  const weak = new Set<ActionMatch>()
  for (const action of actions) {
    const wording = read(action, known, prepared)
    if (!wording || PORTAL_ACTIONS.includes(wording.field) !== (where === 'portal')) continue
    const match = { field: wording.field, action, words: wording.text, points: wording.points + (action.visible ? 4 : 0) }
    if (wording.isWeak) weak.add(match)
    if (match.points >= (best.get(wording.field)?.points ?? 0)) best.set(wording.field, match)
  }
  const isLaidOut = best.has('tab-public-administration') || best.has('accordion-population-data')
  return [...best.values()].filter((match) => isLaidOut || !weak.has(match))
}

function learn({ catalogue }: Prepared): Wordings {
  const fields = catalogue.fields.filter((field) => field.on === 'action' || field.id === 'use-earlier-form')
  const lexicon = createLexicon(fields.flatMap((field) => field.labels.map((label) => label.text)))
  const wordingOf = (field: PageField) =>
    field.labels.map((label) => {
      const { key, list } = lexicon.stemsOf(label.text)
      const points = label.weak ? WEAK : label.seen ? SEEN : GUESSED
      const { text, weak = false } = label
      return { field: field.id, text, normal: normaliseLabel(text), key, length: list.length, points, isWeak: weak }
    })
  const denied = new Map(fields.map((field) => [field.id, new Set(field.not.map(normaliseLabel))]))
  return { lexicon, list: fields.flatMap(wordingOf), denied }
}

/** The one wording an action has; for «Aloita» the row it stands in must name our form, and no other. */
function read(action: SnapshotAction, { lexicon, list, denied }: Wordings, prepared: Prepared): Wording | null {
  const { text, isInRow } = withoutFormName(action, prepared)
  const normal = normaliseLabel(text)
  if (normal === '' || normal.length > 80) return null
  const { key, list: stems } = lexicon.stemsOf(text)
  for (const wording of list) {
    if (wording.field === 'start-this-form' && !isInRow) continue
    if (denied.get(wording.field)?.has(normal)) continue
    if (wording.normal === normal) return wording
    if (stems.length > 1 && wording.length > 1 && wording.key === key) return { ...wording, points: STEMS }
  }
  return null
}

/** «Aloita Muutostietopalvelun hakemus ja tilaus» → «Aloita», in our form's row; a row that names no form, or another, is none of ours. */
function withoutFormName(action: SnapshotAction, { formNames }: Prepared): { text: string; isInRow: boolean } {
  const named = formNames.formsIn(action.text)
  const forms = named.length > 0 ? named : (action.sections.map(formNames.formsIn).findLast((inSection) => inSection.length > 0) ?? [])
  const isInRow = forms.length === 1 && forms[0]!.form === 'muutostietopalvelu'
  if (named.length === 0) return { text: action.text, isInRow }
  const name = named[0]!.names.map((one) => normaliseLabel(one.text)).find((one) => normaliseLabel(action.text).includes(one)) ?? ''
  return { text: normaliseLabel(action.text).replace(name, ' '), isInRow }
}
