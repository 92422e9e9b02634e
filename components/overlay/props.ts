// What the panel is given and what it may wish; the panel knows nothing of the page, the store or the browser.
import type { Advice, NextThing, PathStep } from '@/lib/model/advice'
import type { PreviewRow, RowOutcome, UndoOutcome } from '@/lib/model/fill'
import type { ProfileTitle } from '@/lib/model/profile'
import type { ApplicationKind, ComposedField, Dock, FieldId, FillField, FormId, RowId, Status, StepId, Tick } from '@/lib/model/words/ids'
import type { NoticeId } from '../words/words'

export type PanelNotice = NoticeId | null

export type PanelView = {
  form: FormId
  status: Status
  step: StepId | null
  /** The form's name as the portal shows it; '' when unknown. */
  formName: string
  next: NextThing
  /** Empty on a page that is not the form's and not the portal's start. */
  path: PathStep[]
  /** Counted: kinds error and warning, errors first, not checked ones first. */
  findings: Advice[]
  todos: Advice[]
  /** Id of the advice whose item stands open; opened by its line, a marker or «Seuraava havainto». */
  opened: string | null
  notes: Advice[]
  /** Saved or sent, no receipt. */
  notPending: Advice | null
  /** Labels of old-service fields standing on the page are quoted from here, by field. */
  labels: Partial<Record<FieldId, string>>
  application: ApplicationKind | null
  ticked: Tick[]
  profiles: ProfileTitle[]
  moreProfiles: boolean
  profile: string | null
  register: string | null
  /** Something on this step can be filled and a profile is chosen. */
  canPreview: boolean
  /** null = findings are shown. */
  preview: PreviewRow[] | null
  /** Accepted rows are being written; done and total fields. */
  writing: { done: number; total: number } | null
  outcomes: RowOutcome[]
  /** Fields that «Kumoa täyttäminen» would restore; 0 = nothing to undo. */
  undoable: number
  undone: UndoOutcome[]
  /** Texts that can be copied now. */
  copies: FillField[]
  /** The text that was copied last, for «Kopioitu». */
  copied: FillField | 'marker' | null
  /** Id of the advice whose remedy was copied last. */
  copiedAdvice?: string | null
  notice: PanelNotice
  foreignFrames: string[]
  dock: Dock
  minimised: boolean
  /** 0…1 along the edge. */
  edge: number
  readNotes: string[]
}

export type PanelWishes = {
  goToField: (advice: Advice) => void
  /** For the one next thing. */
  goToNext: () => void
  nextFinding: () => void
  /** Opens the item of one advice, or closes all with null. */
  open: (advice: string | null) => void
  markChecked: (advice: Advice, checked: boolean) => void
  chooseApplication: (kind: ApplicationKind) => void
  chooseProfile: (profile: string) => void
  chooseRegister: (register: string) => void
  chooseOther: () => void
  preview: () => void
  tick: (row: RowId, ticked: boolean) => void
  /** Fill a field that is too small with the short form instead. */
  useShort: (row: RowId) => void
  /** The whole text of a field that is too small, as a file to attach. */
  saveWhole: (field: ComposedField, file: string) => void
  accept: () => void
  cancel: () => void
  undo: () => void
  copy: (what: FillField | 'marker') => void
  /** The remedy's sentence, as it stands; without this wish remedies other than the marker sentence have no «Kopioi teksti». */
  copyRemedy?: (advice: Advice) => void
  tickByHand: (what: Tick, ticked: boolean) => void
  dismissForm: () => void
  readNote: (id: string) => void
  dock: (dock: Dock) => void
  minimise: (minimised: boolean) => void
  moveEdge: (edge: number) => void
  openProfiles: () => void
  openSources: () => void
  makeReport: () => void
}

export type MarkerView = {
  /** Of the advice it opens. */
  advice: string
  field: FieldId
  kind: 'error' | 'warning' | 'note' | 'todo'
  /** One sentence, shown on hover or focus. */
  sentence: string
  label: string
}
