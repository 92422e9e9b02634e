// What the page's title, headings, progress list and notices say by themselves, before any control is looked at.
import type { PageSnapshot, SnapshotHeading } from '@/lib/model/snapshot'
import type { StepId } from '@/lib/model/words/ids'
import { NAMED, type NamedForm } from './form-names'
import type { Prepared } from './prepare'
import type { NamedStep } from './step-names'

export type PageWords = {
  /** The heading that names the page; null when there is none. */
  main: SnapshotHeading | null
  mainForm: NamedForm | null
  titleForm: NamedForm | null
  /** Forms that other headings name without doubt; the renewed form never, for it is read from the page's own title only. */
  headingForms: NamedForm[]
  mainStep: NamedStep | null
  titleStep: NamedStep | null
  /** The one step that the highest other headings name; null when they name several. */
  headingStep: NamedStep | null
  /** Steps of our form that the progress list names, in its order. */
  progress: NamedStep[]
  currentStep: NamedStep | null
  /** The portal's own pages, by the main heading and by any other. */
  mainPage: StepId | null
  otherPages: StepId[]
}

/** Reads title, headings and progress list; controls, answers and notices are left alone. */
export function readPageWords(snapshot: PageSnapshot, { formNames, stepNames }: Prepared): PageWords {
  const main = snapshot.headings.find((heading) => heading.main) ?? snapshot.headings.find((heading) => heading.level === 1) ?? null
  const others = snapshot.headings.filter((heading) => heading !== main)
  const progress = snapshot.progress.flatMap((item) => {
    const step = stepNames.ofForm(item.text)
    return step ? [{ step, current: item.current }] : []
  })
  const named = others.flatMap((heading) => formNames.formIn(heading.text) ?? [])
  return {
    main,
    mainForm: main ? formNames.formIn(main.text) : null,
    titleForm: formNames.formIn(snapshot.title),
    headingForms: named.filter((one) => one.likeness >= NAMED && one.form.form !== 'renewed'),
    mainStep: main ? stepNames.ofForm(main.text) : null,
    titleStep: stepNames.ofForm(snapshot.title),
    headingStep: stepOfHeadings(others, stepNames.ofForm),
    progress: progress.map(({ step }) => step),
    currentStep: progress.find(({ current }) => current)?.step ?? null,
    mainPage: main ? (stepNames.ofPortal(main.text)?.step ?? null) : null,
    otherPages: [...others.map((heading) => heading.text), snapshot.title].flatMap((text) => stepNames.ofPortal(text)?.step ?? []),
  }
}

function stepOfHeadings(headings: readonly SnapshotHeading[], ofForm: (text: string) => NamedStep | null): NamedStep | null {
  const named = headings.flatMap((heading) => {
    const step = ofForm(heading.text)
    return step ? [{ step, level: heading.level }] : []
  })
  const highest = Math.min(...named.map(({ level }) => level))
  const steps = named.filter(({ level }) => level === highest).map(({ step }) => step)
  return steps.length > 0 && steps.every((step) => step.step === steps[0]!.step) ? steps[0]! : null
}
