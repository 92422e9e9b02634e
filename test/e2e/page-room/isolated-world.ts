// Real Chromium with the page room in an extension's isolated world, on small pages served from this machine.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'vite'
import { findBrowser } from '../browser/find'
import { endProcess, removeFolder, startProcess, temporaryFolder } from '../browser/process'
import { Protocol, pipeWire } from '../browser/protocol'
import type { Room } from './entry'

/** A function that runs in the isolated world; it may use nothing but its arguments. */
type Run<A extends unknown[], R> = (room: Room, ...args: A) => R | Promise<R>

export type IsolatedPage = {
  /** In the extension's isolated world. */
  inRoom<A extends unknown[], R>(run: Run<A, R>, ...args: A): Promise<R>
  /** In the page's own world. */
  inPage<R>(expression: string): Promise<R>
  /** Real mouse at viewport coordinates. */
  click(x: number, y: number): Promise<void>
  /** Real typing into what has the focus. */
  type(text: string): Promise<void>
  close(): Promise<void>
}

export type World = {
  /** `html` is the whole document; `script` runs at its end in the page's world. */
  open(html: string): Promise<IsolatedPage>
  close(): Promise<void>
}

const MANIFEST = {
  manifest_version: 3,
  name: 'page room',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['room.js'], run_at: 'document_idle' }],
}

/** Starts Chromium once for many pages. */
export async function openWorld(): Promise<World> {
  const folder = temporaryFolder('page-room')
  const extension = join(folder, 'extension')
  mkdirSync(extension)
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(MANIFEST))
  writeFileSync(join(extension, 'room.js'), await bundle())
  const pages: string[] = []
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pages[Number(request.url?.slice(1))] ?? '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const started = startProcess(findBrowser('chromium').path, commandLine(folder, extension), 2)
  const [, , , into, from] = started.child.stdio
  const browser = new Protocol(pipeWire(into as Writable, from as Readable), started.lastWords)
  return {
    async open(html) {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${pages.push(html) - 1}`
      return openPage(browser, url)
    },
    async close() {
      await browser.send('Browser.close').catch(() => undefined)
      await endProcess(started, 3000)
      server.close()
      await removeFolder(folder)
    },
  }
}

function commandLine(folder: string, extension: string): string[] {
  return [
    `--user-data-dir=${join(folder, 'profile')}`,
    '--headless=new',
    '--no-sandbox',
    '--remote-debugging-pipe',
    '--allow-pre-commit-input',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--window-size=1280,900',
    'about:blank',
  ]
}

/** The room as one classic script that leaves `room` in the global scope. */
export async function bundle(): Promise<string> {
  const root = new URL('../../../', import.meta.url).pathname
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@/': root } },
    build: { write: false, minify: false, lib: { entry: join(root, 'test/e2e/page-room/entry.ts'), formats: ['iife'], name: 'pageRoom' } },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as { output: { code?: string }[] }
  return output[0]!.code!
}

async function openPage(browser: Protocol, url: string): Promise<IsolatedPage> {
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
  const { sessionId: session } = await browser.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
  let world = 0
  browser.on('Runtime.executionContextCreated', (params, of) => {
    const { id, origin, auxData } = params.context as { id: number; origin: string; auxData: { frameId: string } }
    // The frames of a page have worlds of ours as well, in which no room is.
    if (of === session && origin.startsWith('chrome-extension://') && auxData.frameId === targetId) world = id
  })
  await browser.send('Page.enable', {}, { session })
  await browser.send('Runtime.enable', {}, { session })
  await browser.send('Emulation.setFocusEmulationEnabled', { enabled: true }, { session })
  await browser.send('Page.navigate', { url }, { session })
  const evaluate = async <R>(expression: string, contextId?: number): Promise<R> => {
    const { result, exceptionDetails } = await browser.send<{
      result: { value: R }
      exceptionDetails?: { exception?: { description?: string } }
    }>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true, ...(contextId !== undefined && { contextId }) },
      { session },
    )
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'evaluate failed')
    return result.value
  }
  for (let tries = 0; tries < 1200; tries++) {
    if (world !== 0 && (await evaluate<boolean>('typeof room === "object"', world).catch(() => false))) break
    await pause(25)
  }
  const mouse = (type: string, x: number, y: number) =>
    browser.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 }, { session })
  return {
    inRoom: (run, ...args) => evaluate(`(${run.toString()})(room, ...${JSON.stringify(args)})`, world),
    inPage: (expression) => evaluate(expression),
    async click(x, y) {
      await Promise.all(['mouseMoved', 'mousePressed', 'mouseReleased'].map((type) => mouse(type, x, y)))
    },
    type: async (text) => void (await browser.send('Input.insertText', { text }, { session })),
    close: async () => void (await browser.send('Target.closeTarget', { targetId })),
  }
}
