// What each half of the driver must be able to do with a browser.
import type { Started } from './process'
import type { Protocol } from './protocol'
import type { Tab } from './tab'

export type ListedTab = { id: string; url: string; tab(): Promise<Tab> }

export type Half = {
  started: Started
  protocol: Protocol
  extensionId: string
  /** Without a closing slash. */
  extensionOrigin: string
  create(): Promise<Tab>
  list(): Promise<ListedTab[]>
  installAgain(): Promise<void>
  stopBackground(): Promise<void>
  allowPortal(isAllowed: boolean): Promise<void>
  requests(): string[]
  /** Asks the browser to end, which lets it write what it holds. */
  leave(): Promise<void>
}
