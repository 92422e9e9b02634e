// An application while it is filled in: what is typed, when it is saved, and where one is.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { formOf, stepsOf } from '../form/catalogue'
import type { Answer, Answers, Step } from '../form/questions'
import type { Problem } from '../form/requirements'
import type { Application } from '../store/application'
import { calls } from './calls'
import { casePath, partOf, stepPath } from './place'
import { usePortal } from './portal-context'
import type { Changed } from './state'

const AUTOSAVE_AFTER = 1500

export interface Draft {
  application: Application
  step: Step
  steps: Step[]
  answers: Answers
  problems: Problem[]
  /** What was saved last: nothing yet, by itself, or because the applicant asked. */
  saved: 'no' | 'by-itself' | 'asked'
  write: (key: string, answer: Answer) => void
  attach: (key: string, files: File[]) => void
  detach: (key: string, name: string) => void
  save: () => void
  move: (by: 1 | -1) => void
  send: () => void
}

/** The step a part of the address means: the stored one when it shares that part. */
function stepAt(application: Application, steps: Step[], part: string): Step {
  const own = steps.filter((step) => partOf(step.id) === part)
  return own.find(({ id }) => id === application.step) ?? own[0] ?? steps[1]!
}

/** The step that is shown, and a way to show another; another address moves it too. */
function useStep(application: Application, steps: Step[], part: string): [Step, (step: Step) => void] {
  const [step, setStep] = useState(() => stepAt(application, steps, part))
  useEffect(() => {
    setStep((before) => (partOf(before.id) === part ? before : stepAt(application, steps, part)))
  }, [application, steps, part])
  return [step, setStep]
}

/** Saves what is written after a pause; `store` saves at once. */
function useSaving(place: { number: number; step: string }, answers: Answers) {
  const { take, guarded } = usePortal()
  const [saved, setSaved] = useState<Draft['saved']>('no')
  const isUnsaved = useRef(false)
  const { number, step } = place
  const stored = useCallback(
    (changed: Changed) => {
      isUnsaved.current = false
      take(changed.application)
      return changed
    },
    [take],
  )
  const store = useCallback(() => calls.save({ number, step, answers }).then(stored), [number, step, answers, stored])
  useEffect(() => {
    if (!isUnsaved.current) return
    const clock = setTimeout(() => guarded(() => store().then(() => setSaved('by-itself'))), AUTOSAVE_AFTER)
    return () => clearTimeout(clock)
  }, [store, guarded])
  const touch = () => {
    isUnsaved.current = true
  }
  return { saved, setSaved, stored, store, touch }
}

/** The draft of an open application at a part of the address. */
export function useDraft(application: Application, part: string): Draft {
  const { go, guarded } = usePortal()
  const steps = useMemo(() => stepsOf(formOf(application.form)!), [application.form])
  const [step, setStep] = useStep(application, steps, part)
  const [answers, setAnswers] = useState<Answers>(application.answers)
  const [problems, setProblems] = useState<Problem[]>([])
  const here = { number: application.number, step: step.id }
  const { saved, setSaved, stored, store, touch } = useSaving(here, answers)

  const show = (next: Step) => {
    setStep(next)
    setSaved('no')
    setProblems([])
    go(stepPath(here.number, next.id))
  }
  const move = async (by: 1 | -1) => {
    const changed = await store()
    const next = steps[steps.indexOf(step) + by]
    if (by === 1 && changed.problems.length > 0) setProblems(changed.problems)
    else if (next) show(next)
  }
  const send = async () => {
    const changed = stored(await calls.send({ ...here, answers }))
    if (changed.problems.length > 0) setProblems(changed.problems)
    else go(casePath(here.number, true))
  }
  return {
    ...{ application, step, steps, answers, problems, saved },
    write(key, answer) {
      touch()
      setAnswers((before) => ({ ...before, [key]: answer }))
    },
    attach: (key, files) => guarded(() => calls.attach(here, key, files).then(stored)),
    detach: (key, name) => guarded(() => calls.detach(here, key, name).then(stored)),
    save: () => guarded(() => store().then(() => setSaved('asked'))),
    move: (by) => guarded(() => move(by)),
    send: () => guarded(send),
  }
}
