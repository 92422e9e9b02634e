// What is measured in a running Chromium: collections, the way to a usable panel, a fill, and what the overlay burdens the page with.
import type { Browser, Page } from '../e2e/browser/types'
import type { Measured } from './in-page'

export const ROUNDS = 7
const PORTAL = 'https://asiointi.dvv.fi'
/** Milliseconds after `load`: the browser's own start of the page is over then. The overlay, too, waits until the page is idle. */
const SETTLED = 500

/** The middle one. */
export function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export type Collection = Measured & { count: number; all: number; warm: number; peer: number; named: number }

/** Cold each time: a fresh document, nothing compiled, nothing remembered. `warm` is a later round of the same page, as the overlay goes them. */
export async function collection(browser: Browser, count: number): Promise<Collection> {
  const ours: (Measured & { warm: number })[] = []
  const peers: { took: number; named: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open(`${PORTAL}/fields/${count}`)
    await pause(SETTLED)
    const cold = await page.evaluate(() => window.bench.ours())
    const warm = await page.evaluate(() => window.bench.again())
    ours.push({ ...cold, warm })
    peers.push(await page.evaluate(() => window.bench.names()))
    await page.close()
  }
  const middle = (of: (one: Measured & { warm: number }) => number) => median(ours.map(of))
  return {
    count,
    all: middle((one) => one.read + one.recognised + one.advised),
    read: middle((one) => one.read),
    recognised: middle((one) => one.recognised),
    advised: middle((one) => one.advised),
    warm: middle((one) => one.warm),
    controls: ours[0]!.controls,
    fields: ours[0]!.fields,
    peer: median(peers.map((one) => one.took)),
    named: peers[0]!.named,
  }
}

/** Milliseconds to a usable panel, after `DOMContentLoaded` and after `load`. */
export async function panelTimes(browser: Browser): Promise<{ afterContent: number; afterLoad: number }> {
  const times: { afterContent: number; afterLoad: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open(`${PORTAL}/clock/50`)
    await page.waitFor(() => window.clock.panelAt !== null)
    times.push(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
        const panelAt = window.clock.panelAt!
        return { afterContent: panelAt - entry!.domContentLoadedEventEnd, afterLoad: panelAt - entry!.loadEventEnd }
      }),
    )
    await page.close()
  }
  return { afterContent: median(times.map((one) => one.afterContent)), afterLoad: median(times.map((one) => one.afterLoad)) }
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
