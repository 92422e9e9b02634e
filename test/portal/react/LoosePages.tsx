// Pages that are no part of an application: the end of a session, a help article, one free field, and nothing found.
/** @jsxImportSource react */
import { useState } from 'react'
import { Button, Heading, InlineAlert, Paragraph, Textarea } from 'suomifi-ui-components'
import { PageLink } from './PageLink'
import { PageTitle } from './PageTitle'
import { usePortal } from './portal-context'

/** What stands where the session has ended. */
export function ExpiredPage() {
  const { words } = usePortal()
  return (
    <>
      <PageTitle>{words.heading('expired')}</PageTitle>
      <InlineAlert status="warning">{words.text('session-lost')}</InlineAlert>
      <Paragraph>
        <PageLink to="/react/kirjaudu">{words.action('log-in-again')}</PageLink>
      </Paragraph>
    </>
  )
}

/** A help article that uses the guide's words and asks nothing. */
export function ArticlePage() {
  const { words } = usePortal()
  return (
    <article>
      <PageTitle>{words.text('article-heading')}</PageTitle>
      <Paragraph>{words.text('article-lead')}</Paragraph>
      <Heading variant="h2">{words.text('article-purpose')}</Heading>
      <Paragraph>{words.text('article-purpose-text')}</Paragraph>
      <Heading variant="h2">{words.text('article-turvakielto')}</Heading>
      <Paragraph>{words.text('article-turvakielto-text')}</Paragraph>
    </article>
  )
}

/** One field for anything, with the guide's words around it and in no shape of a known form. */
export function FreeFormPage() {
  const { words } = usePortal()
  const [text, setText] = useState('')
  return (
    <>
      <PageTitle>{words.text('free-heading')}</PageTitle>
      <Textarea
        labelText={words.text('free-label')}
        hintText={words.text('free-text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        fullWidth
        mb="s"
      />
      <Button onClick={() => setText('')}>{words.text('send-message')}</Button>
    </>
  )
}

/** Nothing stands at this address. */
export function LostPage() {
  const { words } = usePortal()
  return (
    <>
      <PageTitle>{words.text('not-found')}</PageTitle>
      <Paragraph>{words.text('not-found-text')}</Paragraph>
      <PageLink to="/react/">{words.text('back-to-front')}</PageLink>
    </>
  )
}
