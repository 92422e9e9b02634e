// The heading of a page, which also names the tab and says the page's language.
/** @jsxImportSource react */
import { useEffect } from 'react'
import { Heading } from 'suomifi-ui-components'
import { usePortal } from './portal-context'

/** The h1; `tab` is what the tab is called when it is not the same. */
export function PageTitle({ children, tab = children }: { children: string; tab?: string }) {
  const { words } = usePortal()
  const portal = words.heading('portal')
  useEffect(() => {
    document.title = `${tab} – ${portal}`
    document.documentElement.lang = words.language
  }, [tab, portal, words.language])
  return (
    <Heading variant="h1" tabIndex={-1}>
      {children}
    </Heading>
  )
}
