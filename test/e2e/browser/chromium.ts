// Starting Chromium, Chrome or Edge over the debugging pipe, with the extension as an unpacked one.
import { resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { ChromiumTab } from './chromium-tab'
import { downloadsOf } from './downloads'
import { findBrowser } from './find'
import type { Half } from './half'
import { PORTAL_HOSTS } from './portal-hosts'
import { endProcess, type Started, startProcess } from './process'
import { Protocol, pipeWire } from './protocol'
import { PATIENCE } from './seeking'
import type { OpenOptions } from './types'

type Target = { targetId: string; type: string; url: string }

/**
 * Starts the browser and installs the extension. Not `--load-extension`: branded Chrome has ignored it since 137, while `Extensions.loadUnpacked`
 * over the pipe works in the whole family.
 */
export async function startChromium(options: OpenOptions, profileDir: string): Promise<Half> {
  const { path } = findBrowser('chromium')
  const started = startProcess(path, flags(options, profileDir), 2)
  try {
    const [into, from] = [started.child.stdio[3] as Writable, started.child.stdio[4] as Readable]
    const cdp = new Protocol(pipeWire(into, from), started.lastWords)
    await cdp.send('Browser.getVersion', {}, { timeout: 60_000 })
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloadsOf(profileDir) })
    return await drive(cdp, started, options)
  } catch (error) {
    await endProcess(started, 0)
    throw error
  }
}

async function drive(cdp: Protocol, started: Started, options: OpenOptions): Promise<Half> {
  const asked: string[] = []
  const recordIn = (session: string) => cdp.send('Network.enable', {}, { session })
  if (options.recordRequests) await record(cdp, asked, recordIn)

  const tabs = new Map<string, ChromiumTab>()
  const tabOf = async (targetId: string) => {
    const known = tabs.get(targetId)
    if (known !== undefined) return known
    const tab = await ChromiumTab.attach(cdp, targetId)
    if (options.recordRequests) await recordIn(tab.session)
    tabs.set(targetId, tab)
    return tab
  }
  const create = async () => {
    const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
    return tabOf(targetId)
  }
  const install = async () => {
    if (options.extension === undefined) return ''
    return (await cdp.send<{ id: string }>('Extensions.loadUnpacked', { path: resolve(options.extension) })).id
  }
  const extensionId = options.isInstalledLater ? '' : await install()
  return {
    started,
    protocol: cdp,
    extensionId,
    extensionOrigin: `chrome-extension://${extensionId}`,
    create,
    async list() {
      const { targetInfos } = await cdp.send<{ targetInfos: Target[] }>('Target.getTargets')
      const found = targetInfos.filter((target) => target.type === 'page')
      return found.map(({ targetId, url }) => ({ id: targetId, url, tab: () => tabOf(targetId) }))
    },
    async installAgain() {
      await install()
    },
    stopBackground: () => stopWorkers(cdp, extensionId),
    async allowPortal(isAllowed) {
      const tab = await create()
      await tab.navigate('chrome://extensions', PATIENCE)
      await tab.call(SITE_ACCESS, [extensionId, isAllowed], 'page')
      await tab.close()
    },
    requests: () => asked,
    async leave() {
      await cdp.send('Browser.close', {}).catch(() => undefined)
    },
  }
}

async function stopWorkers(cdp: Protocol, extensionId: string): Promise<void> {
  const workers = async () => {
    const { targetInfos } = await cdp.send<{ targetInfos: Target[] }>('Target.getTargets')
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`))
  }
  const ended = (await workers()).map(({ targetId }) => targetId)
  for (const targetId of ended) await cdp.send('Target.closeTarget', { targetId })
  // A script that waits for an answer may have started the next one already.
  while ((await workers()).some(({ targetId }) => ended.includes(targetId))) await pause(30)
}

const SITE_ACCESS = `(extensionId, isAllowed) =>
  chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK' })`

/** Listens to the extension's workers and pages and to what its scripts ask from within other pages. */
async function record(cdp: Protocol, asked: string[], recordIn: (session: string) => Promise<unknown>): Promise<void> {
  const isOurs = (address: unknown) => String(address).startsWith('chrome-extension://')
  cdp.on('Network.requestWillBeSent', (event) => {
    const { url } = event.request as { url: string }
    const initiator = event.initiator as { url?: string; stack?: { callFrames: { url: string }[] } }
    const isByUs = isOurs(event.documentURL) || isOurs(initiator.url) || initiator.stack?.callFrames.some((frame) => isOurs(frame.url))
    if (isByUs && !isOurs(url) && !url.startsWith('data:')) asked.push(url)
  })
  cdp.on('Target.attachedToTarget', (event) => {
    if ((event.targetInfo as Target).type === 'service_worker') recordIn(String(event.sessionId)).catch(() => undefined)
  })
  await cdp.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'service_worker' }],
  })
}

function flags(options: OpenOptions, profileDir: string): string[] {
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 }
  const portal = PORTAL_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${options.portal.port}`)
  return [
    ...(options.headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profileDir}`,
    `--window-size=${width},${height}`,
    `--host-resolver-rules=${[...portal, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${options.portal.spki}`,
    '--no-proxy-server',
    '--allow-pre-commit-input',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-crash-reporter',
    '--disable-sync',
    '--disable-quic',
    '--disable-search-engine-choice-screen',
    '--disable-session-crashed-bubble',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-dev-shm-usage',
    '--password-store=basic',
    '--use-mock-keychain',
    '--force-color-profile=srgb',
    '--lang=fi',
    '--accept-lang=fi-FI,fi',
    ...(options.args ?? []),
    'about:blank',
  ]
}
