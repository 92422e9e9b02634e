// Matches controls, then read-only answers, to fields: at most one a field and one a control; the rest is ambiguous or unknown.
import type { Ambiguity, FieldMatch, FormView } from '@/lib/model/form-view'
import type { PageSnapshot, SnapshotControl } from '@/lib/model/snapshot'
import type { StepId } from '@/lib/model/words/ids'
import { type Assignment, assign } from './assign'
import { quoteLabel, toAnswerMatch, toControlMatch, toUnknown } from './matches'
import { weighNeighbours } from './neighbours'
import type { Prepared } from './prepare'
import { type Candidate, candidatesOf, type Item } from './score'

export type FieldFindings = Pick<FormView, 'ambiguous' | 'unknown'> & { matches: FieldMatch[] }

const LIST = 3

/** `step` is what headings and progress say of the page; null when they say nothing. */
export function findFields(snapshot: PageSnapshot, step: StepId | null, prepared: Prepared): FieldFindings {
  const { controls, answers } = snapshot
  const inList = boxesInLists(controls)
  const items = controls.map((control, at) => itemOf(control, inList.has(at)))
  const rows: Item[] = answers.map(({ handle, label, sections }) => ({
    ...{ handle, sections, kind: null, options: [], isInList: false, isOutOfSight: false },
    labels: [{ from: 'label', text: label }],
  }))
  const onControls = assign(weighed(items, step, prepared))
  const taken = new Set([...onControls.pairs.map((pair) => pair.candidate.field), ...onControls.doubts.map((doubt) => doubt.field)])
  const onAnswers = assign(weighed(rows, step, prepared), taken)
  const idOf = (candidate: Candidate) => prepared.fields[candidate.field]!.id
  const matches = [
    ...onControls.pairs.map(({ item, candidate }) => toControlMatch(controls[item]!, { ...candidate, field: idOf(candidate) })),
    ...onAnswers.pairs.map(({ item, candidate }) => toAnswerMatch(answers[item]!, { ...candidate, field: idOf(candidate) })),
  ]
  const settled = new Set([...onControls.pairs.map((pair) => pair.item), ...onControls.doubts.flatMap((doubt) => doubt.items)])
  return {
    matches,
    ambiguous: [...ambiguitiesOf(onControls, items, prepared), ...ambiguitiesOf(onAnswers, rows, prepared)],
    unknown: controls.flatMap((control, at) => (settled.has(at) ? [] : [toUnknown(control, quoteLabel(control.labels))])),
  }
}

function itemOf({ handle, kind, labels, sections, options, value, visible }: SnapshotControl, isInList: boolean): Item {
  const names = kind === 'combobox' && value !== '' ? labels.map((label) => ({ ...label, text: withoutValue(label.text, value) })) : labels
  // A file input often hides behind a button; anything else hidden is a twin, a trap or a question not yet asked.
  return { handle, kind, labels: names, sections, options, isInList, isOutOfSight: !visible && kind !== 'file' }
}

/** A dropdown made of a button is named by what is chosen in it and its label, in either order. */
function withoutValue(name: string, value: string): string {
  if (name.startsWith(`${value} `)) return name.slice(value.length + 1)
  return name.endsWith(` ${value}`) ? name.slice(0, -value.length - 1) : name
}

function weighed(items: readonly Item[], step: StepId | null, prepared: Prepared): Candidate[][] {
  const candidates = items.map((item) => (item.isOutOfSight ? [] : candidatesOf(item, step, prepared)))
  weighNeighbours(items, candidates, prepared.fields)
  return candidates
}

function ambiguitiesOf({ doubts }: Assignment, items: readonly Item[], { fields }: Prepared): Ambiguity[] {
  return doubts.map(({ field, items: own, candidate }) => ({
    field: fields[field]!.id,
    handles: own.map((at) => items[at]!.handle),
    reasons: candidate.reasons,
  }))
}

/** Indexes of single checkboxes that stand in a row of three or more under the same headings. */
function boxesInLists(controls: readonly SnapshotControl[]): Set<number> {
  const inLists = new Set<number>()
  let run: number[] = []
  let headings = ''
  const close = () => {
    if (run.length >= LIST) for (const at of run) inLists.add(at)
    run = []
  }
  controls.forEach((control, at) => {
    const here = control.sections.join('\n')
    if (control.kind !== 'checkbox' || here !== headings) close()
    headings = here
    if (control.kind === 'checkbox') run.push(at)
  })
  close()
  return inLists
}
