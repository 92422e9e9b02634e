// Turns what the overlay holds into what the panel is given.
import type { PanelNotice, PanelView } from '@/components/overlay/props'
import type { Advice } from '@/lib/model/advice'
import type { PreviewRow, UndoOutcome } from '@/lib/model/fill'
import type { ProfileTitle } from '@/lib/model/profile'
import type { Settings, TabSession, TabState } from '@/lib/model/session'
import type { FieldId, FillField } from '@/lib/model/words/ids'
import type { Aside } from './make-way'
import type { Understanding } from './understand'

/** What the overlay holds beside the page and its memory; all of it may be lost at any time. */
export type Desk = {
  profiles: ProfileTitle[]
  moreProfiles: boolean
  opened: string | null
  preview: PreviewRow[] | null
  writing: { done: number; total: number } | null
  undone: UndoOutcome[]
  copied: FillField | 'marker' | null
  copiedAdvice: string | null
  notice: PanelNotice
  canPreview: boolean
  foreignFrames: string[]
  /** Where the panel stands while the focused field would be under it. */
  aside: Aside | null
}

export const EMPTY_DESK: Desk = {
  profiles: [],
  moreProfiles: false,
  opened: null,
  preview: null,
  writing: null,
  undone: [],
  copied: null,
  copiedAdvice: null,
  notice: null,
  canPreview: false,
  foreignFrames: [],
  aside: null,
}

type Held = { understanding: Understanding; desk: Desk; session: TabSession; settings: Settings }

/** The panel's props. */
export function panelView({ understanding, desk, session, settings }: Held): PanelView {
  const { view, advice, path, next } = understanding
  const found = advice.filter((one) => one.place === 'findings')
  return {
    ...desk,
    form: view.form,
    status: view.status,
    step: view.step,
    formName: view.formName,
    next,
    path,
    findings: found.filter(isCounted),
    todos: found.filter((one) => one.kind === 'todo'),
    notes: [...found.filter((one) => one.kind === 'note'), ...advice.filter((one) => one.place === 'marker' && one.id === desk.opened)],
    notPending: advice.find((one) => one.id === 'not-pending') ?? null,
    labels: Object.fromEntries(view.fields.map((match) => [match.field, match.label])) as Partial<Record<FieldId, string>>,
    application: session.application,
    ticked: session.ticked,
    profile: session.profile,
    register: session.register,
    outcomes: session.outcomes,
    // What was written on another step can be taken back there.
    undoable: session.undo.filter((entry) => entry.step === view.step).length,
    copies: session.register === null ? [] : ['purpose', 'data-description', 'turvakielto-basis'],
    dock: desk.aside === null || desk.aside === 'minimised' ? settings.dock : desk.aside,
    minimised: settings.minimised || desk.aside === 'minimised',
    edge: settings.edge,
    readNotes: settings.readNotes,
  }
}

/** What badge and popup are told of this tab. */
export function tabState({ understanding, desk, session }: Omit<Held, 'settings'>): TabState {
  const { view, advice } = understanding
  return {
    form: view.form,
    status: view.status,
    step: view.step,
    formName: view.formName,
    findings: advice
      .filter((one) => one.place === 'findings')
      .map(({ id, kind, field, title, message, remedy, checked }) => ({ id, kind, field, title, message, remedy, checked })),
    notPending: advice.some((one) => one.id === 'not-pending'),
    blocked: desk.notice === 'click-blocked',
    profile: session.profile,
    register: session.register,
  }
}

/** Counted findings: Korjaa and Tarkista. */
export function isCounted(advice: Advice): boolean {
  return advice.kind === 'error' || advice.kind === 'warning'
}
