// A policy as strict as a portal of this kind can have: its own files, and the two handlers its platform writes into attributes.
import { createHash } from 'node:crypto'

const HANDLERS = ['setIsDirty(this.id)', 'doPostBack(this)']

/** The Content-Security-Policy header of every page. */
export function contentSecurityPolicy(): string {
  const hashes = HANDLERS.map((handler) => `'sha256-${createHash('sha256').update(handler).digest('base64')}'`).join(' ')
  return `default-src 'self'; script-src 'self' 'unsafe-hashes' ${hashes}; style-src 'self'; form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'`
}
