// The front page: a notice, what came back, drafts, and what was sent.
/** @jsxImportSource react */
import { useState } from 'react'
import { Heading, InlineAlert, Notification, Paragraph } from 'suomifi-ui-components'
import type { Application, ApplicationStatus } from '../store/application'
import type { Words } from '../words-shape'
import { PageLink } from './PageLink'
import { PageTitle } from './PageTitle'
import { casePath, stepPath } from './place'
import { usePortal } from './portal-context'

const STATUS_HEADINGS: Record<ApplicationStatus, string> = {
  draft: 'status-draft',
  sent: 'status-sent',
  processing: 'status-processing',
  returned: 'returned',
}

/** The status of an application in words. */
export function statusText(words: Words, application: Application): string {
  return words.heading(STATUS_HEADINGS[application.status])
}

function Row({ application }: { application: Application }) {
  const { words } = usePortal()
  const isDraft = application.status === 'draft'
  const { number } = application
  return (
    <tr>
      <td>
        {words.formTitle(application.form)}
        {application.caseNumber && <div>{application.caseNumber}</div>}
      </td>
      <td>{statusText(words, application)}</td>
      <td>{application.changedOn}</td>
      <td>
        <PageLink to={isDraft ? stepPath(number, application.step) : casePath(number)}>
          {words.action(isDraft ? 'open-draft' : 'open-case')}
        </PageLink>
      </td>
    </tr>
  )
}

function List({ heading, applications }: { heading: string; applications: Application[] }) {
  const { words } = usePortal()
  return (
    <section>
      <Heading variant="h2">{heading}</Heading>
      {applications.length === 0 ? (
        <Paragraph>{words.text('no-applications')}</Paragraph>
      ) : (
        <table className="list" aria-label={heading}>
          <thead>
            <tr>
              <th scope="col">{words.text('column-application')}</th>
              <th scope="col">{words.text('state')}</th>
              <th scope="col">{words.text('column-changed')}</th>
              <th scope="col">{words.text('column-actions')}</th>
            </tr>
          </thead>
          <tbody>
            {applications.map((application) => (
              <Row key={application.number} application={application} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Returned({ application }: { application: Application }) {
  const { words } = usePortal()
  return (
    <InlineAlert status="warning" labelText={words.heading('returned')} mb="s">
      <p>
        {words.formTitle(application.form)}, {application.caseNumber}
      </p>
      <ul>
        {application.returnReasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <PageLink to={casePath(application.number)}>{words.action('complete')}</PageLink>
    </InlineAlert>
  )
}

/** The page after the login. */
export function FrontPage() {
  const { state, words } = usePortal()
  const [hasNotice, setNotice] = useState(true)
  const { applications } = state
  return (
    <>
      {hasNotice && (
        <Notification
          headingText={words.text('notice')}
          headingVariant="h2"
          closeText={words.text('close')}
          onCloseButtonClick={() => setNotice(false)}
          regionAriaLabel={words.text('notice')}
        >
          {words.text('notice-text')}
        </Notification>
      )}
      <PageTitle>{words.heading('front')}</PageTitle>
      <Paragraph>{words.text('front-intro')}</Paragraph>
      <Paragraph>
        <PageLink className="as-button" to="/react/uusi-hakemus">
          {words.action('start-application')}
        </PageLink>
      </Paragraph>
      {applications
        .filter(({ status }) => status === 'returned')
        .map((application) => (
          <Returned key={application.number} application={application} />
        ))}
      <List heading={words.heading('drafts')} applications={applications.filter(({ status }) => status === 'draft')} />
      <List heading={words.heading('sent')} applications={applications.filter(({ status }) => status !== 'draft')} />
    </>
  )
}
