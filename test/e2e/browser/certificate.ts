// A certificate for the portal's host names, made anew each time; no key is kept anywhere.
import { createHash, X509Certificate } from 'node:crypto'
import { generate } from 'selfsigned'

export type Certificate = { key: string; cert: string; spki: string }

/** Self-signed, ten days, PEM. `hosts` become its names, the first one its subject. */
export async function makeCertificate(hosts: string[]): Promise<Certificate> {
  const notBeforeDate = new Date(Date.now() - 86_400_000)
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate,
    notAfterDate: new Date(Date.now() + 9 * 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  })
  return { key: made.private, cert: made.cert, spki: spkiOf(made.cert) }
}

/** Base64 SHA-256 of the public key of a PEM certificate, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
export function spkiOf(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(key).digest('base64')
}
