// A tiny HTTPS page under the portal's host names, for trying the driver.
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from '../browser/certificate'
import { PORTAL_HOSTS } from '../browser/portal-hosts'

const PAGE = `<!doctype html><html lang="fi"><title>Lelu</title>
<style>body { height: 3000px } #cover { display: none; position: fixed; inset: 0; background: red }</style>
<h1>Lelusivu</h1>
<form action="/toinen"><label>Nimi* <input name="nimi" maxlength="20"></label>
<label for="teksti">Käyttötarkoitus</label><textarea id="teksti"></textarea>
<label>Tapa <select><option value="">Valitse</option><option value="a">Joka päivä</option><option value="b">Kerran viikossa</option></select></label>
<label><input type="checkbox"> Hyväksyn</label>
<label>Liite <input type="file" multiple></label>
<button type="button" id="deep" style="position: absolute; top: 2500px">Syvällä</button>
<button type="button" id="hello">Sano</button><button>Seuraava</button></form>
<p id="log"></p><div id="cover">Peite</div>
<script>
const log = document.getElementById('log')
document.addEventListener('keydown', (event) => { log.dataset.keys = (log.dataset.keys ?? '') + event.key[0] + (event.isTrusted ? '' : '!') })
document.getElementById('deep').addEventListener('click', (event) => { log.textContent = 'syvällä ' + event.isTrusted })
document.getElementById('hello').addEventListener('click', () => { alert('Hei'); log.textContent = 'sanottu' })
document.querySelector('select').addEventListener('change', (event) => { log.textContent = 'valittu ' + event.target.value })
document.querySelector('[type=file]').addEventListener('change', (event) => { log.textContent = [...event.target.files].map((file) => file.name + ' ' + file.size).join() })
</script></html>`
const NEXT = '<!doctype html><html lang="fi"><title>Toinen</title><h1>Toinen sivu</h1></html>'

export type ToyServer = { port: number; spki: string; close(): Promise<void> }

/** Listens on a free port of 127.0.0.1. */
export async function startToyServer(): Promise<ToyServer> {
  const { key, cert, spki } = await makeCertificate(PORTAL_HOSTS)
  const server = createServer({ key, cert }, (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'unsafe-inline'" })
    response.end(request.url?.startsWith('/toinen') ? NEXT : PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
