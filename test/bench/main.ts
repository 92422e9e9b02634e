// `npm run bench`: measures sizes, times and memory in Chromium, beside a peer in the same run, and writes docs/figures.md.
import { type ChildProcess, execFile, fork } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { cataloguePlugin } from '@/lib/catalogue/plugin'
import { LANGUAGES } from '@/lib/model/words/ids'
import { bringProfile } from '../demo/bring-profile'
import { openBrowser } from '../e2e/browser/open-browser'
import type { Browser } from '../e2e/browser/types'
import { type Figures, figuresText } from './figures'
import { burden, collection, fillTime, panelTimes } from './measures'
import { part } from './patience'
import type { Recall } from './recall'
import { type BenchServer, startBenchServer } from './server'
import { bytesOf } from './sizes'

const ROOT = new URL('../..', import.meta.url).pathname
const OUT = join(ROOT, '.artifacts/bench')
/** Builds of its own, so that nothing else replaces them while they are measured. */
const BUILDS = '.artifacts/bench/builds'
const PRODUCTION = join(ROOT, BUILDS, 'chrome-mv3')
const OPEN_ROOT = join(ROOT, BUILDS, 'chrome-mv3-axe')
const COUNTS = [50, 500, 5000]
/** Seconds for one part: a few times what a busy machine needs, so that only what never comes is ended. */
const PATIENCE = 240
const execFileAsync = promisify(execFile)

async function bundle(): Promise<string> {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [preact(), cataloguePlugin()],
    resolve: { alias: { '@/': ROOT } },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      lib: { entry: join(ROOT, 'test/bench/in-page.ts'), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
    },
  })
  return readFileSync(join(OUT, 'bench.js'), 'utf8')
}

type Opened = { server: BenchServer; extension: string | null }

/** Opens one browser for one measurement, and closes it whatever comes of that. */
async function within<T>({ server, extension }: Opened, measure: (browser: Browser) => Promise<T>): Promise<T> {
  const args = ['--enable-precise-memory-info', '--js-flags=--expose-gc']
  const browser = await openBrowser({ browser: 'chromium', portal: server, headless: true, args, ...(extension && { extension }) })
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

async function measure(server: BenchServer): Promise<Figures> {
  const collections = await within({ server, extension: OPEN_ROOT }, async (browser) => {
    const rows = []
    for (const count of COUNTS) rows.push(await part(`looks at ${count} fields, and the peer`, PATIENCE, () => collection(browser, count)))
    return rows
  })
  const burdenOf = (extension: string | null) => within({ server, extension }, (browser) => burden(browser, extension !== null))
  const without = await part('memory and long tasks without the extension', PATIENCE, () => burdenOf(null))
  const withUs = await part('memory and long tasks with it', PATIENCE, () => burdenOf(PRODUCTION))
  const [panel, fill] = await within({ server, extension: OPEN_ROOT }, async (browser) => {
    const times = await part('the way to a usable panel', PATIENCE, () => panelTimes(browser))
    await part('a profile for the fill', PATIENCE, () => bringProfile(browser))
    return [times, await part('fills', PATIENCE, () => fillTime(browser))] as const
  })
  const recall = await part('fields recognised, in three processes', PATIENCE, recallOfAll)
  return { bytes: bytesOf(PRODUCTION), collections, panel, fill, burden: { withUs, without }, recall }
}

/** Each language in a process of its own, after everything whose time is measured. */
async function recallOfAll(): Promise<Recall[]> {
  const children = LANGUAGES.map((language) => fork(join(import.meta.dirname, 'recall-worker.ts'), [language]))
  try {
    return (await Promise.all(children.map(rowsOf))).flat()
  } finally {
    for (const child of children) child.kill()
  }
}

function rowsOf(child: ChildProcess): Promise<Recall[]> {
  return new Promise((resolve, reject) => {
    child.once('message', (rows) => resolve(rows as Recall[]))
    child.once('exit', (code) => reject(new Error(`bench: the count of a language's fields ended with ${code}`)))
  })
}

/** Builds of the shipped extension and of the one with an open root. */
async function buildExtensions(): Promise<void> {
  const env = { ...process.env, LUPALUOTSI_OUTPUT: BUILDS }
  for (const args of [['build'], ['build', '-m', 'axe']]) await execFileAsync('npx', ['wxt', ...args], { cwd: ROOT, env })
}

async function main(): Promise<void> {
  const began = performance.now()
  const script = await part('the peer and the pages', PATIENCE, bundle)
  await part('two builds of the extension', PATIENCE, buildExtensions)
  const server = await startBenchServer(script)
  try {
    const text = figuresText(await measure(server))
    mkdirSync(join(ROOT, 'docs'), { recursive: true })
    writeFileSync(join(ROOT, 'docs/figures.md'), text)
    console.log(`\n${text}\nbench: docs/figures.md written after ${Math.round((performance.now() - began) / 1000)} s`)
  } finally {
    await server.close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
