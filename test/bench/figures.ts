// Writes down what was measured, beside its goal; a goal that is not met says so.
import { cpus, loadavg, totalmem } from 'node:os'
import { type Collection, type Fill, type PanelTimes, ROUNDS } from './measures'
import type { Recall } from './recall'

export type Figures = {
  /** Gzip bytes. */
  bytes: { detector: number; recognised: number; fill: number }
  collections: Collection[]
  panel: PanelTimes
  fill: Fill
  burden: { withUs: { longTasks: number; heap: number }; without: { longTasks: number; heap: number } }
  recall: Recall[]
}

/** Milliseconds by the number of fields. */
const LIMITS: Record<number, number> = { 50: 5, 500: 20, 5000: 150 }

const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const goal = (isMet: boolean) => (isMet ? 'met' : '**not met**')

/** The whole of docs/figures.md. */
export function figuresText({ bytes, collections, panel, fill, burden, recall }: Figures): string {
  const heap = (burden.withUs.heap - burden.without.heap) / 2 ** 20
  return `# Figures

Written by \`npm run bench\`. ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, Chromium headless; medians of ${ROUNDS}
rounds; while measuring, ${loadavg()[1]!.toFixed(1)} processes wanted the machine's time on average (1–2 = a quiet one). Times depend on that; the ratio to the peer in the same run is what to compare. All pages are generated or of
the replica: **no figure here was measured on the real portal, and most labels are invented.**

## Bytes into the page (gzip)

| what | bytes | goal | |
| --- | --- | --- | --- |
| an unrecognised page: detector | ${kB(bytes.detector)} | ≤ 6 kB | ${goal(bytes.detector <= 6000)} |
| a recognised page: detector, Finnish words, overlay | ${kB(bytes.recognised)} | ≤ 45 kB | ${goal(bytes.recognised <= 45_000)} |
| the same after the first preview: and the script that fills | ${kB(bytes.recognised + bytes.fill)} | | |

## Snapshot + recognition + advice

In the extension itself, from the beginning of the reading to the answer in the overlay's hands: the page is read there, and one message carries the snapshot to
the background, where it is checked and recognition and advice are made. Cold: the first look of a fresh document, whose scripts the browser compiles on the way,
with the background awake. A later look is one after a change of the same page.

| fields | cold, in all | reading | message, check, recognition, advice, answer | goal | | a later look | fields read | dom-accessibility-api, names only | ratio to cold |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${collections.map(collectionLine).join('\n')}

## On the page

| what | figure | goal | |
| --- | --- | --- | --- |
| page loaded (idle) to usable panel, 50 fields, background awake | ${ms(panel.afterLoad)} | ≤ 150 ms | ${goal(panel.afterLoad <= 150)} |
| the same when the browser had ended the background | ${ms(panel.asleep)} | | |
| \`DOMContentLoaded\` to usable panel, 50 fields, background awake | ${ms(panel.afterContent)} | | |
| fill of ${fill.fields} fields, from the first touched to the outcomes shown, each read back after 250 ms | ${ms(fill.took)} | ≤ 400 ms | ${goal(fill.took <= 400)} |
| JS heap of the page with the overlay less without it (the background has its own), 500 fields | ${heap.toFixed(1)} MB | ≤ 4 MB | ${goal(heap <= 4)} |
| long tasks (> 50 ms) with the overlay / without, 500 fields | ${burden.withUs.longTasks} / ${burden.without.longTasks} | 0 more | ${goal(burden.withUs.longTasks <= burden.without.longTasks)} |

${recallText(recall)}`
}

/** The section on how much of the form is recognised. */
export function recallText(recall: Recall[]): string {
  return `## Fields recognised

On every step of the replica's form, with the words of its tune seeds, of its check seeds, and of labels left out of the catalogue one at a time. The Finnish check
words are guesses that the catalogue has since learnt, too, so they measure little; what is left out is the honest measure of words nobody guessed. A field
taken for another is never accepted.

| language | words | filled fields found | other fields found | taken for another | goal | |
| --- | --- | --- | --- | --- | --- | --- |
${recall.map(recallLine).join('\n')}
`
}

function recallLine({ language, wordings, filled, others, wrong }: Recall): string {
  const share = ({ found, of }: Recall['filled']) => `${found} of ${of} (${((100 * found) / of).toFixed(0)} %)`
  return `| ${[language, wordings, share(filled), share(others), wrong, '0', goal(wrong === 0)].join(' | ')} |`
}

function collectionLine({ count, all, read, answered, warm, controls, peer }: Collection): string {
  const limit = LIMITS[count]!
  const times = [ms(all), ms(read), ms(answered), `≤ ${limit} ms`, goal(all <= limit), ms(warm)]
  return `| ${[count, ...times, controls, ms(peer), `${(peer / all).toFixed(1)} ×`].join(' | ')} |`
}
