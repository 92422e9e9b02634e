// From a capture back to a snapshot, so that today's recognition can look at it: answers are stand-ins, and what was taken out reads like words nobody knows.
import type { CaptureControl, PageCapture } from '@/lib/model/page-capture'
import { LABEL_SOURCES, type PageSnapshot, type SnapshotControl } from '@/lib/model/snapshot'
import { PLACEHOLDER } from './shapes'

/** Stands where an answer stood. */
const STAND_IN = 'yyyyyy'

/** Handles are «control 0», «answer 0», «action 0» by their places in the capture. */
export function snapshotOf(page: PageCapture): PageSnapshot {
  const sections = (at: number) => (page.sections[at] ?? []).map(readable)
  return {
    language: page.language,
    title: readable(page.title),
    headings: page.headings.map((line) => {
      const [, level, main, text] = /^(\d) (main )?(.*)$/s.exec(line)!
      return { level: Number(level), main: main !== undefined, text: readable(text!) }
    }),
    progress: page.progress.map((line) => ({ current: line.startsWith('*'), text: readable(line.slice(2)) })),
    controls: page.controls.map((control, at) => controlOf(control, at, sections(control.in))),
    actions: page.actions.map(({ kind, text, is, in: over }, at) => {
      const has = flagsIn(is)
      const said = { visible: has('visible'), disabled: has('disabled'), active: has('active') }
      return { handle: `action ${at}`, kind, text: readable(text), sections: sections(over), ...said }
    }),
    answers: page.answers.map(({ label, in: over, isEmpty }, at) => {
      return { handle: `answer ${at}`, label: readable(label), sections: sections(over), value: isEmpty ? '' : STAND_IN }
    }),
    notices: page.notices.map(readable),
    modal: page.modal,
    foreignFrames: Array.from({ length: Math.min(page.foreignFrames, 50) }, () => ''),
    truncated: page.truncated,
  }
}

function controlOf(control: CaptureControl, at: number, sections: string[]): SnapshotControl {
  const has = flagsIn(control.is)
  return {
    handle: `control ${at}`,
    kind: control.kind,
    labels: control.labels.map((line) => {
      const from = LABEL_SOURCES.find((source) => line.startsWith(`${source}: `))!
      return { from, text: readable(line.slice(from.length + 2)) }
    }),
    sections,
    value: standInFor(control),
    checked: control.answer === 'checked',
    options: (control.options ?? []).map((label, place) => {
      return { label: readable(label), value: control.blank?.includes(place) ? '' : String(place + 1), selected: false, disabled: false }
    }),
    maxLength: control.limit ?? null,
    required: has('required'),
    writable: has('writable'),
    visible: has('visible'),
    readOnly: has('read-only'),
    disabled: has('disabled'),
    isDefault: has('default'),
    description: readable(control.help ?? ''),
  }
}

function standInFor({ answer }: CaptureControl): string {
  if (answer === 'empty') return ''
  if (answer === 'prompt') return 'Valitse'
  return answer === 'file' ? `${STAND_IN}.${STAND_IN}` : STAND_IN
}

function flagsIn(is: string): (flag: string) => boolean {
  const flags = is.split(' ')
  return (flag) => flags.includes(flag)
}

/** «‹nimi›» must not be read as the label «Nimi». */
function readable(text: string): string {
  return text.replace(PLACEHOLDER, (said) => {
    const [, kind, length] = /^‹(\S+)(?: (\S+))?›$/.exec(said)!
    if (kind === 'numero') return '9'.repeat(Math.min(20, Number(length) || 1))
    if (kind === 'sana') return 'y'.repeat(Math.min(40, Number(length) || 6))
    return kind === 'diaarinumero' ? 'YYY/9999/9999' : 'Yyyyyy'
  })
}
