// A toy extension for trying the driver: a closed root in the top layer, a background that counts, a page of its own.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GECKO_ID } from '../browser/firefox'

const MANIFEST = {
  manifest_version: 3,
  name: 'Toy',
  version: '1',
  permissions: ['storage'],
  host_permissions: ['https://asiointi.dvv.fi/*'],
  content_scripts: [{ matches: ['https://asiointi.dvv.fi/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } },
}
const BACKGROUND = { chromium: { service_worker: 'background.js' }, firefox: { scripts: ['background.js'] } }

const FILES = {
  'background.js': `
const api = globalThis.browser ?? chrome
api.runtime.onMessage.addListener((says, sender, answer) => {
  api.storage.local.get('count').then(async ({ count = 0 }) => {
    await api.storage.local.set({ count: count + 1 })
    answer({ count: count + 1 })
  })
  return true
})
api.runtime.onMessage.addListener(() => {
  fetch('https://ulkona.example/kysely').catch(() => undefined)
})`,
  'content.js': `
const api = globalThis.browser ?? chrome
const host = document.createElement('div')
host.popover = 'manual'
host.style.cssText = 'all: initial; position: fixed; width: 0; height: 0'
const root = host.attachShadow({ mode: 'closed' })
root.innerHTML = '<style>section { position: fixed; right: 16px; bottom: 16px; width: 300px; height: 120px; overflow: auto; background: white }</style>' +
  '<section aria-label="Toy"><h2>Hei</h2><div style="height: 400px">Tyhjää</div><button disabled>Laske</button><p role="status"></p>' +
  '<ul><li data-kind="a"><button>Siirry</button></li><li data-kind="b"><button>Siirry</button></li></ul></section>'
document.documentElement.append(host)
host.showPopover()
const button = root.querySelector('button')
setTimeout(() => { button.disabled = false }, 300)
button.addEventListener('click', async (event) => {
  const { count } = await api.runtime.sendMessage({})
  root.querySelector('p').textContent = count + (event.isTrusted ? ' luotettu' : ' tehty')
})`,
  'page.html':
    '<!doctype html><html lang="fi"><title>Oma sivu</title><h1>Oma sivu</h1><button>Lue</button><p role="status"></p><script src="page.js"></script></html>',
  'page.js': `
const api = globalThis.browser ?? chrome
document.querySelector('button').addEventListener('click', async () => {
  document.querySelector('p').textContent = 'luku ' + (await api.storage.local.get('count')).count
})`,
}

/** Writes the extension into an existing folder. */
export function writeToyExtension(folder: string, browser: 'chromium' | 'firefox'): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, background: BACKGROUND[browser] }))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
}
