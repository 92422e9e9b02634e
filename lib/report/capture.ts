// From a snapshot to a capture: structure and known wording stay, answers leave only the shape they had.
import type { AnswerShape, CaptureAction, CaptureControl, PageCapture } from '@/lib/model/page-capture'
import type { PageOutline } from '@/lib/model/page-outline'
import type { PageSnapshot, SnapshotAction, SnapshotControl } from '@/lib/model/snapshot'
import { isPrompt } from '@/lib/text/prompt'
import { fitting } from './fitting'
import { type Manner, type Redaction, redact } from './redact'
import { secretsOf } from './secrets'
import type { Vocabulary } from './vocabulary'

/** A control of a capture is at least so many values. */
const NODES_OF_A_CONTROL = 6
const MOST_LABELS = 12
const MOST_OPTIONS = 600

export type CaptureNeeds = {
  vocabulary: Vocabulary
  /** What must not stay wherever it stands: texts of profiles. Answers on the page are added. */
  secretTexts: readonly string[]
  outline: PageOutline | null
  /** Values the capture may have in all. */
  mostNodes: number
}

/** The capture of a page. Pure; the same snapshot gives the same capture. */
export function captureOf(whole: PageSnapshot, needs: CaptureNeeds): PageCapture {
  const snapshot = shortened(whole, needs.mostNodes)
  const around: Redaction = { vocabulary: needs.vocabulary, secrets: secretsOf(whole, needs.secretTexts) }
  const say = (text: string, manner: Manner = 'said') => redact(text, manner, around)
  const sections = new SectionTable(say)
  const built = new Map(needs.outline?.built.map((one) => [one.handle, one.says]))
  const controls = snapshot.controls.map((control) => captureControl(control, { say, sections, built: built.get(control.handle) }))
  const actions = snapshot.actions.map((action) => captureAction(action, { say, sections }))
  const answers = snapshot.answers.map(({ label, sections: over, value }) => ({
    label: say(label),
    in: sections.at(over),
    isEmpty: value === '',
  }))
  return fitting(
    {
      language: snapshot.language,
      title: say(snapshot.title),
      headings: snapshot.headings.map(({ level, main, text }) => `${Math.min(9, Math.max(1, level))} ${main ? 'main ' : ''}${say(text)}`),
      progress: snapshot.progress.map(({ current, text }) => `${current ? '*' : '-'} ${say(text)}`),
      sections: sections.list,
      controls,
      actions,
      answers,
      notices: snapshot.notices.map((notice) => say(notice)),
      modal: snapshot.modal,
      foreignFrames: snapshot.foreignFrames.length,
      truncated: snapshot.truncated,
      made: needs.outline?.made ?? [],
    },
    needs.mostNodes,
  )
}

/** What could not be in the file anyway is not looked at: a page of thousands of fields would stop the background for half a minute. */
function shortened(snapshot: PageSnapshot, mostNodes: number): PageSnapshot {
  const { headings, progress, controls, actions, answers, notices } = snapshot
  const most = Math.ceil(mostNodes / NODES_OF_A_CONTROL)
  const kept = {
    headings: headings.slice(0, most),
    progress: progress.slice(0, most),
    controls: controls
      .slice(0, most)
      .map((one) => ({ ...one, labels: one.labels.slice(0, MOST_LABELS), options: one.options.slice(0, MOST_OPTIONS) })),
    actions: actions.slice(0, most),
    answers: answers.slice(0, most),
    notices: notices.slice(0, most),
  }
  const isCut = [headings, progress, controls, actions, answers, notices].some((list) => list.length > most)
  return { ...snapshot, ...kept, truncated: snapshot.truncated || isCut }
}

type Say = (text: string, manner?: Manner) => string

/** Lists of headings, each kept once. */
class SectionTable {
  readonly list: string[][] = [[]]
  readonly #places = new Map<string, number>([['[]', 0]])

  constructor(readonly say: Say) {}

  at(sections: readonly string[]): number {
    const said = sections.map((section) => this.say(section))
    const key = JSON.stringify(said)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.list.length)
    return this.list.push(said) - 1
  }
}

function captureControl(
  control: SnapshotControl,
  { say, sections, built }: { say: Say; sections: SectionTable; built: string | undefined },
): CaptureControl {
  const { kind, labels, options, maxLength, description } = control
  const blank = options.flatMap((option, at) => (option.value === '' ? [at] : []))
  return {
    kind,
    labels: labels.map(
      ({ from, text }) => `${from}: ${from === 'name' ? say(text) : say(text, kind === 'checkbox' ? 'option' : 'question')}`,
    ),
    in: sections.at(control.sections),
    is: flagsOf(control),
    answer: shapeOf(control),
    ...(options.length > 0 && { options: options.map(({ label }) => say(label, 'option')) }),
    ...(blank.length > 0 && { blank }),
    ...(maxLength !== null && { limit: maxLength }),
    ...(description !== '' && { help: say(description) }),
    ...(built && { built }),
  }
}

function flagsOf({ required, writable, visible, readOnly, disabled, isDefault }: SnapshotControl): string {
  const said = { required, writable, visible, 'read-only': readOnly, disabled, default: isDefault }
  return Object.entries(said)
    .flatMap(([flag, holds]) => (holds ? [flag] : []))
    .join(' ')
}

function shapeOf({ kind, value, checked, options }: SnapshotControl): AnswerShape {
  if (kind === 'checkbox') return checked ? 'checked' : 'empty'
  if (value === '') return 'empty'
  if (kind === 'file') return 'file'
  if (kind === 'select' || kind === 'combobox') return isPrompt(value) ? 'prompt' : 'choice'
  return options.length > 0 ? 'choice' : 'text'
}

function captureAction(action: SnapshotAction, { say, sections }: { say: Say; sections: SectionTable }): CaptureAction {
  const { kind, text, visible, disabled, active } = action
  const is = Object.entries({ visible, disabled, active })
    .flatMap(([flag, holds]) => (holds ? [flag] : []))
    .join(' ')
  return { kind, text: say(text), in: sections.at(action.sections), is }
}
