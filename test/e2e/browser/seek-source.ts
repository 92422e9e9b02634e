// The text of seek.ts and what it imports as one script, to be sent into pages.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const GLOBAL = 'driverSeek'
let bundle: Promise<string> | undefined

/** Source of a function that calls the named export of seek.ts with (root, ...args); `hasRoot` false = the document is the root. */
export async function seekSource(name: string, hasRoot: boolean): Promise<string> {
  bundle ??= make()
  const code = await bundle
  // Kept on the global of the driver's own world, which the page cannot see.
  const seek = `globalThis.${GLOBAL} ??= (() => { ${code}; return ${GLOBAL} })()`
  return hasRoot
    ? `(root, ...args) => { const seek = ${seek}; return seek.${name}(root, ...args) }`
    : `(...args) => { const seek = ${seek}; return seek.${name}(document, ...args) }`
}

async function make(): Promise<string> {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('./seek.ts', import.meta.url)), name: GLOBAL, formats: ['iife'] },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('seek.ts could not be bundled.')
  return first.output[0].code
}
