// `npm run portal`: the replica alone, for looking at it by hand.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPortal } from './server'
import type { Variant } from './variants'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: join(tmpdir(), 'lupaluotsi-portal.json') },
    variant: { type: 'string', default: '{}' },
  },
})

const portal = await startPortal({
  port: Number(values.port),
  seed: Number(values.seed),
  storeFile: values.store,
  variant: JSON.parse(values.variant) as Variant,
})

process.stdout.write(`Testijäljennös on käynnissä (siemen ${values.seed}, hakemukset: ${values.store})

  https://asiointi.dvv.fi/          portaali
  https://dvv.fi/verkkoasiointi     aloitussivu
  https://127.0.0.1:${portal.port}/          portaali ilman isäntänimeä

Chromium, omaan profiiliin:
  chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors-spki-list=${portal.spki} \\
    --host-resolver-rules="MAP asiointi.dvv.fi:443 127.0.0.1:${portal.port}, MAP dvv.fi:443 127.0.0.1:${portal.port}, MAP www.dvv.fi:443 127.0.0.1:${portal.port}" \\
    https://dvv.fi/verkkoasiointi

Firefox, omaan profiiliin: aseta about:config-sivulla network.dns.forceResolve = 127.0.0.1, avaa https://asiointi.dvv.fi:${portal.port}/ ja hyväksy varmenne.

Lopeta: Ctrl+C
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void portal.close().then(() => process.exit(0))
  })
}
