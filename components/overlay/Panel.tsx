// The panel: everything Lupaluotsi says and offers on a page of the portal. Props in, wishes out; it never takes the focus unasked.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../words/words'
import { Announcer } from './Announcer'
import { ApplicationQuestion } from './Choice'
import { Copies } from './Copies'
import { Findings, Notes, Todos } from './Findings'
import { Foot } from './Foot'
import { Head } from './Head'
import { Minimised } from './Minimised'
import { Next } from './Next'
import { Notices } from './Notices'
import { Outcomes, statusSentence } from './Outcomes'
import { NotPending, Path } from './Path'
import { Preview } from './Preview'
import type { PanelView, PanelWishes } from './props'
import { useFocusAfter } from './use-focus-after'

type Props = { view: PanelView; wishes: PanelWishes; words: Words }

export function Panel({ view, wishes: outer, words }: Props) {
  const section = useRef<HTMLElement>(null)
  const { wishes, focusNext } = useFocusAfter(section, outer)
  const isFresh = useFreshOutcomes(view)
  const isAsked = useAsked(view)
  const [choosing, setChoosing] = useState(0)
  const chooseProfile = () => {
    setChoosing(choosing + 1)
    focusNext('profile')
  }
  useOpenedInView(section, view.opened)
  const around = { view, wishes, words }
  const shape = view.minimised ? 'minimised' : `panel dock-${view.dock}${view.preview ? ' wide' : ''}`
  return (
    <div class="root" lang={words.language}>
      <section
        ref={section}
        class={shape}
        aria-label={words.name}
        data-form={view.form}
        data-step={view.step ?? undefined}
        data-status={view.status}
      >
        <Announcer view={view} words={words} />
        {view.minimised ? (
          <Minimised {...around} />
        ) : (
          <>
            <Head {...around} />
            <div class="scroll">
              <div class="body">
                {view.formName !== '' && <h2 class="form-name">{view.formName}</h2>}
                {view.formName === '' && <h2 class="unseen">{words.slogan}</h2>}
                <Notices view={view} words={words} />
                <p class="status" role="status" tabIndex={-1} data-focus="status">
                  {statusSentence({ view, isFresh, words })}
                </p>
                {view.preview ? <Preview {...around} /> : <Rest {...around} {...{ isFresh, isAsked }} onChooseProfile={chooseProfile} />}
              </div>
              <Foot {...around} {...{ choosing, isAsked }} />
            </div>
          </>
        )}
      </section>
    </div>
  )
}

/** All that stands between head and foot while no preview is shown. «Mitä haet?» is asked at the start; left open, it waits below the findings. */
function Rest({ view, wishes, words, ...own }: Props & { isFresh: boolean; isAsked: boolean; onChooseProfile: () => void }) {
  const around = { view, wishes, words }
  const isOurs = view.form === 'muutostietopalvelu' || view.form === 'renewed'
  const hasAdvice = view.findings.length > 0 || view.todos.length > 0
  const question = own.isAsked && isOurs && view.step !== 'receipt' && <ApplicationQuestion {...around} />
  const isAtStart = view.step === 'new-application'
  // Where a session has ended there is nothing to paste into.
  const isForCopying = view.status !== 'recognised' && view.next.what !== 'log-in-again'
  return (
    <>
      <Next {...around} onChooseProfile={own.onChooseProfile} />
      <Outcomes {...around} isFresh={own.isFresh} />
      <NotPending {...around} />
      {isAtStart && question}
      {view.path.length > 0 && <Path {...around} />}
      {((isOurs && view.status === 'recognised') || hasAdvice) && <Findings {...around} onChooseProfile={own.onChooseProfile} />}
      <Todos {...around} />
      {!isAtStart && question}
      <Notes {...around} />
      {(isOurs || isForCopying) && <Copies {...around} />}
    </>
  )
}

/** «Mitä haet?» stays where it was asked until the step is left: an answer given by an arrow key must not take the others away. */
function useAsked({ application, step }: PanelView): boolean {
  const askedAt = useRef<PanelView['step'] | undefined>(undefined)
  if (application === null) askedAt.current = step
  return application === null || askedAt.current === step
}

/** True on the step on which a fill happened in this panel's own life: outcomes of an earlier page or step stand folded and are not announced. */
function useFreshOutcomes(view: PanelView): boolean {
  const key = view.outcomes.map(({ row, outcome }) => `${row} ${outcome}`).join()
  const last = useRef(key)
  const filledAt = useRef<PanelView['step'] | undefined>(undefined)
  if (view.writing !== null || key !== last.current) filledAt.current = view.step
  last.current = key
  return filledAt.current === view.step
}

/** Brings the opened advice into sight within the panel. */
function useOpenedInView(section: { current: HTMLElement | null }, opened: string | null): void {
  useEffect(() => {
    if (opened !== null) section.current?.querySelector(`[data-advice="${opened}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [section, opened])
}
