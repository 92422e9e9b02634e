// Turns what the overlay holds into what the panel is given.
import type { PanelNotice, PanelView } from '@/components/overlay/props'
import type { Advice } from '@/lib/model/advice'
import type { PreviewRow, UndoOutcome } from '@/lib/model/fill'
import type { Look } from '@/lib/model/look'
import type { ProfileTitle } from '@/lib/model/profile'
import type { Settings, TabSession } from '@/lib/model/session'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import type { FieldId, FillField } from '@/lib/model/words/ids'
import type { Aside } from './make-way'

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
  foreignFrames: [],
  aside: null,
}

/** Before anything was seen; shown only when something must be said without it. */
export const EMPTY_LOOK: Look = {
  language: 'fi',
  page: { form: 'none', status: 'unknown', step: null, formName: '', fields: [] },
  advice: [],
  path: [],
  next: { what: 'nothing', advice: null, handle: null, label: '' },
  markers: [],
  session: EMPTY_SESSION,
  canPreview: false,
  organisation: 'unknown',
  known: null,
}

/** Addresses that are named: a page may have hundreds of frames. */
const MOST_FRAMES = 3

type Held = { look: Look; desk: Desk; session: TabSession; settings: Settings }

/** The panel's props. */
export function panelView({ look, desk, session, settings }: Held): PanelView {
  const { page, advice, path, next, canPreview } = look
  const found = advice.filter((one) => one.place === 'findings')
  return {
    ...desk,
    foreignFrames: desk.foreignFrames.slice(0, MOST_FRAMES),
    canPreview,
    form: page.form,
    status: page.status,
    step: page.step,
    formName: page.formName,
    next,
    path,
    findings: found.filter(isCounted),
    todos: found.filter((one) => one.kind === 'todo'),
    notes: [...found.filter((one) => one.kind === 'note'), ...advice.filter((one) => one.place === 'marker' && one.id === desk.opened)],
    notPending: advice.find((one) => one.id === 'not-pending') ?? null,
    labels: Object.fromEntries(page.fields.map((match) => [match.field, match.label])) as Partial<Record<FieldId, string>>,
    application: session.application,
    ticked: session.ticked,
    profile: session.profile,
    register: session.register,
    outcomes: session.outcomes,
    // What was written on another step can be taken back there.
    undoable: session.undo.filter((entry) => entry.step === page.step).length,
    copies: session.register === null ? [] : ['purpose', 'data-description', 'turvakielto-basis'],
    dock: desk.aside === null || desk.aside === 'minimised' ? settings.dock : desk.aside,
    minimised: settings.minimised || desk.aside === 'minimised',
    edge: settings.edge,
    readNotes: settings.readNotes,
  }
}

/** Counted findings: Korjaa and Tarkista. */
export function isCounted(advice: Advice): boolean {
  return advice.kind === 'error' || advice.kind === 'warning'
}
