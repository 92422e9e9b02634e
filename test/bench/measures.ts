// What is measured in a running Chromium: looks at a page, the way to a usable panel, a fill, and what the overlay burdens the page with.
import type { Browser, Page } from '../e2e/browser/types'

export const ROUNDS = 7
const PORTAL = 'https://asiointi.dvv.fi'
/** Milliseconds after `load`: the browser's own start of the page is over then. The overlay, too, waits until the page is idle. */
const SETTLED = 500

/** The middle one. */
export function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** One look: reading the page, then the message there, the check of it, recognition, advice, and the answer back. */
type Timed = { read: number; answered: number; controls: number }
export type Collection = {
  count: number
  /** Cold. */
  all: number
  read: number
  answered: number
  warm: number
  controls: number
  /** `asked` < `of`: estimated from as many names. */
  peer: { took: number; asked: number; of: number }
}

/** Later looks of each page. */
export const LATER = 2
/** Rounds in which the peer is measured, too. */
const PEERS = 3

/**
 * Looks of the extension itself (the build with an open root marks them), and the peer on the same page afterwards. Cold: a fresh document whose scripts
 * are compiled on the way; the background is awake, as it is on the way through the portal. `warm`: a later look, after a change of the page.
 */
export async function collection(browser: Browser, count: number): Promise<Collection> {
  const colds: Timed[] = []
  const warms: number[] = []
  const peers: Collection['peer'][] = []
  // The first page wakes the background.
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await browser.open(`${PORTAL}/fields/${count}`)
    await page.panel.waitFor('region', 'Lupaluotsi', { timeout: 20_000 })
    await pause(SETTLED)
    const looks = await page.evaluate(laterLooks, LATER)
    // A peer that had to be stopped is not asked again.
    if (round > 0 && peers.length < PEERS && !peers.some(({ asked, of }) => asked < of))
      peers.push(await page.evaluate(() => window.bench.names()))
    await page.close()
    if (round === 0) continue
    colds.push(looks[0]!)
    warms.push(...looks.slice(-LATER).map(({ read, answered }) => read + answered))
  }
  const middle = (of: (one: Timed) => number) => median(colds.map(of))
  return {
    count,
    all: middle(({ read, answered }) => read + answered),
    read: middle(({ read }) => read),
    answered: middle(({ answered }) => answered),
    warm: median(warms),
    controls: colds[0]!.controls,
    peer: peers.toSorted((a, b) => a.took - b.took)[Math.floor(peers.length / 2)]!,
  }
}

/** Runs in the page: changes it so many times, waits each time for the look at it, and gives all looks since the page began. */
async function laterLooks(times: number): Promise<Timed[]> {
  const marks = (what: string) => performance.getEntriesByName(`look:${what}`) as PerformanceMark[]
  const until = performance.now() + 15_000
  for (let turn = 0; turn < times; turn++) {
    const before = marks('answered').length
    document.querySelector('main')!.append(document.createTextNode(' '))
    while (marks('answered').length === before) {
      if (performance.now() > until) throw new Error(`no look came after change ${turn + 1} of the page; looks so far: ${before}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  return marks('answered').map((answered, at) => {
    const [reading, asked] = [marks('reading')[at]!, marks('asked')[at]!]
    return { read: asked.startTime - reading.startTime, answered: answered.startTime - asked.startTime, controls: Number(asked.detail) }
  })
}

export type PanelTimes = { afterContent: number; afterLoad: number; asleep: number }

/** Rounds with an ended background: the browser takes seconds to end it. */
export const ASLEEP = 3

/** Milliseconds to a usable panel, after `DOMContentLoaded` and after `load`; `asleep`: after `load`, when the browser had ended the background. */
export async function panelTimes(browser: Browser): Promise<PanelTimes> {
  const awake: Omit<PanelTimes, 'asleep'>[] = []
  const asleep: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    awake.push(await panelTime(browser))
    if (round >= ASLEEP) continue
    await browser.stopBackground()
    asleep.push((await panelTime(browser)).afterLoad)
  }
  return {
    afterContent: median(awake.map((one) => one.afterContent)),
    afterLoad: median(awake.map((one) => one.afterLoad)),
    asleep: median(asleep),
  }
}

async function panelTime(browser: Browser): Promise<Omit<PanelTimes, 'asleep'>> {
  const page = await browser.open(`${PORTAL}/clock/50`)
  await page.waitFor(() => window.clock.panelAt !== null, { timeout: 20_000 })
  const times = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const panelAt = window.clock.panelAt!
    return { afterContent: panelAt - entry!.domContentLoadedEventEnd, afterLoad: panelAt - entry!.loadEventEnd }
  })
  await page.close()
  return times
}

export type Fill = { fields: number; took: number }

/** Milliseconds from the first field touched to the outcomes shown, each write read back; the browser's extension knows a profile. */
export async function fillTime(browser: Browser): Promise<Fill> {
  const fills: Fill[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open(`${PORTAL}/clock/25`)
    fills.push(await fillOnce(page))
    await page.close()
  }
  return { fields: fills[0]!.fields, took: median(fills.map((one) => one.took)) }
}

async function fillOnce(page: Page): Promise<Fill> {
  await page.panel.waitFor('region', 'Lupaluotsi')
  // The panel takes no click before it has been seen for half a second.
  await pause(800)
  await openPreview(page)
  await page.panel.click('button', 'Täytä valitut kentät')
  await page.panel.waitFor('button', 'Kumoa täyttäminen')
  await page
    .waitFor(() => window.clock.outcomesAt !== null)
    .catch((cause) => {
      throw new Error('bench: the list of outcomes was not seen in the panel after a fill', { cause })
    })
  return page.evaluate(() => {
    const { touchedAt, outcomesAt, touched } = window.clock
    return { fields: touched.size, took: outcomesAt! - touchedAt! }
  })
}

/** Pressed again where the panel took the click for one too soon after it came on top: only what follows is measured. */
async function openPreview({ panel }: Page): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await panel.click('button', 'Esikatsele täytettävät tiedot')
    const isThere = await panel.waitFor('table', 'Täytettävät tiedot', { timeout: 1500 }).then(
      () => true,
      () => false,
    )
    if (isThere) return
  }
  throw new Error('bench: the preview did not open')
}

/** Long tasks and the JS heap of a 500-field page after a collection, with whatever runs in `browser`. */
export async function burden(browser: Browser, wantsPanel: boolean): Promise<{ longTasks: number; heap: number }> {
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
