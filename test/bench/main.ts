// `npm run bench`: measures sizes, times and memory in Chromium, beside a peer in the same run, and writes docs/figures.md.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { cataloguePlugin } from '@/lib/catalogue/plugin'
import { bringProfile } from '../demo/bring-profile'
import { openBrowser } from '../e2e/browser/open-browser'
import type { Browser } from '../e2e/browser/types'
import { type Figures, figuresText } from './figures'
import { burden, collection, fillTime, panelTimes } from './measures'
import { recall } from './recall'
import { type BenchServer, startBenchServer } from './server'
import { gzipBytes } from './sizes'

const ROOT = new URL('../..', import.meta.url).pathname
const OUT = join(ROOT, '.artifacts/bench')
/** Builds of its own, so that nothing else replaces them while they are measured. */
const BUILDS = '.artifacts/bench/builds'
const PRODUCTION = join(ROOT, BUILDS, 'chrome-mv3')
const OPEN_ROOT = join(ROOT, BUILDS, 'chrome-mv3-axe')
const COUNTS = [50, 500, 5000]

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

/** Opens one browser for one measurement. */
async function within<T>(server: BenchServer, extension: string | null, measure: (browser: Browser) => Promise<T>): Promise<T> {
  const args = ['--enable-precise-memory-info', '--js-flags=--expose-gc']
  const browser = await openBrowser({ browser: 'chromium', portal: server, headless: true, args, ...(extension && { extension }) })
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

async function measure(server: BenchServer): Promise<Figures> {
  const collections = await within(server, OPEN_ROOT, async (browser) => {
    const rows = []
    for (const count of COUNTS) rows.push(await collection(browser, count))
    return rows
  })
  const without = await within(server, null, (browser) => burden(browser, false))
  const withUs = await within(server, PRODUCTION, (browser) => burden(browser, true))
  const [panel, fill] = await within(server, OPEN_ROOT, async (browser) => {
    const times = await panelTimes(browser)
    await bringProfile(browser)
    return [times, await fillTime(browser)] as const
  })
  const bytes = {
    detector: gzipBytes(PRODUCTION, ['detector.js']),
    recognised: gzipBytes(PRODUCTION, ['detector.js', 'words-fi.js', 'overlay.js']),
    fill: gzipBytes(PRODUCTION, ['fill.js']),
  }
  return { bytes, collections, panel, fill, burden: { withUs, without }, recall: recall() }
}

async function main(): Promise<void> {
  const server = await startBenchServer(await bundle())
  const env = { ...process.env, LUPALUOTSI_OUTPUT: BUILDS }
  for (const args of [['build'], ['build', '-m', 'axe']]) execFileSync('npx', ['wxt', ...args], { cwd: ROOT, env, stdio: 'ignore' })
  try {
    const text = figuresText(await measure(server))
    mkdirSync(join(ROOT, 'docs'), { recursive: true })
    writeFileSync(join(ROOT, 'docs/figures.md'), text)
    console.log(text)
  } finally {
    await server.close()
  }
}

await main()
