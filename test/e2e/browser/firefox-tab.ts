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

/** A tab that exists already. Media settings reach the whole browser, as Firefox has them as preferences only. */
export class FirefoxTab implements Tab {
  readonly needsFront = true

  constructor(
    private readonly bidi: Protocol,
    readonly id: string,
    readonly emulate: (media: Media) => Promise<void>,
  ) {}

  /** BiDi cannot wait for the extension's own pages, so those are watched until they are complete. */
  async navigate(url: string, timeout: number): Promise<void> {
    const isOwnPage = url.startsWith('moz-extension:')
    const how = { context: this.id, url, wait: isOwnPage ? 'none' : 'complete' }
    await this.bidi.send('browsingContext.navigate', how, { timeout }).catch((error: Error) => {
      throw new Error(`${url} did not open: ${error.message}`, { cause: error })
    })
    const end = Date.now() + timeout
    const isThere = `() => document.readyState === 'complete' && location.protocol === 'moz-extension:'`
    while (isOwnPage && !(await this.call(isThere, [], 'driver').catch(() => false))) {
      if (Date.now() > end) throw new Error(`${url} had not loaded after ${timeout} ms.`)
      await pause(30)
    }
  }

  async call(source: string, args: unknown[], world: World): Promise<unknown> {
    const given: object[] = [{ type: 'string', value: JSON.stringify(args) }]
    if (world === 'panel') {
      const root = (await this.roots())[0]
      if (root === undefined) throw new NoPanel('There is no panel of Lupaluotsi in the page.')
      given.push({ sharedId: root })
    }
    const answer = await this.callRaw(wrapCall(source, world === 'panel'), given, world !== 'page')
    return JSON.parse(String(answer.value))
  }

  async countPanels(): Promise<number> {
    return (await this.roots()).length
  }

  async giveFiles(source: string, args: unknown[], files: string[]): Promise<void> {
    const { sharedId } = await this.callRaw(`() => (${source})(...${JSON.stringify(args)})`, [], true)
    await this.bidi.send('input.setFiles', { context: this.id, element: { sharedId }, files })
  }

  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions })
  }

  async strike(keys: KeyStroke[]): Promise<void> {
    await this.act({ type: 'key', id: 'keyboard', actions: keys.flatMap(bidiKeyActions) })
  }

  async picture({ clip, full }: { clip?: Box; full?: boolean }): Promise<string> {
    const what = { origin: full ? 'document' : 'viewport', ...(clip && { clip: { type: 'box', ...clip } }) }
    return (await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.id, ...what })).data
  }

  async viewport(width: number, height: number, scale: number): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', { context: this.id, viewport: { width, height }, devicePixelRatio: scale })
  }

  accessibilityTree(): Promise<never> {
    return Promise.reject(new Error('Firefox does not give out its accessibility tree; ask Chromium.'))
  }

  async activate(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.id })
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.id, promptUnload: false })
  }

  private async act(source: object): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.id, actions: [source] })
  }

  private async callRaw(source: string, given: object[], isOwnWorld: boolean): Promise<Remote> {
    const how = {
      functionDeclaration: source,
      arguments: given,
      target: { context: this.id, ...(isOwnWorld && { sandbox: 'driver' }) },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    }
    const answer = await this.bidi.send<Called>('script.callFunction', how).catch((error: Error) => {
      throw error instanceof ProtocolError && GONE.test(error.message) ? new DocumentGone(error.message, { cause: error }) : error
    })
    if (answer.type !== 'success' || answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? 'unknown exception')
    return answer.result
  }

  private async roots(): Promise<string[]> {
    const hosts = (await this.callRaw(HOSTS, [], true)).value as RemoteNode[]
    return hosts.flatMap((host) => host.value?.shadowRoot?.sharedId ?? [])
  }
}
