// One tab of Firefox over WebDriver BiDi.
import { setTimeout as pause } from 'node:timers/promises'
import { bidiKeyActions } from './keys'
import { type Protocol, ProtocolError } from './protocol'
import { DocumentGone, type KeyStroke, NoPanel, type Tab, type World, wrapCall } from './tab'
import type { Box, Media } from './types'

type Remote = { type: string; value?: unknown; sharedId?: string }
type RemoteNode = Remote & { value?: { shadowRoot?: { sharedId: string } | null } }
type Called = { type: string; result?: Remote; exceptionDetails?: { text: string } }

const GONE = /destroyed before query|discarded|no such node|no such frame|stale element|AbortError/i
const HOSTS = `() => [...document.documentElement.children].filter((node) => node.hasAttribute('popover'))`

/** A tab that exists already. `emulate` reaches the whole browser, as Firefox has these as preferences only. */
export function firefoxTab(bidi: Protocol, context: string, emulate: (media: Media) => Promise<void>): Tab {
  const act = (source: object) => bidi.send('input.performActions', { context, actions: [source] })
  return {
    id: context,
    needsFront: true,
    navigate: (url, timeout) => navigate(bidi, context, url, timeout),
    call: (source, args, world) => call(bidi, context, source, args, world),
    async countPanels() {
      return (await roots(bidi, context)).length
    },
    async giveFiles(source, args, files) {
      const expression = `() => (${source})(...${JSON.stringify(args)})`
      const { sharedId } = await callRaw(bidi, context, expression, [], true)
      await bidi.send('input.setFiles', { context, element: { sharedId }, files })
    },
    async clickAt(x, y) {
      const moves = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves })
    },
    async strike(keys: KeyStroke[]) {
      await act({ type: 'key', id: 'keyboard', actions: keys.flatMap(bidiKeyActions) })
    },
    async picture({ clip, full }: { clip?: Box; full?: boolean }) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        origin: full ? 'document' : 'viewport',
        ...(clip && { clip: { type: 'box', ...clip } }),
      })
      return data
    },
    async viewport(width, height, scale) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height }, devicePixelRatio: scale })
    },
    emulate,
    accessibilityTree: () => Promise.reject(new Error('Firefox does not give out its accessibility tree; ask Chromium.')),
    async activate() {
      await bidi.send('browsingContext.activate', { context })
    },
    async close() {
      await bidi.send('browsingContext.close', { context, promptUnload: false })
    },
  }
}

/** BiDi cannot wait for the extension's own pages, so those are watched until they are complete. */
async function navigate(bidi: Protocol, context: string, url: string, timeout: number): Promise<void> {
  const isOwnPage = url.startsWith('moz-extension:')
  try {
    await bidi.send('browsingContext.navigate', { context, url, wait: isOwnPage ? 'none' : 'complete' }, { timeout })
  } catch (error) {
    throw new Error(`${url} did not open: ${(error as Error).message}`, { cause: error })
  }
  const end = Date.now() + timeout
  const isThere = `() => document.readyState === 'complete' && location.protocol === 'moz-extension:'`
  while (isOwnPage && !(await call(bidi, context, isThere, [], 'driver').catch(() => false))) {
    if (Date.now() > end) throw new Error(`${url} had not loaded after ${timeout} ms.`)
    await pause(30)
  }
}

async function call(bidi: Protocol, context: string, source: string, args: unknown[], world: World): Promise<unknown> {
  const given: object[] = [{ type: 'string', value: JSON.stringify(args) }]
  if (world === 'panel') {
    const root = (await roots(bidi, context))[0]
    if (root === undefined) throw new NoPanel('There is no panel of Lupaluotsi in the page.')
    given.push({ sharedId: root })
  }
  const answer = await callRaw(bidi, context, wrapCall(source, world === 'panel'), given, world !== 'page')
  return JSON.parse(String(answer.value))
}

async function callRaw(bidi: Protocol, context: string, source: string, given: object[], isOwnWorld: boolean): Promise<Remote> {
  try {
    const answer = await bidi.send<Called>('script.callFunction', {
      functionDeclaration: source,
      arguments: given,
      target: { context, ...(isOwnWorld && { sandbox: 'driver' }) },
      awaitPromise: true,
      userActivation: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    })
    if (answer.type !== 'success' || answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? 'unknown exception')
    return answer.result
  } catch (error) {
    if (error instanceof ProtocolError && GONE.test(error.message)) throw new DocumentGone(error.message, { cause: error })
    throw error
  }
}

async function roots(bidi: Protocol, context: string): Promise<string[]> {
  const hosts = (await callRaw(bidi, context, HOSTS, [], true)).value as RemoteNode[]
  return hosts.flatMap((host) => host.value?.shadowRoot?.sharedId ?? [])
}
