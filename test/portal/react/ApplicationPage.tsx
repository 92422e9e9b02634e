// One step of an application: progress, errors, its questions or the summary, and its buttons.
/** @jsxImportSource react */
import { useEffect, useRef } from 'react'
import { Button, ErrorSummary, Heading, InlineAlert, Paragraph } from 'suomifi-ui-components'
import type { Problem } from '../form/requirements'
import type { Application } from '../store/application'
import { type Draft, useDraft } from './application-draft'
import { CasePage } from './CasePage'
import { LostPage } from './LoosePages'
import { controlName } from './names'
import { PageTitle } from './PageTitle'
import { usePortal } from './portal-context'
import { problemText } from './problem-text'
import { QuestionSections } from './QuestionSections'
import { StepProgress } from './StepProgress'
import { Summary } from './Summary'

function Errors({ problems }: { problems: Problem[] }) {
  const { state, words } = usePortal()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (problems.length > 0) heading.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  const items = problems.map((problem) => ({
    text: problemText(words, problem),
    inputId: controlName(problem.key, state.variant.renameAttributes),
  }))
  return <ErrorSummary headingText={words.text('errors')} headingRef={heading} items={items} mb="m" />
}

function Messages({ draft }: { draft: Draft }) {
  const { words } = usePortal()
  const { application, saved, problems } = draft
  return (
    <>
      {application.status === 'returned' && (
        <InlineAlert status="warning" labelText={words.heading('returned')} mb="m">
          {application.returnReasons.join(' ')}
        </InlineAlert>
      )}
      <div role="status" className="step-status">
        {saved === 'asked' && <InlineAlert mb="m">{words.heading('draft-saved')}</InlineAlert>}
        {saved === 'by-itself' && <Paragraph>{words.text('changed-saved')}</Paragraph>}
      </div>
      <Errors problems={problems} />
    </>
  )
}

function Buttons({ draft }: { draft: Draft }) {
  const { words } = usePortal()
  const isLast = draft.step.id === 'summary'
  const isFirst = draft.steps[1] === draft.step
  return (
    <div className="buttons">
      {!isFirst && (
        <Button variant="secondary" onClick={() => draft.move(-1)}>
          {words.action('previous')}
        </Button>
      )}
      <Button variant="secondary" onClick={draft.save}>
        {words.action('save-draft')}
      </Button>
      <Button onClick={isLast ? draft.send : () => draft.move(1)}>{words.action(isLast ? 'send' : 'next')}</Button>
    </div>
  )
}

function OpenApplication({ application, part }: { application: Application; part: string }) {
  const { words } = usePortal()
  const draft = useDraft(application, part)
  const { step, steps } = draft
  const title = words.formTitle(application.form)
  const heading = words.heading(step.heading)
  return (
    <>
      <PageTitle tab={`${heading} – ${title}`}>{title}</PageTitle>
      <StepProgress steps={steps} current={step.id} />
      <Messages draft={draft} />
      <Heading variant="h2">{heading}</Heading>
      {step.intro && <Paragraph>{words.text(step.intro)}</Paragraph>}
      {step.id === 'summary' ? <Summary draft={draft} /> : <QuestionSections key={step.id} draft={draft} />}
      <Buttons draft={draft} />
    </>
  )
}

/** The application of a number at a part of the address; one that was sent can only be read. */
export function ApplicationPage({ number, part }: { number: number; part: string }) {
  const { state } = usePortal()
  const application = state.applications.find((other) => other.number === number)
  if (!application) return <LostPage />
  const isOpen = application.status === 'draft' || application.status === 'returned'
  if (!isOpen) return <CasePage number={number} isReceipt={false} />
  return <OpenApplication application={application} part={part} />
}
