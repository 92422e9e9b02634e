// A certificate made at start for the portal's host names; no key is ever written to a file.
import { createHash, X509Certificate } from 'node:crypto'
import { generate } from 'selfsigned'

export interface Certificate {
  key: string
  certificatePem: string
  /** Base64 SHA-256 of the public key, for Chromium's --ignore-certificate-errors-spki-list. */
  spki: string
}

export const PORTAL_HOST = 'asiointi.dvv.fi'
export const ENTRY_HOSTS = ['dvv.fi', 'www.dvv.fi']

/** Makes a new key and a certificate for the portal's and the entry page's hosts, localhost and 127.0.0.1. */
export async function makeCertificate(): Promise<Certificate> {
  const names = [PORTAL_HOST, ...ENTRY_HOSTS, 'localhost']
  const made = await generate([{ name: 'commonName', value: PORTAL_HOST }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...names.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }],
      },
    ],
  })
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' })
  return { key: made.private, certificatePem: made.cert, spki: createHash('sha256').update(publicKey).digest('base64') }
}
