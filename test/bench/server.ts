// Serves the generated pages under the portal's host name, so that the production build runs on them.
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from '../e2e/browser/certificate'
import type { PortalAddress } from '../e2e/browser/types'
import { benchPage, STRANGE_PAGE } from './pages'

/** Notes in the page when an open-root panel is first usable, when the first field is touched and when outcomes are shown; only the bench's own pages carry it. */
const CLOCK = `<script>
const clock = window.clock = { panelAt: null, touchedAt: null, outcomesAt: null, touched: new Set() }
const look = () => {
  for (const { shadowRoot } of document.documentElement.children) {
    if (!clock.panelAt && shadowRoot?.querySelector('[data-status]')) clock.panelAt = performance.now()
    if (!clock.outcomesAt && shadowRoot?.querySelector('[data-fold=outcomes]')) clock.outcomesAt = performance.now()
  }
  if (!clock.outcomesAt) requestAnimationFrame(look)
}
document.addEventListener('input', ({ target }) => {
  clock.touchedAt ??= performance.now()
  clock.touched.add(target)
})
look()
</script>`

export type BenchServer = PortalAddress & { close: () => Promise<void> }

/** `/fields/N`, `/clock/N` (the same with a clock), `/strange`, and `/bench.js` with the given script. */
export async function startBenchServer(script: string): Promise<BenchServer> {
  const { key, cert, spki } = await makeCertificate(['asiointi.dvv.fi'])
  const server = createServer({ key, cert }, (request, response) => {
    const [, what, count] = (request.url ?? '/').split('/')
    if (what === 'bench.js') return response.setHeader('content-type', 'text/javascript').end(script)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (what === 'fields') return response.end(benchPage(Number(count)).replace('</body>', '<script src="/bench.js"></script></body>'))
    if (what === 'clock') return response.end(benchPage(Number(count)).replace('</head>', `${CLOCK}</head>`))
    return response.end(STRANGE_PAGE)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
