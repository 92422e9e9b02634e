// Writes down what was measured, beside its goal; a goal that is not met says so.
import { cpus, loadavg, totalmem } from 'node:os'
import { type Collection, type Fill, ROUNDS } from './measures'

export type Figures = {
  /** Gzip bytes. */
  bytes: { detector: number; recognised: number; fill: number }
  collections: Collection[]
  panel: { afterContent: number; afterLoad: number }
  fill: Fill
  burden: { withUs: { longTasks: number; heap: number }; without: { longTasks: number; heap: number } }
}

/** Milliseconds by the number of fields. */
const LIMITS: Record<number, number> = { 50: 5, 500: 20, 5000: 150 }

const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const goal = (isMet: boolean) => (isMet ? 'met' : '**not met**')

/** The whole of docs/figures.md. */
export function figuresText({ bytes, collections, panel, fill, burden }: Figures): string {
  const heap = (burden.withUs.heap - burden.without.heap) / 2 ** 20
  return `# Figures

Written by \`npm run bench\`. ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, Chromium headless; medians of ${ROUNDS}
rounds; while measuring, ${loadavg()[1]!.toFixed(1)} processes wanted the machine's time on average (1–2 = a quiet one). Times depend on that; the ratio to the peer in the same run is what to compare. All pages are generated or of
the replica: **no figure here was measured on the real portal, and most labels are invented.**

## Bytes into the page (gzip)

| what | bytes | goal | |
| --- | --- | --- | --- |
| an unrecognised page: detector | ${kB(bytes.detector)} | ≤ 6 kB | ${goal(bytes.detector <= 6000)} |
| a recognised page: detector, Finnish words with catalogue, overlay | ${kB(bytes.recognised)} | ≤ 45 kB | ${goal(bytes.recognised <= 45_000)} |
| the same after the first preview: and the script that fills | ${kB(bytes.recognised + bytes.fill)} | | |

## Snapshot + recognition + advice

Cold: the first time in a fresh document, with the browser compiling every function on the way. A later round is what the overlay does at a change of the page.

| fields | ours in all, cold | snapshot | recognition | advice | goal | | a later round | fields read | dom-accessibility-api, names only | ratio to cold |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${collections.map(collectionLine).join('\n')}

## On the page

| what | figure | goal | |
| --- | --- | --- | --- |
| page loaded (idle) to usable panel, 50 fields | ${ms(panel.afterLoad)} | ≤ 150 ms | ${goal(panel.afterLoad <= 150)} |
| \`DOMContentLoaded\` to usable panel, 50 fields | ${ms(panel.afterContent)} | | |
| fill of ${fill.fields} fields, from the first touched to the outcomes shown, each read back after 250 ms | ${ms(fill.took)} | ≤ 400 ms | ${goal(fill.took <= 400)} |
| JS heap with the overlay less without it, 500 fields | ${heap.toFixed(1)} MB | ≤ 4 MB | ${goal(heap <= 4)} |
| long tasks (> 50 ms) with the overlay / without, 500 fields | ${burden.withUs.longTasks} / ${burden.without.longTasks} | 0 more | ${goal(burden.withUs.longTasks <= burden.without.longTasks)} |
`
}

function collectionLine({ count, all, read, recognised, advised, warm, controls, peer }: Collection): string {
  const limit = LIMITS[count]!
  const times = [ms(all), ms(read), ms(recognised), ms(advised), `≤ ${limit} ms`, goal(all <= limit), ms(warm)]
  return `| ${[count, ...times, controls, ms(peer), `${(peer / all).toFixed(1)} ×`].join(' | ')} |`
}
