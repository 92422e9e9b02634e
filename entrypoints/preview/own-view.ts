// What the panel's parts are given on a page of our own: a view without a panel around it.
import type { PanelView } from '@/components/overlay/props'
import type { PreviewRow, RowOutcome } from '@/lib/model/fill'

export const EMPTY_VIEW: PanelView = {
  form: 'none',
  status: 'recognised',
  step: null,
  formName: '',
  next: { what: 'nothing', advice: null, handle: null, label: '' },
  path: [],
  findings: [],
  todos: [],
  opened: null,
  notes: [],
  notPending: null,
  labels: {},
  application: null,
  ticked: [],
  profiles: [],
  moreProfiles: false,
  profile: null,
  register: null,
  canPreview: false,
  preview: null,
  writing: null,
  outcomes: [],
  undoable: 0,
  undone: [],
  copies: ['purpose', 'data-description', 'turvakielto-basis'],
  copied: null,
  notice: null,
  foreignFrames: [],
  dock: 'right',
  minimised: false,
  edge: 0,
  readNotes: [],
}

/** Outcomes of the rows that went to the tab, and of those that stayed here with something to tell. */
export function joinedOutcomes(rows: PreviewRow[], written: RowOutcome[]): RowOutcome[] {
  const left = rows.filter((row) => row.outcome !== null && !written.some((one) => one.row === row.row))
  return [...left.map(({ row, field, label, over, outcome }) => ({ row, field, label, over, outcome: outcome! })), ...written]
}
