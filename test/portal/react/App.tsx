// The single-page application: its state, its addresses, and the page that stands there.
/** @jsxImportSource react */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { wordsOfSheet } from '../words-shape'
import { ApplicationPage } from './ApplicationPage'
import { BasePage } from './BasePage'
import { CasePage } from './CasePage'
import { calls, LoggedOut } from './calls'
import { Frame } from './Frame'
import { FrontPage } from './FrontPage'
import { InboxPage } from './InboxPage'
import { LoginPage } from './LoginPage'
import { ArticlePage, ExpiredPage, FreeFormPage, LostPage } from './LoosePages'
import { type Place, placeOf } from './place'
import { PortalContext, type PortalView } from './portal-context'
import { StartPage } from './StartPage'
import type { State } from './state'

const NEEDS_NO_ACCOUNT = ['login', 'expired', 'article', 'free-form']

function usePath(): [string, (path: string) => void] {
  const [path, setPath] = useState(location.pathname)
  useEffect(() => {
    const follow = () => setPath(location.pathname)
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go = useCallback((next: string) => {
    if (next !== location.pathname) history.pushState(null, '', next)
    setPath(next)
    scrollTo(0, 0)
  }, [])
  return [path, go]
}

function usePortalState(): Pick<PortalView, 'refresh' | 'take' | 'guarded'> & { state: State | undefined } {
  const [state, setState] = useState<State>()
  const refresh = useCallback(async () => setState(await calls.state()), [])
  const take = useCallback<PortalView['take']>(
    (application) =>
      setState((before) => {
        if (!before) return before
        const others = before.applications.filter(({ number }) => number !== application.number)
        return { ...before, applications: [...others, application].sort((a, b) => a.number - b.number) }
      }),
    [],
  )
  const guarded = useCallback<PortalView['guarded']>(
    (run) => {
      run().catch((error: unknown) => {
        if (!(error instanceof LoggedOut)) throw error
        return refresh()
      })
    },
    [refresh],
  )
  useEffect(() => guarded(refresh), [guarded, refresh])
  return { state, refresh, take, guarded }
}

/** The page that is shown at an address: without a login only a few are. */
function shownPlace(place: Place, session: State['session']): Place {
  if (session === 'open' || NEEDS_NO_ACCOUNT.includes(place.page)) return place
  return { page: session === 'ended' ? 'expired' : 'login' }
}

function pageOf(place: Place): ReactNode {
  if (place.page === 'base') return <BasePage key={place.form} form={place.form} />
  if (place.page === 'step') return <ApplicationPage key={place.number} number={place.number} part={place.part} />
  if (place.page === 'case' || place.page === 'receipt') return <CasePage number={place.number} isReceipt={place.page === 'receipt'} />
  const pages: Record<typeof place.page, ReactNode> = {
    front: <FrontPage />,
    start: <StartPage />,
    inbox: <InboxPage />,
    login: <LoginPage />,
    expired: <ExpiredPage />,
    article: <ArticlePage />,
    'free-form': <FreeFormPage />,
    lost: <LostPage />,
  }
  return pages[place.page]
}

/** The whole application. */
export function App() {
  const [path, go] = usePath()
  const { state, refresh, take, guarded } = usePortalState()
  const view = useMemo<PortalView | undefined>(
    () =>
      state && {
        state,
        words: wordsOfSheet(state.sheet),
        place: shownPlace(placeOf(path), state.session),
        go,
        refresh,
        take,
        guarded,
      },
    [state, path, go, refresh, take, guarded],
  )
  if (!view) return null
  return (
    <PortalContext value={view}>
      <Frame>{pageOf(view.place)}</Frame>
    </PortalContext>
  )
}
