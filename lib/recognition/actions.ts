// Which buttons, links and tabs are the ones a person presses on the way («Aloita», «Seuraava», «Lähetä DVV:lle»); matched to be pointed at, never to be pressed.
import type { PageField } from '@/lib/model/catalogue'
import type { SnapshotAction } from '@/lib/model/snapshot'
import { type FieldId, type FormId, PORTAL_ACTIONS } from '@/lib/model/words/ids'
import { normaliseLabel } from '@/lib/text/normalise'
import { createDraftRows, type DraftRows } from './draft-rows'
import { createLexicon, type Lexicon } from './lexicon'
import type { Prepared } from './prepare'

export type ActionMatch = { field: FieldId; action: SnapshotAction; words: string; points: number }

type Where = 'portal' | 'form'
type Wording = { field: FieldId; text: string; normal: string; key: string; length: number; points: number; isWeak: boolean }
type Wordings = { lexicon: Lexicon; list: Record<Where, Wording[]>; denied: Map<FieldId, Set<string>>; draftRows: DraftRows }

const ON_ANY_PAGE: readonly FieldId[] = ['start-application', 'open-draft', 'use-earlier-form']
const SEEN = 95
const GUESSED = 88
const STEMS = 80
const WEAK = 78

const wordings = new WeakMap<Prepared, Wordings>()

/**
 * Matches of the portal's own pages, or of a form's pages; at most one an id and one an action. A weak wording («Avaa») counts only where the tab or
 * the accordion stands: in a list of applications it opens an earlier one.
 */
export function matchActions(actions: readonly SnapshotAction[], where: Where, prepared: Prepared): ActionMatch[] {
  const known = wordings.get(prepared) ?? learn(prepared)
  wordings.set(prepared, known)
  const best = new Map<FieldId, ActionMatch>()
  const weak = new Set<ActionMatch>()
  for (const action of actions) {
    const wording = read(action, known, { where, prepared })
    if (!wording) continue
    const match = { field: wording.field, action, words: wording.text, points: wording.points + (action.visible ? 4 : 0) }
    if (wording.isWeak) weak.add(match)
    const before = best.get(wording.field)?.points ?? 0
    // Of several drafts the first one, for lists have the newest on top.
    if (match.points > before || (match.points === before && wording.field !== 'open-draft')) best.set(wording.field, match)
  }
  const isLaidOut = best.has('tab-public-administration') || best.has('accordion-population-data')
  return [...best.values()].filter((match) => isLaidOut || !weak.has(match))
}

/** It stands only where one of the portal's forms is chosen. */
export function isOfChoosing({ field }: ActionMatch): boolean {
  return !ON_ANY_PAGE.includes(field)
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
  const list = fields.flatMap(wordingOf)
  const isPortals = ({ field }: Wording) => (PORTAL_ACTIONS as readonly FieldId[]).includes(field)
  const draftRows = createDraftRows(fields.find((field) => field.id === 'open-draft'))
  return { lexicon, list: { portal: list.filter(isPortals), form: list.filter((one) => !isPortals(one)) }, denied, draftRows }
}

/**
 * The one wording an action has; for «Aloita» the row it stands in must name our form, and no other. In the row of a draft of our form «Avaa» opens
 * the draft, and so does its name.
 */
function read(action: SnapshotAction, known: Wordings, { where, prepared }: { where: Where; prepared: Prepared }): Wording | null {
  const { text, ofForm } = withoutFormName(action, prepared)
  const normal = normaliseLabel(text)
  if (normal.length > 80) return null
  const isDraft = where === 'portal' && ofForm !== null && known.draftRows.isDraft([...action.sections, action.text])
  if (isDraft && normal === '') return known.list.portal.find((wording) => wording.field === 'open-draft') ?? null
  const { key, list: stems } = known.lexicon.stemsOf(text)
  for (const wording of known.list[where]) {
    if (wording.field === 'start-this-form' && (ofForm !== 'muutostietopalvelu' || isDraft)) continue
    if (wording.field === 'open-draft' && !isDraft) continue
    if (known.denied.get(wording.field)?.has(normal)) continue
    if (wording.normal === normal) return wording
    if (stems.length > 1 && wording.length > 1 && wording.key === key) return { ...wording, points: STEMS }
  }
  return null
}

/** «Aloita Muutostietopalvelun hakemus ja tilaus» → «Aloita», in our form's row; a row that names no form, or another, is none of ours. */
function withoutFormName(action: SnapshotAction, { formNames }: Prepared): { text: string; ofForm: FormId | null } {
  const named = formNames.formsIn(action.text)
  const forms = named.length > 0 ? named : (action.sections.map(formNames.formsInRow).findLast((inSection) => inSection.length > 0) ?? [])
  const form = forms.length === 1 ? forms[0]!.form : null
  const ofForm = form === 'muutostietopalvelu' || form === 'renewed' ? form : null
  if (named.length === 0) return { text: action.text, ofForm }
  const name = named[0]!.names.map((one) => normaliseLabel(one.text)).find((one) => normaliseLabel(action.text).includes(one)) ?? ''
  return { text: normaliseLabel(action.text).replace(name, ' '), ofForm }
}
