// What stands around every page: banner, header with account and languages, footer, and the warning that the session ends.
/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Button, LanguageMenu, LanguageMenuItem, Link, SkipLink } from 'suomifi-ui-components'
import { LANGUAGE_NAMES, LANGUAGES } from '../languages'
import { calls } from './calls'
import { PageLink } from './PageLink'
import { usePortal } from './portal-context'
import { SessionWarning } from './SessionWarning'

function Languages() {
  const { words, refresh, guarded } = usePortal()
  return (
    <LanguageMenu buttonText={LANGUAGE_NAMES[words.language]} aria-label={`${words.text('languages')}: ${LANGUAGE_NAMES[words.language]}`}>
      {LANGUAGES.map((language) => (
        <LanguageMenuItem
          key={language}
          lang={language}
          selected={language === words.language}
          onSelect={() => guarded(() => calls.speak(language).then(refresh))}
        >
          {LANGUAGE_NAMES[language]}
        </LanguageMenuItem>
      ))}
    </LanguageMenu>
  )
}

function Account() {
  const { state, words, go, refresh, guarded } = usePortal()
  if (state.session !== 'open') return null
  return (
    <nav className="account" aria-label={words.text('account')}>
      <PageLink to="/react/">{words.heading('front')}</PageLink>
      <PageLink to="/react/viestit">{words.heading('inbox')}</PageLink>
      <span>{state.account}</span>
      <Button
        variant="secondaryNoBorder"
        onClick={() =>
          guarded(async () => {
            await calls.logOut()
            go('/react/kirjaudu')
            await refresh()
          })
        }
      >
        {words.action('log-out')}
      </Button>
    </nav>
  )
}

function Footer() {
  const { words } = usePortal()
  return (
    <footer className="site-footer">
      <ul>
        <li>
          <Link href="/palaute">{words.text('feedback')}</Link>
        </li>
        <li>
          <Link href="/saavutettavuus">{words.text('accessibility')}</Link>
        </li>
        <li>
          <Link href="/tietosuoja">{words.text('privacy')}</Link>
        </li>
      </ul>
      <p>
        {words.text('support')} <Link href="mailto:tuki@verkkoasiointi.example">tuki@verkkoasiointi.example</Link>,{' '}
        {words.text('support-hours')}
      </p>
    </footer>
  )
}

/** The frame around a page. */
export function Frame({ children }: { children: ReactNode }) {
  const { words } = usePortal()
  return (
    <>
      <SkipLink href="#main">{words.text('skip')}</SkipLink>
      <div className="replica-banner" role="note">
        <strong>{words.text('banner-mark')}</strong> {words.text('banner-rest')}
      </div>
      <header className="site-header">
        <PageLink to="/react/">{words.heading('portal')}</PageLink>
        <Languages />
        <Account />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <SessionWarning />
    </>
  )
}
