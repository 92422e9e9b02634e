// Opens Tervetuloa once, at the first installation.
import type { House } from './house'

/** Not for an extension loaded from a folder: there each start may count as a first installation. */
export async function welcome({ browser }: House): Promise<void> {
  if (!(await browser.isDevelopment())) await browser.openPage('welcome.html')
}
