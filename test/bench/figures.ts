// Writes down what was measured, beside its goal; a goal that is not met says so.
import { cpus, loadavg, totalmem } from 'node:os'
import { LANGUAGES, type Language } from '@/lib/model/words/ids'
import { ASLEEP, type Collection, type Fill, LATER, type PanelTimes, ROUNDS } from './measures'
import type { Recall } from './recall'
import type { Bytes } from './sizes'

export type Figures = {
  bytes: Bytes
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
the replica: **no figure here was measured on the real portal, and most labels are invented.** The texts in Finnish, Swedish and English are
**drafts** until a reader of each language other than their author has gone through them.

## Bytes into the page (gzip)

| what | bytes | goal | |
| --- | --- | --- | --- |
| an unrecognised page: detector | ${kB(bytes.detector)} | ≤ 6 kB | ${goal(bytes.detector <= 6000)} |
${LANGUAGES.map((language) => recognisedLine(language, bytes)).join('\n')}
| the same (fi) after the first preview: and the script that fills | ${kB(bytes.recognised.fi + bytes.fill)} | | |

## Snapshot + recognition + advice

In the extension itself, from the beginning of the reading to the answer in the overlay's hands: the page is read there, and one message carries the snapshot to
the background, where it is checked and recognition and advice are made. **Cold**: the first look of a fresh document, whose scripts the browser compiles on the
way, with the background awake; median of ${ROUNDS} documents. **Warm**: a look after a later change of the same page; median of ${ROUNDS * LATER} looks. The peer only computes
accessible names, on the same pages in the same run.

| fields | cold, in all | of it reading | of it message, check, recognition, advice, answer | warm, in all | goal | cold | warm | fields read | peer: dom-accessibility-api, names only | peer ÷ cold | peer ÷ warm |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${collections.map(collectionLine).join('\n')}

## On the page

| what | figure | goal | |
| --- | --- | --- | --- |
| page loaded (idle) to usable panel, 50 fields, background awake | ${ms(panel.afterLoad)} | ≤ 150 ms | ${goal(panel.afterLoad <= 150)} |
| the same when the browser had ended the background, median of ${ASLEEP} | ${ms(panel.asleep)} | | |
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

function recognisedLine(language: Language, { recognised }: Bytes): string {
  const bytes = recognised[language]
  return `| a recognised page: detector, words of one language (${language}), overlay | ${kB(bytes)} | ≤ 45 kB | ${goal(bytes <= 45_000)} |`
}

function recallLine({ language, wordings, filled, others, wrong }: Recall): string {
  const share = ({ found, of }: Recall['filled']) => `${found} of ${of} (${((100 * found) / of).toFixed(0)} %)`
  return `| ${[language, wordings, share(filled), share(others), wrong, '0', goal(wrong === 0)].join(' | ')} |`
}

function collectionLine({ count, all, read, answered, warm, controls, peer }: Collection): string {
  const limit = LIMITS[count]!
  const ratio = (time: number) => `${(peer.took / time).toFixed(1)} ×`
  const times = [ms(all), ms(read), ms(answered), ms(warm), `≤ ${limit} ms`, goal(all <= limit), goal(warm <= limit)]
  return `| ${[count, ...times, controls, peerTime(peer), ratio(all), ratio(warm)].join(' | ')} |`
}

function peerTime({ took, asked, of }: Collection['peer']): string {
  return asked < of ? `≈ ${ms(took)} (estimated from ${asked} names)` : ms(took)
}
