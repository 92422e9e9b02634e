// A page as tests see it, built on what either half can do with a tab.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { strokesOf } from './keys'
import { makePanel } from './panel'
import { seekSource } from './seek-source'
import { PATIENCE, press, seekOnce, sent, waitUntilThere } from './seeking'
import { DocumentGone, type Tab } from './tab'
import type { Found, Page, Target } from './types'

/** `toFront` brings the tab to the front before keys and mouse are used. */
export function makePage(tab: Tab, toFront: () => Promise<void>): Page {
  const script = async (name: string, target: Target, ...args: unknown[]) =>
    tab.call(await seekSource(name, false), [sent(target), ...args], 'driver')
  const ready = (target: Target, timeout = PATIENCE) => waitUntilThere(tab, target, 'driver', timeout)
  const click = async (target: Target, { timeout = PATIENCE } = {}) => {
    await toFront()
    await press(tab, target, 'driver', timeout)
  }
  const strike = async (keys: Parameters<Tab['strike']>[0]) => {
    await toFront()
    await tab.strike(keys)
  }
  const page: Page = {
    id: tab.id,
    panel: makePanel(tab, toFront),
    goto: (url, { timeout = 30_000 } = {}) => tab.navigate(url, timeout),
    url: async () => (await tab.call('() => location.href', [], 'driver')) as string,
    title: async () => (await tab.call('() => document.title', [], 'driver')) as string,
    evaluate: async (run, ...args) => (await tab.call(run.toString(), args, 'page')) as never,
    inPanel: async (run, ...args) => (await tab.call(run.toString(), args, 'panel')) as never,
    find: async (target) => (await seekOnce(tab, target, 'driver')).found,
    findAll: async (target) => (await script('lookAll', target)) as Found[],
    click,
    async type(target, text, options) {
      await click(target, options)
      await strike([{ key: 'End', modifiers: { ctrl: true } }, ...strokesOf(text)])
    },
    async clear(target, options) {
      await click(target, options)
      await strike([{ key: 'a', modifiers: { ctrl: true } }, { key: 'Delete' }])
    },
    async focus(target, { timeout } = {}) {
      await ready(target, timeout)
      await toFront()
      await script('focus', target)
    },
    press: (key, modifiers) => strike([{ key, modifiers }]),
    async choose(target, label, { timeout } = {}) {
      await ready(target, timeout)
      await toFront()
      await script('choose', target, label)
    },
    async setFiles(target, paths, { timeout } = {}) {
      await ready(target, timeout)
      const files = paths.map((path) => resolve(path))
      await tab.giveFiles(await seekSource('only', false), [sent(target)], files)
    },
    waitFor: ((what: (() => unknown) | Target, { timeout = PATIENCE } = {}) =>
      typeof what === 'function' ? waitUntilTrue(tab, what, timeout) : ready(what, timeout)) as Page['waitFor'],
    async screenshot(file, options = {}) {
      if (tab.needsFront) await toFront()
      writeFileSync(file, Buffer.from(await tab.picture(options), 'base64'))
    },
    viewport: (width, height, { scale = 1 } = {}) => tab.viewport(width, height, scale),
    emulate: (media) => tab.emulate(media),
    accessibilityTree: () => tab.accessibilityTree(),
    activate: toFront,
    close: () => tab.close(),
  }
  return page
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
