// Builds the gallery into a folder and serves it on 127.0.0.1; for tests and for looking only, it does not ship.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { build } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' }

/** Builds into `folder` (absolute). */
export async function buildGallery(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { '@/': fileURLToPath(new URL('../../', import.meta.url)) } },
    build: { outDir: folder, emptyOutDir: true },
  })
}

/** Serves a built gallery until closed; `address` ends without a slash. */
export async function serveGallery(folder: string): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery.invalid')
    const name = pathname === '/' ? 'index.html' : pathname.slice(1)
    try {
      if (name.includes('..')) throw new Error('outside the gallery')
      const body = await readFile(join(folder, name))
      response.writeHead(200, { 'content-type': TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
