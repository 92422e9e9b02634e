// The inbox: a receipt for everything received, every request to complete, and a message to write.
/** @jsxImportSource react */
import { useState } from 'react'
import { Button, Heading, Paragraph, Textarea } from 'suomifi-ui-components'
import { PageTitle } from './PageTitle'
import { usePortal } from './portal-context'

/** The messages of the one who is logged in. */
export function InboxPage() {
  const { state, words } = usePortal()
  const [message, setMessage] = useState('')
  const messages = state.applications
    .filter((application) => application.caseNumber !== undefined)
    .flatMap((application) => [
      ...(application.returnReasons.length > 0
        ? [
            {
              id: `${application.number}-returned`,
              subject: words.heading('returned'),
              text: application.returnReasons.join(' '),
              application,
            },
          ]
        : []),
      { id: `${application.number}-received`, subject: words.heading('receipt'), text: words.text('registered'), application },
    ])
  return (
    <>
      <PageTitle>{words.heading('inbox')}</PageTitle>
      {messages.length === 0 && <Paragraph>{words.text('no-messages')}</Paragraph>}
      <ul className="messages">
        {messages.map(({ id, subject, text, application }) => (
          <li key={id}>
            <Heading variant="h2">{subject}</Heading>
            <p>
              {application.caseNumber} · {application.changedOn}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <Textarea
        labelText={words.text('write-message')}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
        fullWidth
        mb="s"
      />
      <Button variant="secondary" onClick={() => setMessage('')}>
        {words.text('send-message')}
      </Button>
    </>
  )
}
