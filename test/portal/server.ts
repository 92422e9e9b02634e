// Starts the replica of verkkoasiointi on a real HTTPS server.
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Language } from './languages'
import type { House } from './site'
import type { Application } from './store/application'
import { openStore, readApplications } from './store/file-store'
import type { Variant } from './variants'
import { portalApp } from './web/app'
import { makeCertificate } from './web/certificate'
import { postableNames } from './web/naming'
import { renamer } from './web/rename'
import { receiveAll } from './web/sending'
import { wordsOf } from './words'
import type { Words } from './words-shape'

export type SkinName = 'pages' | 'react'

export interface PortalOptions {
  /** 0 or none: any free port. */
  port?: number
  /** Chooses the wordings; see seeds.ts. */
  seed: number
  /** The JSON file that keeps the applications; made when it is not there. */
  storeFile: string
  variant?: Variant
  /** What the public entry page leads to; both skins are always there. Power Pages unless told. */
  skin?: SkinName
  /** Of whoever has not chosen another in the header; Finnish unless told. */
  language?: Language
  /** Today as pages write it, d.m.yyyy; the machine's own date when not given. */
  today?: string
}

export interface Portal {
  port: number
  /** Base64 SHA-256 of the certificate's public key, for Chromium's --ignore-certificate-errors-spki-list. */
  spki: string
  certificatePem: string
  /** The words on its pages in the language it was started in. */
  readonly words: Words
  wordsIn(language: Language): Words
  /** From now on its pages speak the words of another seed. */
  reword(seed: number): void
  /** Ends every login: whoever goes on is told that the session has expired. */
  expireSessions(): void
  /** What stands in the store file now. */
  store(): Promise<Application[]>
  /** Puts an application into the store, as if it had been written on an earlier day. */
  keep(application: Application): Promise<void>
  /** Gives a receipt to what was sent under the variant sentWithoutReceipt. */
  acknowledge(): Promise<void>
  close(): Promise<void>
}

function finnishDate(date: Date): string {
  return `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`
}

/** Starts the replica on 127.0.0.1 and resolves when it listens; rejects when the port is taken or the store file is damaged. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const variant = options.variant ?? {}
  const fixedNames = [...postableNames(), 'email', 'password']
  let { seed } = options
  const house: House = {
    variant,
    language: options.language ?? 'fi',
    wordsIn: (language) => wordsOf({ seed, language, isRenewed: variant.isRenewed }),
    session: 0,
    home: options.skin === 'react' ? '/react/' : '/',
    store: await openStore(options.storeFile),
    renamer: renamer(variant.renameAttributes, fixedNames),
    today: () => options.today ?? finnishDate(new Date()),
  }
  const certificate = await makeCertificate()
  const server = createServer({ key: certificate.key, cert: certificate.certificatePem }, portalApp(house))
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    spki: certificate.spki,
    certificatePem: certificate.certificatePem,
    get words() {
      return house.wordsIn(house.language)
    },
    wordsIn: house.wordsIn,
    reword(other) {
      seed = other
    },
    expireSessions() {
      house.session += 1
    },
    store: () => readApplications(options.storeFile),
    keep: (application) => house.store.put(application),
    acknowledge: () => receiveAll({ ...house, words: house.wordsIn(house.language) }),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
