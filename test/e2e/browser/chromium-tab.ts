// One tab of Chromium over CDP, in a flat session of its own.
import { cdpKeyEvents } from './keys'
import { type Protocol, ProtocolError } from './protocol'
import { DocumentGone, type KeyStroke, NoPanel, type Tab, type World, wrapCall } from './tab'
import type { Box, Media, TreeNode } from './types'

type DomNode = { nodeName: string; backendNodeId: number; attributes?: string[]; children?: DomNode[]; shadowRoots?: DomNode[] }
type Evaluated = {
  result: { value?: unknown; objectId?: string }
  exceptionDetails?: { text: string; exception?: { description?: string; value?: unknown } }
}

export type ChromiumTab = Tab & { session: string }

const GONE =
  /context was destroyed|Cannot find context|Inspected target navigated|No frame|frame was (?:removed|detached)|No node with given id/i

/** Attaches to a target of type page. Dialogs are dismissed, leaving a page is always allowed. */
export async function chromiumTab(cdp: Protocol, targetId: string): Promise<ChromiumTab> {
  const { sessionId: session } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
  const loads = watchLoads(cdp, session)
  await Promise.all([
    cdp.send('Page.enable', {}, { session }),
    cdp.send('Page.setLifecycleEventsEnabled', { enabled: true }, { session }),
    cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true }, { session }),
  ])
  const ask = <R = Record<string, unknown>>(method: string, params: object = {}, timeout?: number) =>
    cdp.send<R>(method, params, { session, timeout })

  return {
    id: targetId,
    needsFront: false,
    session,
    async navigate(url, timeout) {
      const answer = await ask<{ errorText?: string; loaderId?: string }>('Page.navigate', { url }, timeout)
      if (answer.errorText !== undefined) throw new Error(`${url} did not open: ${answer.errorText}`)
      if (answer.loaderId !== undefined) await loads.until(answer.loaderId, url, timeout)
    },
    call: (source, args, world) => call(ask, targetId, source, args, world),
    async countPanels() {
      return (await roots(ask)).length
    },
    async giveFiles(source, args, files) {
      const contextId = await ownWorld(ask, targetId)
      const expression = `(${source})(...${JSON.stringify(args)})`
      const { result } = await ask<Evaluated>('Runtime.evaluate', { expression, contextId, awaitPromise: true })
      await ask('DOM.setFileInputFiles', { files, objectId: result.objectId })
    },
    async clickAt(x, y) {
      const button = { x, y, button: 'left', clickCount: 1 }
      await ask('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })
      await ask('Input.dispatchMouseEvent', { type: 'mousePressed', ...button })
      await ask('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button })
    },
    async strike(keys: KeyStroke[]) {
      for (const event of keys.flatMap(cdpKeyEvents)) await ask('Input.dispatchKeyEvent', event)
    },
    picture: (options) => picture(ask, options),
    async viewport(width, height, scale) {
      await ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false })
    },
    async emulate(media: Media) {
      const features = [
        { name: 'prefers-color-scheme', value: media.dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: media.forcedColors ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
      ]
      await ask('Emulation.setEmulatedMedia', { features })
    },
    accessibilityTree: () => accessibilityTree(ask),
    async activate() {
      await ask('Page.bringToFront')
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId })
    },
  }
}

type Ask = <R = Record<string, unknown>>(method: string, params?: object, timeout?: number) => Promise<R>

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

async function call(ask: Ask, frameId: string, source: string, args: unknown[], world: World): Promise<unknown> {
  const json = JSON.stringify(args)
  const how = { awaitPromise: true, returnByValue: true }
  try {
    if (world === 'page') {
      const expression = `(${wrapCall(source, false)})(${JSON.stringify(json)})`
      return resultOf(await ask<Evaluated>('Runtime.evaluate', { expression, ...how }))
    }
    const executionContextId = await ownWorld(ask, frameId)
    const functionDeclaration = wrapCall(source, world === 'panel')
    const given = [{ value: json }]
    if (world === 'driver') {
      return resultOf(await ask<Evaluated>('Runtime.callFunctionOn', { functionDeclaration, executionContextId, arguments: given, ...how }))
    }
    const root = (await roots(ask))[0]
    if (root === undefined) throw new NoPanel('There is no panel of Lupaluotsi in the page.')
    const { object } = await ask<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId: root, executionContextId })
    const { objectId } = object
    return resultOf(
      await ask<Evaluated>('Runtime.callFunctionOn', { functionDeclaration, objectId, arguments: [...given, { objectId }], ...how }),
    )
  } catch (error) {
    if (error instanceof ProtocolError && GONE.test(error.message)) throw new DocumentGone(error.message, { cause: error })
    throw error
  }
}

/** The same world comes back for the same name as long as the document lives. */
async function ownWorld(ask: Ask, frameId: string): Promise<number> {
  const answer = await ask<{ executionContextId: number }>('Page.createIsolatedWorld', { frameId, worldName: 'driver' })
  return answer.executionContextId
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

async function picture(ask: Ask, options: { clip?: Box; full?: boolean }): Promise<string> {
  type Metrics = { cssContentSize: Box; cssVisualViewport: { pageX: number; pageY: number } }
  const { cssContentSize, cssVisualViewport } = await ask<Metrics>('Page.getLayoutMetrics')
  const box = options.clip ?? (options.full ? cssContentSize : undefined)
  // The clip is counted from the document's corner, ours from the viewport's.
  const shift = options.full ? { x: 0, y: 0 } : { x: cssVisualViewport.pageX, y: cssVisualViewport.pageY }
  const clip = box && { ...box, x: box.x + shift.x, y: box.y + shift.y, scale: 1 }
  const { data } = await ask<{ data: string }>('Page.captureScreenshot', {
    format: 'png',
    ...(clip && { clip }),
    captureBeyondViewport: options.full ?? false,
  })
  return data
}

async function accessibilityTree(ask: Ask): Promise<TreeNode[]> {
  type AxValue = { value?: unknown }
  type AxNode = {
    ignored: boolean
    role?: AxValue
    name?: AxValue
    description?: AxValue
    properties?: { name: string; value: AxValue }[]
  }
  const { nodes } = await ask<{ nodes: AxNode[] }>('Accessibility.getFullAXTree')
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      properties: Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value])),
    }))
}
