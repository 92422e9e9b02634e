// `npm run bench`: measures sizes, times and memory in Chromium, beside a peer in the same run, and writes docs/figures.md.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { cataloguePlugin } from '@/lib/catalogue/plugin'
import { openBrowser } from '../e2e/browser/open-browser'
import type { Browser } from '../e2e/browser/types'
import type { Measured } from './in-page'
import { startBenchServer } from './server'
import { gzipBytes } from './sizes'

const ROOT = new URL('../..', import.meta.url).pathname
const OUT = join(ROOT, '.artifacts/bench')
const PRODUCTION = join(ROOT, '.output/chrome-mv3')
const OPEN_ROOT = join(ROOT, '.output/chrome-mv3-axe')
const COUNTS = [50, 500, 5000]
const ROUNDS = 7
const PORTAL = 'https://asiointi.dvv.fi'

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

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

/** Cold each time: a fresh document, nothing remembered. */
async function collection(browser: Browser, count: number) {
  const ours: Measured[] = []
  const peers: { took: number; named: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open(`${PORTAL}/fields/${count}`)
    ours.push(await page.evaluate(() => window.bench.ours()))
    peers.push(await page.evaluate(() => window.bench.names()))
    await page.close()
  }
  const all = median(ours.map((one) => one.read + one.recognised + one.advised))
  const peer = median(peers.map((one) => one.took))
  return {
    count,
    all,
    read: median(ours.map((one) => one.read)),
    recognised: median(ours.map((one) => one.recognised)),
    advised: median(ours.map((one) => one.advised)),
    covered: ours[0]!.controls,
    peer,
    named: peers[0]!.named,
  }
}

async function panelTimes(browser: Browser): Promise<{ afterContent: number; afterLoad: number }> {
  const times: { afterContent: number; afterLoad: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open(`${PORTAL}/clock/50`)
    await page.waitFor(() => (window as unknown as { panelAt: number | null }).panelAt !== null)
    times.push(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
        const { panelAt } = window as unknown as { panelAt: number }
        return { afterContent: panelAt - entry!.domContentLoadedEventEnd, afterLoad: panelAt - entry!.loadEventEnd }
      }),
    )
    await page.close()
  }
  return { afterContent: median(times.map((one) => one.afterContent)), afterLoad: median(times.map((one) => one.afterLoad)) }
}

/** Long tasks and the JS heap of a 500-field page after a collection, with whatever runs in `browser`. */
async function burden(browser: Browser, wantsPanel: boolean): Promise<{ longTasks: number; heap: number }> {
  const page = await browser.open(`${PORTAL}/fields/500`)
  if (wantsPanel) await page.panel.waitFor('region', 'Lupaluotsi')
  const found = await page.evaluate(async () => {
    const longTasks = await new Promise<number>((resolve) => {
      let count = 0
      new PerformanceObserver((list) => {
        count += list.getEntries().length
      }).observe({ type: 'longtask', buffered: true })
      setTimeout(() => resolve(count), 1500)
    })
    const world = globalThis as unknown as { gc: () => void }
    for (let turn = 0; turn < 3; turn++) world.gc()
    return { longTasks, heap: (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize }
  })
  await page.close()
  return found
}

const goal = (isMet: boolean) => (isMet ? 'met' : '**not met**')

async function main(): Promise<void> {
  for (const args of [['build'], ['build', '-m', 'axe']]) execFileSync('npx', ['wxt', ...args], { cwd: ROOT, stdio: 'ignore' })
  const server = await startBenchServer(await bundle())
  const memory = ['--enable-precise-memory-info', '--js-flags=--expose-gc']
  const open = (extension?: string) =>
    openBrowser({ browser: 'chromium', portal: server, headless: true, args: memory, ...(extension && { extension }) })
  const browsers: Browser[] = []
  try {
    const bare = await open()
    browsers.push(bare)
    const rows = []
    for (const count of COUNTS) rows.push(await collection(bare, count))
    const without = await burden(bare, false)
    const flown = await open(PRODUCTION)
    browsers.push(flown)
    const withUs = await burden(flown, true)
    const clocked = await open(OPEN_ROOT)
    browsers.push(clocked)
    const panel = await panelTimes(clocked)
    const detector = gzipBytes(PRODUCTION, ['detector.js'])
    const overlay = gzipBytes(PRODUCTION, ['detector.js', 'words-fi.js', 'overlay.js'])
    const limits = [5, 20, 150]
    const text = `# Figures

Written by \`npm run bench\`. ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, Chromium headless; medians of ${ROUNDS} cold
rounds. Times depend on the machine; the ratio to the peer in the same run is what to compare. All pages are generated or of the replica: **no
figure here was measured on the real portal, and most labels are invented.**

## Bytes into the page (gzip)

| what | bytes | goal | |
| --- | --- | --- | --- |
| an unrecognised page: detector | ${kB(detector)} | ≤ 6 kB | ${goal(detector <= 6000)} |
| a recognised page: detector, Finnish words with catalogue, overlay | ${kB(overlay)} | ≤ 45 kB | ${goal(overlay <= 45000)} |

## Snapshot + recognition + advice, cold

| fields | ours in all | snapshot | recognition | advice | goal | | fields read | dom-accessibility-api, names only | ratio |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row, index) => `| ${row.count} | ${ms(row.all)} | ${ms(row.read)} | ${ms(row.recognised)} | ${ms(row.advised)} | ≤ ${limits[index]} ms | ${goal(row.all <= limits[index]!)} | ${row.covered} | ${ms(row.peer)} | ${(row.peer / row.all).toFixed(1)} × |`).join('\n')}

## On the page

| what | figure | goal | |
| --- | --- | --- | --- |
| page loaded (idle) to usable panel, 50 fields | ${ms(panel.afterLoad)} | ≤ 150 ms | ${goal(panel.afterLoad <= 150)} |
| \`DOMContentLoaded\` to usable panel, 50 fields | ${ms(panel.afterContent)} | | |
| JS heap with the overlay less without it, 500 fields | ${((withUs.heap - without.heap) / 2 ** 20).toFixed(1)} MB | ≤ 4 MB | ${goal(withUs.heap - without.heap <= 4 * 2 ** 20)} |
| long tasks (> 50 ms) with the overlay / without, 500 fields | ${withUs.longTasks} / ${without.longTasks} | 0 more | ${goal(withUs.longTasks <= without.longTasks)} |
`
    writeFileSync(join(ROOT, 'docs/figures.md'), text)
    console.log(text)
  } finally {
    for (const browser of browsers) await browser.close()
    await server.close()
  }
}

await main()
