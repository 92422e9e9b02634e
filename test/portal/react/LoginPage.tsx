// The login: any e-mail address and any password will do, and so does pretending to identify oneself.
/** @jsxImportSource react */
import { type FormEvent, useState } from 'react'
import { Block, Button, Heading, InlineAlert, Link, Paragraph, TextInput } from 'suomifi-ui-components'
import { calls } from './calls'
import { PageTitle } from './PageTitle'
import { usePortal } from './portal-context'

function PasswordForm({ enter }: { enter: (login: Parameters<typeof calls.logIn>[0]) => void }) {
  const { words } = usePortal()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter({ email, password })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Heading variant="h2">{words.text('login-with-password')}</Heading>
      <TextInput
        labelText={words.text('email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={(value) => setEmail(String(value ?? ''))}
        mb="s"
      />
      <TextInput
        labelText={words.text('password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(value) => setPassword(String(value ?? ''))}
        mb="s"
      />
      <Button type="submit">{words.action('log-in')}</Button>
      <Paragraph mt="s">
        <Link href="/unohtunut">{words.text('forgotten')}</Link>
      </Paragraph>
    </form>
  )
}

/** The page one is led to without a login. */
export function LoginPage() {
  const { words, go, refresh, guarded } = usePortal()
  const [hasFailed, setFailed] = useState(false)
  const enter = (login: Parameters<typeof calls.logIn>[0]) =>
    guarded(async () => {
      const isIn = await calls.logIn(login)
      setFailed(!isIn)
      if (!isIn) return
      go('/react/')
      await refresh()
    })
  return (
    <>
      <PageTitle>{words.heading('login')}</PageTitle>
      {hasFailed && <InlineAlert status="error">{words.text('login-missing')}</InlineAlert>}
      <PasswordForm enter={enter} />
      <Block my="l">
        <Heading variant="h2">{words.text('login-with-identity')}</Heading>
        <Paragraph>{words.text('identity-text')}</Paragraph>
        <Button variant="secondary" onClick={() => enter({ isIdentified: true })}>
          {words.action('identify')}
        </Button>
      </Block>
      <Heading variant="h2">{words.text('register')}</Heading>
      <Paragraph>{words.text('register-text')}</Paragraph>
    </>
  )
}
