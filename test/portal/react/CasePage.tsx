// An application that has been sent: its receipt or the wait for it, and the case with its answers.
/** @jsxImportSource react */
import { Heading, InlineAlert, Paragraph } from 'suomifi-ui-components'
import { formOf } from '../form/catalogue'
import type { Application } from '../store/application'
import { Answered } from './Answered'
import { statusText } from './FrontPage'
import { LostPage } from './LoosePages'
import { PageLink } from './PageLink'
import { PageTitle } from './PageTitle'
import { stepPath } from './place'
import { usePortal } from './portal-context'

function Receipt({ application }: { application: Application }) {
  const { words } = usePortal()
  return (
    <>
      <PageTitle>{words.formTitle(application.form)}</PageTitle>
      {application.caseNumber === undefined ? (
        <>
          <Heading variant="h2">{words.heading('sent-without-receipt')}</Heading>
          <InlineAlert>{words.text('waiting')}</InlineAlert>
        </>
      ) : (
        <>
          <Heading variant="h2">{words.heading('receipt')}</Heading>
          <dl className="answers">
            <div>
              <dt>{words.heading('case-number')}</dt>
              <dd>{application.caseNumber}</dd>
            </div>
            <div>
              <dt>{words.text('arrived')}</dt>
              <dd>{application.changedOn}</dd>
            </div>
          </dl>
          <Paragraph>{words.text('follow')}</Paragraph>
        </>
      )}
      <PageLink to="/react/">{words.heading('front')}</PageLink>
    </>
  )
}

function Case({ application }: { application: Application }) {
  const { words } = usePortal()
  const first = formOf(application.form)!.steps[0]!.id
  return (
    <>
      <PageTitle>{words.formTitle(application.form)}</PageTitle>
      <Paragraph>
        {words.heading('case-number')}: {application.caseNumber ?? '–'}
      </Paragraph>
      <Paragraph>
        {words.text('state')}: <strong>{statusText(words, application)}</strong>
      </Paragraph>
      {application.status === 'returned' && (
        <InlineAlert status="warning" labelText={words.heading('returned')} mb="m">
          <ul>
            {application.returnReasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <PageLink to={stepPath(application.number, first)}>{words.action('complete')}</PageLink>
        </InlineAlert>
      )}
      <Heading variant="h2">{words.text('case-details')}</Heading>
      <Answered application={application} />
    </>
  )
}

/** The case of a number, or its receipt. */
export function CasePage({ number, isReceipt }: { number: number; isReceipt: boolean }) {
  const { state } = usePortal()
  const application = state.applications.find((other) => other.number === number)
  if (!application || application.status === 'draft') return <LostPage />
  return isReceipt ? <Receipt application={application} /> : <Case application={application} />
}
