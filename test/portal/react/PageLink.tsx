// A link to another page of the application; it looks as the library's links or buttons do, and loads nothing.
/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react'
import { Link } from 'suomifi-ui-components'
import { usePortal } from './portal-context'

/** A link that only changes the address and the page. */
export function PageLink({ to, children, className, label }: { to: string; children: ReactNode; className?: string; label?: string }) {
  const { go } = usePortal()
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <Link href={to} className={className} onClick={follow} aria-label={label}>
      {children}
    </Link>
  )
}
