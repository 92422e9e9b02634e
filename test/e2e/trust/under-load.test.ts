// A page that never rests, a background that is ended in the middle: the panel is there, and nothing is lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { accept, inShort, openPreview, undo, whereabouts } from '../thread/panel-acts'
import { answerIn } from '../thread/questions'
import { addressOf, panelSeen, type Stand, startStand } from './stand'

const UNDO = 'Kumoa täyttäminen'

/** What the extension's own page and the scripts in the tab use of the browser. */
type Api = {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>
    onMessage: { addListener(heard: (message: { verb?: string }) => void): void }
  }
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> }
}
type World = { chrome?: Api; browser?: Api; heard?: Record<string, number>; gc?: () => void; inputs?: number }

/** Firefox as well in long runs. */
const BROWSERS = process.env.LUPALUOTSI_LONG === '1' ? KINDS : KINDS.slice(0, 1)

describe.each(BROWSERS)('%s', (kind) => {
  let stand: Stand
  let page: Page
  let tab: number

  beforeAll(async () => {
    stand = await startStand(kind, { args: kind === 'chromium' ? ['--js-flags=--expose-gc'] : [] })
    page = await stand.openStep('organisation')
    tab = (await stand.own.portalTabs()).at(-1)!
    // A page of ours hears what the scripts in tabs tell the background.
    await stand.own.page.evaluate(() => {
      const world = globalThis as World
      const heard: Record<string, number> = {}
      world.heard = heard
      ;(world.browser ?? world.chrome)!.runtime.onMessage.addListener(({ verb = '' }) => {
        heard[verb] = (heard[verb] ?? 0) + 1
      })
    })
  })
  afterAll(() => stand?.close())

  const heard = (verb: string) => stand.own.page.evaluate((name: string) => (globalThis as World).heard?.[name] ?? 0, verb)
  const begin = async (step: string) => {
    await page.goto(addressOf(step))
    await panelSeen(page)
  }
  /** The page turns to another step by itself, as a single-page application does. */
  const turnTo = (step: string) =>
    page.evaluate(async (address: string) => {
      const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
      history.pushState(null, '', address)
      document.querySelector('main')?.replaceWith(next.querySelector('main') ?? '')
    }, addressOf(step))
  const grow = (fields: number) =>
    page.evaluate((count: number) => {
      const part = document.createElement('section')
      part.innerHTML = Array.from({ length: count }, (_, n) => `<label>Lisätieto ${n} <input></label>`).join('')
      document.querySelector('main')!.append(part)
    }, fields)
  const stepOf = async () => (await whereabouts(page)).step

  test('a background that is ended while it looks at the page is asked anew, and what was filled can still be undone', async () => {
    await begin('organisation')
    await openPreview(page)
    await accept(page)
    for (const change of [() => grow(2000), () => turnTo('usage')]) {
      const looks = await heard('look')
      await change()
      await expect.poll(() => heard('look'), { interval: 10 }).toBeGreaterThan(looks)
      await stand.browser.stopBackground()
    }
    await expect.poll(stepOf, { timeout: 20_000 }).toBe('usage')
    expect(await page.inPanel((root) => root.querySelector('.notice')?.textContent ?? '')).toBe('')
    await begin('organisation')
    expect(await page.panel.find('button', UNDO)).not.toBeNull()
  })

  test('a background that is ended in the middle of a fill costs no field, and all of it can be undone', async () => {
    await begin('organisation')
    await grow(1500)
    // The form gives itself another name at each answer: every field is looked for anew.
    await page.evaluate(() => {
      const world = globalThis as World
      world.inputs = 0
      const heading = document.querySelector('main')!.appendChild(document.createElement('h2'))
      document.addEventListener('input', () => {
        world.inputs = (world.inputs ?? 0) + 1
        heading.textContent = `Muutoksia ${world.inputs}`
      })
    })
    const rows = (await openPreview(page)).filter((row) => row.isTicked)
    const asked = await heard('find-fields')
    const ended = expect.poll(() => heard('find-fields'), { interval: 10, timeout: 20_000 }).toBeGreaterThan(asked + 3)
    const stopped = ended.then(() => stand.browser.stopBackground())
    const outcomes = inShort(await accept(page))
    await stopped
    expect(Object.values(outcomes).filter((outcome) => outcome === 'written')).toHaveLength(rows.length)
    expect((await heard('find-fields')) - asked).toBeGreaterThan(10)
    await expect.poll(async () => (await stand.own.stored('session')).match(/"written"/g)?.length ?? 0).toBeGreaterThan(10)
    await stand.browser.stopBackground()
    const undone = await undo(page)
    expect(undone.filter(({ outcome }) => outcome !== 'restored')).toEqual([])
    expect(await answerIn(page, 'business-id')).toBe('')
  })

  test('words of a language that was chosen and changed back meanwhile do not stay in the panel', async () => {
    await begin('organisation')
    // As when two choices overtake one another on their way to the tab.
    await stand.own.page.evaluate(async (tabId: number) => {
      const world = globalThis as World
      await (world.browser ?? world.chrome)!.scripting.executeScript({ target: { tabId }, files: ['/words-sv.js'] })
    }, tab)
    await turnTo('protection')
    await expect.poll(stepOf, { timeout: 20_000 }).toBe('protection')
    expect(await page.inPanel((root) => root.querySelector<HTMLElement>('[data-status]')!.textContent)).not.toMatch(
      /ansökan|Förhands|åtgärd/i,
    )
    expect(await page.panel.find('button', 'Pienennä')).not.toBeNull()
  })

  test('a page of two hundred frames that never rests is looked at now and then, takes typing, and has its panel', async () => {
    await begin('organisation')
    await page.evaluate(() => {
      for (let n = 0; n < 200; n++) {
        const frame = document.createElement('iframe')
        frame.srcdoc = `<label>Kehyksen kenttä ${n} <input></label>`
        document.body.append(frame)
      }
      const clock = document.body.appendChild(document.createElement('p'))
      let ticks = 0
      setInterval(() => {
        ticks += 1
        clock.textContent = `${ticks}`
        clock.className = `tick-${ticks}`
      }, 5)
    })
    const before = await heard('look')
    const ticked = await page.evaluate(
      () =>
        new Promise<number>((resolve) => setTimeout(() => resolve(Number(document.querySelector('[class^="tick-"]')!.textContent)), 4000)),
    )
    // The page's own clock goes on, and hundreds of its changes make a handful of looks.
    expect(ticked).toBeGreaterThan(100)
    const looks = (await heard('look')) - before
    expect(looks).toBeGreaterThan(0)
    expect(looks).toBeLessThan(20)
    const businessId = stand.profiles[0]!.values['business-id']!
    await page.type({ label: /^Y-tunnus/ }, businessId)
    expect(await answerIn(page, 'business-id')).toBe(businessId)
    expect(await page.panel.count()).toBe(1)
    expect((await openPreview(page)).length).toBeGreaterThan(15)
  })

  test.runIf(kind === 'chromium')('frames that a page takes away again and again are let go', async () => {
    await begin('organisation')
    const alive = await page.evaluate(async () => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
      const seen: WeakRef<Document>[] = []
      for (let round = 0; round < 12; round++) {
        const frames = Array.from({ length: 10 }, (_, n) => {
          const frame = document.createElement('iframe')
          frame.srcdoc = `<label>Kenttä ${round} ${n} <input></label>`
          return document.body.appendChild(frame)
        })
        await pause(400)
        for (const frame of frames) {
          seen.push(new WeakRef(frame.contentDocument!))
          frame.remove()
        }
      }
      await pause(3000)
      for (let turn = 0; turn < 3; turn++) {
        ;(globalThis as World).gc!()
        await pause(50)
      }
      return seen.filter((one) => one.deref() !== undefined).length
    })
    // The last round's may still be held by the last reading.
    expect(alive).toBeLessThanOrEqual(20)
  })
})
