// The browser's own `runtime`, for scripts in the portal's page. webextension-polyfill would weigh 3 kB in each of them and add nothing:
// every call made there returns a promise in Chromium 140, Firefox 140 and later by itself.
import type { Browser } from 'webextension-polyfill'

type World = { browser?: Pick<Browser, 'runtime'>; chrome?: Pick<Browser, 'runtime'> }

/** The extension's runtime. Throws where there is none, which is a script outside an extension. */
export function runtime(): Browser['runtime'] {
  const world = globalThis as World
  const found = (world.browser ?? world.chrome)?.runtime
  if (!found) throw new Error('messages: no extension runtime here')
  return found
}
