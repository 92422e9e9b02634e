// Bundles the single-page application, once for each state of its sources; the bundle is kept among node_modules.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import writeFileAtomic from 'write-file-atomic'

const PORTAL = join(import.meta.dirname, '..')
const ROOT = join(PORTAL, '../..')
const KEPT = join(ROOT, 'node_modules/.cache/lupaluotsi-portal')
const SOURCES = ['react', 'form', '.', 'web/react-bundle.ts']

async function filesOf(source: string): Promise<string[]> {
  if (source.endsWith('.ts')) return [join(PORTAL, source)]
  const names = await readdir(join(PORTAL, source))
  return names
    .filter((name) => /^(?!.*\.test\.).*\.tsx?$/.test(name))
    .sort()
    .map((name) => join(PORTAL, source, name))
}

async function stateOfSources(): Promise<string> {
  const files = [...(await Promise.all(SOURCES.map(filesOf))).flat(), join(ROOT, 'package-lock.json')]
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function make(): Promise<string> {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    root: PORTAL,
    // Said outright, as vite takes them from NODE_ENV, which is «test» under vitest.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    resolve: { conditions: ['production', 'browser', 'module'] },
    build: {
      write: false,
      chunkSizeWarningLimit: 4000,
      lib: { entry: join(PORTAL, 'react/main.tsx'), name: 'portal', formats: ['iife'] },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('portal: the React skin could not be bundled.')
  return first.output[0].code
}

async function keptOrMade(): Promise<string> {
  const file = join(KEPT, `${await stateOfSources()}.js`)
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return kept
  const code = await make()
  await mkdir(KEPT, { recursive: true })
  await writeFileAtomic(file, code)
  return code
}

let bundle: Promise<string> | undefined

/** The script of the React skin; the first call after a change of its sources takes some seconds. */
export function reactBundle(): Promise<string> {
  bundle ??= keptOrMade()
  return bundle
}
