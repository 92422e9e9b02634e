// All words of the overlay in one language; a language that lacks one does not compile.
import type { NextThing } from '@/lib/model/advice'
import type { UndoOutcome } from '@/lib/model/fill'
import type {
  AdviceKind,
  ApplicationKind,
  ComposedField,
  Confidence,
  Dock,
  FillField,
  Language,
  Origin,
  Outcome,
  PathStepId,
  PreviewState,
  RowId,
  StepId,
  StepState,
  TextLanguage,
  Tick,
} from '@/lib/model/words/ids'
import type { Missing } from '@/lib/model/words/slots'

export type NoticeId =
  | 'click-blocked'
  | 'extension-updated'
  | 'storage-failed'
  | 'private-window'
  | 'profile-gone'
  | 'page-not-read'
  | 'bug'
type Count = (n: number) => string

export type Words = {
  language: Language
  name: string
  slogan: string
  status: Record<'recognised' | 'unsure' | 'other' | 'renewed' | 'unknown' | 'portal', string>
  head: {
    dock: string
    docks: Record<Dock, string>
    minimise: string
    open: string
    /** How the round button is moved with the keyboard. */
    moveHint: string
  }
  next: {
    heading: string
    /** `label` = the portal's own words, '' when unknown. */
    things: Record<NextThing['what'], (label: string) => string>
    showOnPage: string
    createProfile: string
    createProfileButton: string
    chooseProfileButton: string
    dismissForm: string
  }
  path: {
    heading: string
    step: string
    names: Record<PathStepId, string>
    /** The last step's name until the receipt has come. */
    sending: string
    states: Record<StepState, string>
    ticks: Record<Tick, string>
  }
  steps: Record<StepId, string>
  advice: {
    kinds: Record<AdviceKind, string>
    findings: string
    todos: string
    notes: string
    nothing: string
    nextFinding: string
    goToField: string
    changeProfile: string
    /** `step` = a name from `steps`. */
    elsewhere: (step: string) => string
    markChecked: string
    restore: string
    checked: string
    source: string
    /** ISO days; `dated` is null when the source has no date of its own. */
    dates: (dated: string | null, checkedOn: string) => string
    /** '' while the claim is younger than a year. */
    age: (months: number) => string
    confidences: Record<Confidence, string>
    /** A remedy that is an example is shown, not offered for copying. */
    isExample: (remedy: string) => boolean
    counted: Count
  }
  choice: {
    line: string
    profile: string
    register: string
    other: string
    none: string
    application: string
    applications: Record<ApplicationKind, string>
    untitled: string
  }
  preview: {
    open: string
    heading: string
    promise: string
    columns: Record<'field' | 'now' | 'after' | 'origin' | 'state', string>
    marker: (label: string) => string
    empty: string
    unchanged: string
    added: string
    origins: Record<Origin, string>
    /** In which language a text is written to DVV. */
    written: Record<TextLanguage, string>
    states: Record<PreviewState, string>
    missing: (names: string[]) => string
    foreign: string
    slots: Record<Missing, string>
    /** A ticked row whose field holds other text. */
    replaces: string
    /** The marker row's state when the purpose below it replaces the old text. */
    beforeNew: string
    short: string
    /** The whole text of a field that takes only the short one, saved as a file to attach. */
    whole: string
    wholeFiles: Record<ComposedField, string>
    chosen: (ticked: number, all: number) => string
    accept: string
    cancel: string
    elsewhere: string
  }
  writing: { label: string; progress: (done: number, total: number) => string }
  outcome: {
    heading: string
    words: Record<Outcome, (over: number) => string>
    /** Fields written, fields to look at. */
    summary: (written: number, toCheck: number) => string
  }
  undo: {
    button: string
    heading: string
    words: Record<UndoOutcome['outcome'], string>
    summary: (restored: number, left: number) => string
  }
  copy: { heading: string; help: string; button: string; done: string; names: Record<RowId | FillField, string> }
  notices: Record<NoticeId, string>
  foreignFrames: (origins: string[]) => string
  foot: { profiles: string; sources: string; report: string; check: string; unofficial: string }
}

/** The card on dvv.fi/verkkoasiointi has no more words than these. */
export type GreetingWords = Record<'name' | 'heading' | 'text' | 'where' | 'dismiss' | 'check' | 'unofficial', string> & {
  language: Language
}
