// A page as tests see it, built on what either half can do with a tab.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { strokesOf } from './keys'
import { makePanel } from './panel'
import { seekSource } from './seek-source'
import { PATIENCE, type Place, press, seekOnce, sent, waitUntilThere } from './seeking'
import { DocumentGone, type Tab } from './tab'
import type { Found, Media, Modifiers, Page, Panel, ScreenshotOptions, Target, TreeNode } from './types'

type Patience = { timeout?: number }

/** `toFront` brings the tab to the front before keys and mouse are used. */
export class TabPage implements Page {
  readonly panel: Panel
  private readonly place: Place

  constructor(
    private readonly tab: Tab,
    readonly activate: () => Promise<void>,
  ) {
    this.panel = makePanel(tab, activate)
    this.place = { tab, world: 'driver' }
  }

  get id(): string {
    return this.tab.id
  }

  goto(url: string, { timeout = PATIENCE }: Patience = {}): Promise<void> {
    return this.tab.navigate(url, timeout)
  }

  async url(): Promise<string> {
    return String(await this.tab.call('() => location.href', [], 'driver'))
  }

  async title(): Promise<string> {
    return String(await this.tab.call('() => document.title', [], 'driver'))
  }

  async evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return (await this.tab.call(run.toString(), args, 'page')) as R
  }

  async inPanel<A extends unknown[], R>(run: (root: ShadowRoot, ...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return (await this.tab.call(run.toString(), args, 'panel')) as R
  }

  async load(source: string): Promise<void> {
    await this.tab.call(`() => { ${source} }`, [], 'driver')
  }

  async find(target: Target): Promise<Found | null> {
    return (await seekOnce(this.place, target)).found
  }

  async findAll(target: Target): Promise<Found[]> {
    return (await this.script('lookAll', target)) as Found[]
  }

  async click(target: Target, { timeout = PATIENCE }: Patience = {}): Promise<void> {
    await this.activate()
    await press(this.place, target, timeout)
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.activate()
    await this.tab.clickAt(x, y)
  }

  async type(target: Target, text: string, options?: Patience): Promise<void> {
    await this.click(target, options)
    await this.tab.strike([{ key: 'End', modifiers: { ctrl: true } }, ...strokesOf(text)])
  }

  async clear(target: Target, options?: Patience): Promise<void> {
    await this.click(target, options)
    await this.tab.strike([{ key: 'a', modifiers: { ctrl: true } }, { key: 'Delete' }])
  }

  async focus(target: Target, options?: Patience): Promise<void> {
    await this.waitForTarget(target, options)
    await this.activate()
    await this.script('focus', target)
  }

  async press(key: string, modifiers?: Modifiers): Promise<void> {
    await this.activate()
    await this.tab.strike([{ key, modifiers }])
  }

  async choose(target: Target, label: string, options?: Patience): Promise<void> {
    await this.waitForTarget(target, options)
    await this.activate()
    await this.script('choose', target, label)
  }

  async setFiles(target: Target, paths: string[], options?: Patience): Promise<void> {
    await this.waitForTarget(target, options)
    const files = paths.map((path) => resolve(path))
    await this.tab.giveFiles(await seekSource('only', false), [sent(target)], files)
  }

  waitFor<R>(what: (() => R | Promise<R>) | Target, options: Patience = {}): Promise<R> {
    return (
      typeof what === 'function' ? waitUntilTrue(this.tab, what, options.timeout ?? PATIENCE) : this.waitForTarget(what, options)
    ) as Promise<R>
  }

  async screenshot(file: string, options: ScreenshotOptions = {}): Promise<void> {
    if (this.tab.needsFront) await this.activate()
    writeFileSync(file, Buffer.from(await this.tab.picture(options), 'base64'))
  }

  viewport(width: number, height: number, { scale = 1 }: { scale?: number } = {}): Promise<void> {
    return this.tab.viewport(width, height, scale)
  }

  emulate(media: Media): Promise<void> {
    return this.tab.emulate(media)
  }

  accessibilityTree(): Promise<TreeNode[]> {
    return this.tab.accessibilityTree()
  }

  close(): Promise<void> {
    return this.tab.close()
  }

  private waitForTarget(target: Target, { timeout = PATIENCE }: Patience = {}): Promise<Found> {
    return waitUntilThere(this.place, target, timeout)
  }

  private async script(name: string, target: Target, ...args: unknown[]): Promise<unknown> {
    return this.tab.call(await seekSource(name, false), [sent(target), ...args], 'driver')
  }
}

/** A page that is on its way to the next document is asked again. */
async function waitUntilTrue(tab: Tab, run: () => unknown, timeout: number): Promise<unknown> {
  const end = Date.now() + timeout
  for (;;) {
    const answer = await tab.call(run.toString(), [], 'page').catch((error: unknown) => {
      if (error instanceof DocumentGone) return false
      throw error
    })
    if (answer) return answer
    if (Date.now() > end) {
      const where = await tab.call('() => location.href', [], 'driver').catch(() => 'a page that is going away')
      throw new Error(`Waited ${timeout} ms on ${where} for this to be true: ${run.toString()}`)
    }
    await pause(40)
  }
}
