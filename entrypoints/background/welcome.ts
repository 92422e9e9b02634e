// Opens Tervetuloa once, at the first installation.
import type { House } from './house'

const KEY = 'welcomed'

/** Noted once opened: loaded from a folder, an extension may count as newly installed at each start of the browser. */
export async function welcome({ browser, local }: House): Promise<void> {
  if ((await local.get(KEY))[KEY] === true) return
  await browser.openPage('welcome.html')
  await local.set({ [KEY]: true })
}
