// Draws a page of the React skin without a browser: the very script the replica serves, in the document of a test, told a state instead of asking a server.
import { vi } from 'vitest'
import type { State } from './react/state'
import { reactBundle } from './web/react-bundle'

const HOST = 'https://asiointi.dvv.fi'
type Window = { happyDOM: { setURL(url: string): void } }

let script: Promise<() => void> | undefined

/** Shows the page of a path; done when its main heading stands there. For tests in happy-dom; pages shown before are gone. */
export async function showReactPage(path: string, state: State): Promise<void> {
  script ??= reactBundle().then((code) => new Function(code) as () => void)
  const run = await script
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(state)))
  ;(window as unknown as Window).happyDOM.setURL(`${HOST}${path}`)
  document.head.innerHTML = ''
  document.body.innerHTML = '<div id="root"></div>'
  run()
  await vi.waitUntil(() => document.querySelector('main h1') !== null, { timeout: 20_000, interval: 5 })
}
