// Starting Firefox over WebDriver BiDi with a prepared profile, the extension as a temporary add-on.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startConnectProxy } from './connect-proxy'
import { downloadsOf } from './downloads'
import { findBrowser } from './find'
import { firefoxPreferences } from './firefox-preferences'
import { FirefoxTab } from './firefox-tab'
import type { Half } from './half'
import { PORTAL_HOSTS } from './portal-hosts'
import { endProcess, type Started, startProcess } from './process'
import { Protocol, socketWire } from './protocol'
import type { Tab } from './tab'
import type { Media, OpenOptions } from './types'

/** The add-on's id in its manifest, and the host its pages get: fixed, so that tests can name them. */
export const GECKO_ID = 'lupaluotsi@lupaluotsi.invalid'
const PAGES_HOST = '6d1f8a52-3c0e-4b7a-9d24-5e8b7c19f0a3'

type Context = { context: string; url: string; children: Context[] }

/** Starts the browser and installs the extension. `--remote-allow-system-access` is what lets BiDi open the extension's own pages. */
export async function startFirefox(options: OpenOptions, profileDir: string): Promise<Half> {
  const { path } = findBrowser('firefox')
  const proxy = await startConnectProxy(PORTAL_HOSTS, options.portal.port)
  mkdirSync(profileDir, { recursive: true })
  const downloads = downloadsOf(profileDir)
  const preferences = firefoxPreferences({ proxyPort: proxy.port, geckoId: GECKO_ID, pagesHost: PAGES_HOST, downloads })
  writeFileSync(join(profileDir, 'user.js'), preferences)
  const started = startProcess(path, flags(options, profileDir))
  started.exited.then(() => proxy.close())
  try {
    const bidi = new Protocol(await socketWire(`${await addressOf(started)}/session`), started.lastWords)
    const prompts = { default: 'dismiss', beforeUnload: 'accept' }
    const capabilities = { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: prompts } }
    await bidi.send('session.new', { capabilities }, { timeout: 60_000 })
    return await drive(bidi, options, { started, requests: () => proxy.refused })
  } catch (error) {
    await endProcess(started, 0)
    throw error
  }
}

async function drive(bidi: Protocol, options: OpenOptions, process: Pick<Half, 'started' | 'requests'>): Promise<Half> {
  const tabs = new Map<string, Tab>()
  const tabOf = async (context: string) => {
    const tab = tabs.get(context) ?? new FirefoxTab(bidi, context, (media) => emulate(bidi, media))
    tabs.set(context, tab)
    return tab
  }
  const install = async () => {
    if (options.extension === undefined) return
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(options.extension) } })
  }
  if (!options.isInstalledLater) await install()
  return {
    started: process.started,
    protocol: bidi,
    extensionId: options.extension === undefined ? '' : PAGES_HOST,
    extensionOrigin: `moz-extension://${PAGES_HOST}`,
    async create() {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })
      return tabOf(context)
    },
    async list() {
      const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', { maxDepth: 0 })
      return contexts.map(({ context, url }) => ({ id: context, url, tab: () => tabOf(context) }))
    },
    installAgain: install,
    async stopBackground() {
      await inBrowser(bidi, `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground()`)
    },
    async allowPortal(isAllowed) {
      await inBrowser(bidi, `(${SITE_ACCESS})(${JSON.stringify(GECKO_ID)}, ${isAllowed})`)
    },
    // Firefox asks its maker for settings whatever its preferences say.
    requests: () => process.requests().filter((asked) => !/\.mozilla\.(?:com|net|org):443$/.test(asked)),
    async leave() {
      await bidi.send('browser.close', {}).catch(() => undefined)
    },
  }
}

const SITE_ACCESS = `async (id, isAllowed) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(id)
  const origins = extension.manifest.host_permissions.filter((one) => one.includes('://'))
  await ExtensionPermissions[isAllowed ? 'add' : 'remove'](id, { permissions: [], origins }, extension)
}`

/** Runs a script in the browser's own window, where preferences and permissions are. */
async function inBrowser(bidi: Protocol, expression: string): Promise<void> {
  const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const target = { context: contexts[0]?.context }
  const answer = await bidi.send<{ type: string; exceptionDetails?: { text: string } }>('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  })
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text)
}

async function emulate(bidi: Protocol, media: Media): Promise<void> {
  const values = {
    'layout.css.prefers-color-scheme.content-override': media.dark ? 0 : 1,
    'ui.prefersReducedMotion': media.reducedMotion ? 1 : 0,
    'browser.display.document_color_use': media.forcedColors ? 2 : 0,
  }
  await inBrowser(bidi, `for (const [name, value] of Object.entries(${JSON.stringify(values)})) Services.prefs.setIntPref(name, value)`)
}

function addressOf(started: Started): Promise<string> {
  const patience = 60_000
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Firefox did not start within ${patience} ms. It said: ${started.lastWords()}`)),
      patience,
    )
    started.exited.then(() => reject(new Error(`Firefox ended at once. It said: ${started.lastWords()}`)))
    started.child.stderr?.on('data', () => {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(started.lastWords())?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}

function flags(options: OpenOptions, profileDir: string): string[] {
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 }
  return [
    ...(options.headless ? ['--headless'] : []),
    '--no-remote',
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    ...['--profile', profileDir, '--width', String(width), '--height', String(height)],
    ...(options.args ?? []),
    'about:blank',
  ]
}
