// One tab of Chromium over CDP, in a flat session of its own.
import { setTimeout as pause } from 'node:timers/promises'
import { type Ask, accessibilityTree, picture } from './chromium-looks'
import { cdpKeyEvents } from './keys'
import { type Protocol, ProtocolError } from './protocol'
import { DocumentGone, type KeyStroke, NoPanel, type Tab, type World, wrapCall } from './tab'
import type { Box, Media, TreeNode } from './types'

type DomNode = { nodeName: string; backendNodeId: number; attributes?: string[]; children?: DomNode[]; shadowRoots?: DomNode[] }
type Evaluated = {
  result: { value?: unknown; objectId?: string }
  exceptionDetails?: { text: string; exception?: { description?: string; value?: unknown } }
}

type Loads = ReturnType<typeof watchLoads>

const GONE =
  /context was destroyed|Cannot find context|Inspected target navigated|No frame|frame was (?:removed|detached)|No(?:de| node) with given id/i

export class ChromiumTab implements Tab {
  readonly needsFront = false
  private readonly ask: Ask
  private readonly loads: Loads

  private constructor(
    private readonly cdp: Protocol,
    readonly id: string,
    readonly session: string,
  ) {
    this.loads = watchLoads(cdp, session)
    this.ask = (method, params, timeout) => cdp.send(method, params, { session, timeout })
  }

  /** To a target of type page. Dialogs are dismissed, leaving a page is always allowed. */
  static async attach(cdp: Protocol, targetId: string): Promise<ChromiumTab> {
    const { sessionId: session } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
    const tab = new ChromiumTab(cdp, targetId, session)
    await tab.ask('Page.enable')
    await tab.ask('Page.setLifecycleEventsEnabled', { enabled: true })
    await tab.ask('Emulation.setFocusEmulationEnabled', { enabled: true })
    return tab
  }

  async navigate(url: string, timeout: number): Promise<void> {
    const answer = await this.ask<{ errorText?: string; loaderId?: string }>('Page.navigate', { url }, timeout)
    if (answer.errorText !== undefined) throw new Error(`${url} did not open: ${answer.errorText}`)
    if (answer.loaderId !== undefined) await this.loads.until(answer.loaderId, url, timeout)
  }

  async call(source: string, args: unknown[], world: World): Promise<unknown> {
    const json = JSON.stringify(args)
    try {
      if (world === 'page') return await this.callInPage(`(${wrapCall(source, false)})(${JSON.stringify(json)})`)
      return await this.callInOwnWorld(wrapCall(source, world === 'panel'), json, world === 'panel')
    } catch (error) {
      if (error instanceof ProtocolError && GONE.test(error.message)) throw new DocumentGone(error.message, { cause: error })
      throw error
    }
  }

  async countPanels(): Promise<number> {
    return (await roots(this.ask)).length
  }

  async giveFiles(source: string, args: unknown[], files: string[]): Promise<void> {
    const contextId = await this.ownWorld()
    const expression = `(${source})(...${JSON.stringify(args)})`
    const { result } = await this.ask<Evaluated>('Runtime.evaluate', { expression, contextId, awaitPromise: true })
    await this.ask('DOM.setFileInputFiles', { files, objectId: result.objectId })
  }

  async clickAt(x: number, y: number): Promise<void> {
    const button = { x, y, button: 'left', clickCount: 1 }
    const events = [
      { type: 'mouseMoved', x, y },
      { type: 'mousePressed', ...button },
      { type: 'mouseReleased', ...button },
    ]
    // At one go, as Firefox makes them: between them nothing waits for an answer.
    await Promise.all(events.map((event) => this.ask('Input.dispatchMouseEvent', event)))
  }

  async strike(keys: KeyStroke[]): Promise<void> {
    for (const event of keys.flatMap(cdpKeyEvents)) await this.ask('Input.dispatchKeyEvent', event)
  }

  picture(options: { clip?: Box; full?: boolean }): Promise<string> {
    return picture(this.ask, options)
  }

  async viewport(width: number, height: number, scale: number): Promise<void> {
    await this.ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false })
  }

  async emulate(media: Media): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: media.dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: media.forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
    ]
    await this.ask('Emulation.setEmulatedMedia', { features })
  }

  accessibilityTree(): Promise<TreeNode[]> {
    return accessibilityTree(this.ask)
  }

  async activate(): Promise<void> {
    await this.ask('Page.bringToFront')
  }

  async close(): Promise<void> {
    await this.cdp.send('Target.closeTarget', { targetId: this.id })
    // Answered before it is gone; who looks for another tab by its address must not find this one.
    const isThere = async () => {
      const { targetInfos } = await this.cdp.send<{ targetInfos: { targetId: string }[] }>('Target.getTargets')
      return targetInfos.some(({ targetId }) => targetId === this.id)
    }
    for (let looks = 0; looks < 200 && (await isThere()); looks++) await pause(20)
  }

  private async callInPage(expression: string): Promise<unknown> {
    return resultOf(await this.ask<Evaluated>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }))
  }

  private async callInOwnWorld(functionDeclaration: string, json: string, needsRoot: boolean): Promise<unknown> {
    const executionContextId = await this.ownWorld()
    const how = { functionDeclaration, awaitPromise: true, returnByValue: true }
    if (!needsRoot) {
      return resultOf(await this.ask<Evaluated>('Runtime.callFunctionOn', { ...how, executionContextId, arguments: [{ value: json }] }))
    }
    const backendNodeId = (await roots(this.ask))[0]
    if (backendNodeId === undefined) throw new NoPanel('There is no panel of Lupaluotsi in the page.')
    const { object } = await this.ask<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId, executionContextId })
    const { objectId } = object
    return resultOf(await this.ask<Evaluated>('Runtime.callFunctionOn', { ...how, objectId, arguments: [{ value: json }, { objectId }] }))
  }

  /** The same world comes back for the same name as long as the document lives. */
  private async ownWorld(): Promise<number> {
    const about = { frameId: this.id, worldName: 'driver' }
    return (await this.ask<{ executionContextId: number }>('Page.createIsolatedWorld', about)).executionContextId
  }
}

function watchLoads(cdp: Protocol, session: string) {
  const loaded = new Set<string>()
  const waiting = new Map<string, () => void>()
  cdp.on('Page.lifecycleEvent', (event, from) => {
    if (from !== session || event.name !== 'load') return
    loaded.add(String(event.loaderId))
    waiting.get(String(event.loaderId))?.()
  })
  cdp.on('Page.javascriptDialogOpening', (event, from) => {
    if (from !== session) return
    cdp.send('Page.handleJavaScriptDialog', { accept: event.type === 'beforeunload' }, { session }).catch(() => undefined)
  })
  return {
    async until(loader: string, url: string, timeout: number): Promise<void> {
      if (loaded.has(loader)) return
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${url} had not loaded after ${timeout} ms.`)), timeout)
        waiting.set(loader, () => {
          clearTimeout(timer)
          resolve()
        })
      })
    },
  }
}

async function roots(ask: Ask): Promise<number[]> {
  const { root } = await ask<{ root: DomNode }>('DOM.getDocument', { depth: 2, pierce: true })
  const html = root.children?.find((node) => node.nodeName === 'HTML')
  const hosts = (html?.children ?? []).filter((node) => node.attributes?.some((name, at) => at % 2 === 0 && name === 'popover'))
  return hosts.flatMap((host) => host.shadowRoots ?? []).map((node) => node.backendNodeId)
}

function resultOf(answer: Evaluated): unknown {
  const fault = answer.exceptionDetails
  if (fault !== undefined) throw new Error(fault.exception?.description ?? String(fault.exception?.value ?? fault.text))
  return JSON.parse(String(answer.result.value))
}
