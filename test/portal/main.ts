// `npm run portal`: the replica alone, for looking at it by hand.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { busyAccount } from './form/busy-account'
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from './languages'
import { startPortal } from './server'
import type { Variant } from './variants'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: join(tmpdir(), 'lupaluotsi-portal.json') },
    variant: { type: 'string', default: '{}' },
    language: { type: 'string', default: 'fi' },
    busy: { type: 'boolean', default: false },
  },
})

const portal = await startPortal({
  port: Number(values.port),
  seed: Number(values.seed),
  storeFile: values.store,
  language: languageOf(values.language),
  variant: JSON.parse(values.variant) as Variant,
})

if (values.busy && (await portal.store()).length === 0) for (const application of busyAccount(portal.words)) await portal.keep(application)

const inLanguages = (path: string) =>
  LANGUAGES.map((language) => `    https://asiointi.dvv.fi${path}?kieli=${language}`.padEnd(50) + LANGUAGE_NAMES[language]).join('\n')

process.stdout.write(`Testijäljennös on käynnissä (siemen ${values.seed}, hakemukset: ${values.store})

  https://dvv.fi/verkkoasiointi                   aloitussivu
  portaali, Power Pages -ulkoasu
${inLanguages('/')}
  portaali, React-ulkoasu (suomifi-ui-components)
${inLanguages('/react/')}
  sivut, jotka eivät ole hakemuksia: /ohje ja /yhteydenotto, /react/ohje ja /react/yhteydenotto
  istunnon varoitus sivun päällä: ?modal=1
  paljon hakemuksia: npm run portal -- --busy --store uusi.json
  ilman isäntänimeä: https://127.0.0.1:${portal.port}/ ja https://127.0.0.1:${portal.port}/react/

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
