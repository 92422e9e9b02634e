// One state of a page of ours, as it is looked at: where it stands, how it comes about, and how what it changed is put back.
import type { Page } from '../browser/types'

export type PageState = {
  id: string
  /** A page of the extension, or an address of the portal (https), whose window alone is pictured. */
  path: string
  /** Before the page is opened. */
  begin?: () => Promise<unknown>
  prepare?: (page: Page) => Promise<unknown>
  /** Before the page is closed. */
  end?: (page: Page) => Promise<unknown>
}
