// What every component of the single-page application may need to know.
import { createContext, useContext } from 'react'
import type { Application } from '../store/application'
import type { Words } from '../words-shape'
import type { Place } from './place'
import type { State } from './state'

export interface PortalView {
  state: State
  words: Words
  place: Place
  /** Another page, with a new entry in the history. */
  go: (path: string) => void
  /** Asks the server anew; done when the new state is there. */
  refresh: () => Promise<void>
  /** Takes a changed application into the state. */
  take: (application: Application) => void
  /** Runs a call, and shows that the session has ended when it has. */
  guarded: (run: () => Promise<unknown>) => void
}

export const PortalContext = createContext<PortalView | undefined>(undefined)

/** The view of the nearest portal; throws outside one. */
export function usePortal(): PortalView {
  const view = useContext(PortalContext)
  if (!view) throw new Error('portal: no view here')
  return view
}
