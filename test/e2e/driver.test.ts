// The two-browser driver on a toy page with a toy extension.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser/open-browser'
import type { Browser, Page } from './browser/types'
import { writeToyExtension } from './toy/extension'
import { startToyServer, type ToyServer } from './toy/server'

const ADDRESS = 'https://asiointi.dvv.fi/lelu'
let portal: ToyServer
let folder: string

beforeAll(async () => {
  portal = await startToyServer()
  folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-toy-'))
})
afterAll(async () => {
  await portal.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const extension = join(folder, kind)
    writeToyExtension(extension, kind)
    browser = await openBrowser({ browser: kind, extension, portal, headless: true, recordRequests: true })
    page = await browser.open(ADDRESS)
  })
  afterAll(() => browser?.close())

  test('opens the portal under its own address', async () => {
    expect(await page.url()).toBe(ADDRESS)
    expect(await page.title()).toBe('Lelu')
  })

  test('hands arguments to a function in the page and its answer back', async () => {
    expect(await page.evaluate(async (one: number, two: { three: string }) => [one, two.three, document.title], 1, { three: 'ä' })).toEqual(
      [1, 'ä', 'Lelu'],
    )
    await expect(
      page.evaluate(() => {
        throw new Error('rikki')
      }),
    ).rejects.toThrow('rikki')
  })

  test('finds what stands in a closed root by role and name', async () => {
    expect(await page.evaluate(() => (document.documentElement.lastElementChild as Element).shadowRoot)).toBeNull()
    expect(await page.panel.count()).toBe(1)
    expect(await page.panel.waitFor('region', 'Toy')).toMatchObject({ role: 'region', name: 'Toy', attributes: { 'aria-label': 'Toy' } })
    expect(await page.panel.find('button', 'Muu')).toBeNull()
    expect(await page.panel.text()).toContain('Hei')
    expect(await page.inPanel((root, css: string) => root.querySelectorAll(css).length, 'li')).toBe(2)
  })

  test('reads the browser’s own accessibility tree, in Chromium', async () => {
    if (kind === 'firefox') return expect(page.accessibilityTree()).rejects.toThrow('ask Chromium')
    expect(await page.accessibilityTree()).toContainEqual(expect.objectContaining({ role: 'region', name: 'Toy' }))
  })

  test('waits for a button to be enabled, scrolls to it inside the panel and presses it as a person does', async () => {
    await page.panel.click('button', 'Laske')
    expect(await page.panel.waitFor('status', undefined, {})).toMatchObject({ role: 'status' })
    await expect.poll(() => page.panel.text()).toContain('1 luotettu')
  })

  test('will not choose between two elements of the same name', async () => {
    await expect(page.panel.click('button', 'Siirry', { timeout: 200 })).rejects.toThrow('there are 2 of them')
    await page.panel.click('button', 'Siirry', { in: '[data-kind=b]' })
    expect(await page.inPanel((root) => root.activeElement?.parentElement?.dataset.kind)).toBe('b')
    expect((await page.panel.findAll('button', /iirr/)).length).toBe(2)
  })

  test('says what was sought and what was there', async () => {
    await expect(page.panel.waitFor('button', 'Täytä', { timeout: 100 })).rejects.toThrow(
      'button «Täytä» was sought for 100 ms on the panel on https://asiointi.dvv.fi/lelu; there were: «Laske», «Siirry», «Siirry».',
    )
    await expect(page.waitFor({ label: 'Sähköposti' }, { timeout: 100 })).rejects.toThrow('control labelled «Sähköposti»')
    await expect(page.waitFor(() => document.title === 'Muu', { timeout: 100 })).rejects.toThrow('document.title === ')
  })

  test('types with real keys', async () => {
    await page.type({ label: 'Nimi*' }, 'Åsa–§ 1')
    expect(await page.find({ role: 'textbox', name: /^Nimi/ })).toMatchObject({ value: 'Åsa–§ 1', focused: true })
    await page.type({ label: 'Käyttötarkoitus' }, 'rivi\ntoinen')
    expect((await page.find({ label: 'Käyttötarkoitus' }))?.value).toBe('rivi\ntoinen')
    expect(await page.evaluate(() => document.getElementById('log')?.dataset.keys)).not.toContain('!')
    await page.clear({ label: 'Nimi*' })
    expect((await page.find({ label: 'Nimi*' }))?.value).toBe('')
    await page.press('Tab')
    expect((await page.find({ label: 'Käyttötarkoitus' }))?.focused).toBe(true)
    await page.press('Tab', { shift: true })
    expect((await page.find({ label: 'Nimi*' }))?.focused).toBe(true)
  })

  test('chooses, ticks and attaches', async () => {
    await page.choose({ role: 'combobox', name: 'Tapa' }, 'Kerran viikossa')
    expect(await page.evaluate(() => document.getElementById('log')?.textContent)).toBe('valittu b')
    await expect(page.choose({ label: 'Tapa' }, 'Ei koskaan')).rejects.toThrow('«Joka päivä»')
    await page.click({ role: 'checkbox', name: 'Hyväksyn' })
    expect((await page.find({ role: 'checkbox', name: 'Hyväksyn' }))?.checked).toBe(true)
    const file = join(folder, 'lupa.txt')
    writeFileSync(file, 'lupa')
    await page.setFiles({ label: 'Liite' }, [file])
    await page.waitFor(() => document.getElementById('log')?.textContent === 'lupa.txt 4')
  })

  test('scrolls to what is far below, and does not press what is covered', async () => {
    await page.click({ role: 'button', name: 'Syvällä' })
    expect(await page.evaluate(() => document.getElementById('log')?.textContent)).toBe('syvällä true')
    await page.evaluate(() => {
      ;(document.getElementById('cover') as HTMLElement).style.display = 'block'
    })
    await expect(page.click({ css: '#deep' }, { timeout: 200 })).rejects.toThrow('it is covered by <div id="cover">Peite')
    await page.evaluate(() => {
      ;(document.getElementById('cover') as HTMLElement).style.display = 'none'
    })
  })

  test('presses what was meant also when it moves as the pointer comes, and does nothing to what lies there by then', async () => {
    await page.evaluate(() => {
      const pressed: string[] = []
      for (const [id, top] of [
        ['below', 40],
        ['moving', 40],
      ] as const) {
        const button = document.body.appendChild(document.createElement('button'))
        button.id = id
        button.textContent = id
        button.style.cssText = `position:fixed;left:40px;top:${top}px;width:90px;height:30px`
        for (const type of ['mousedown', 'click']) button.addEventListener(type, () => pressed.push(`${type} ${id}`))
      }
      const moving = document.getElementById('moving')!
      addEventListener('pointermove', () => moving.style.setProperty('top', '140px'), { capture: true, once: true })
      Object.assign(window, { pressed })
    })
    await page.click({ css: '#moving' })
    expect(await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed)).toEqual(['mousedown moving', 'click moving'])
    await page.clickAt(85, 55)
    expect(await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed.slice(2))).toEqual([
      'mousedown below',
      'click below',
    ])
    await page.evaluate(() => {
      for (const id of ['below', 'moving']) document.getElementById(id)!.remove()
    })
  })

  test('dismisses dialogs and follows the page to the next one', async () => {
    await page.click({ css: '#hello' })
    await page.waitFor(() => document.getElementById('log')?.textContent === 'sanottu')
    await page.click({ role: 'button', name: 'Seuraava' })
    await page.waitFor({ role: 'heading', name: 'Toinen sivu' })
    await page.panel.waitFor('region', 'Toy')
    expect(await page.title()).toBe('Toinen')
  })

  test('takes pictures, in any size and colour scheme', async () => {
    const file = join(folder, `${kind}.png`)
    await page.goto(ADDRESS)
    await page.viewport(480, 700, { scale: 2 })
    await page.screenshot(file)
    expect(sizeOf(file)).toEqual([960, 1400])
    await page.screenshot(file, { clip: { x: 10, y: 10, width: 100, height: 50 } })
    expect(sizeOf(file)).toEqual([200, 100])
    await page.screenshot(file, { full: true })
    expect(sizeOf(file)[1]).toBeGreaterThan(6000)
    const media = () =>
      ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'].map((one) => matchMedia(one).matches)
    await page.emulate({ dark: true, reducedMotion: true })
    await expect.poll(() => page.evaluate(media)).toEqual([true, false, true])
    await page.emulate({ forcedColors: true })
    await expect.poll(async () => (await page.evaluate(media)).slice(1)).toEqual([true, false])
    await page.emulate({})
    await expect.poll(() => page.evaluate(media)).toEqual([false, false, false])
    await page.viewport(1280, 800)
  })

  test("opens the extension's own pages", async () => {
    const own = await browser.extensionPage('page.html')
    expect(await own.title()).toBe('Oma sivu')
    await own.click({ role: 'button', name: 'Lue' })
    await own.waitFor(() => document.querySelector('p')?.textContent === 'luku 1')
    expect(await own.url()).toContain(`://${browser.extensionId}/page.html`)
    expect((await browser.pages()).length).toBeGreaterThan(1)
    await own.close()
  })

  test('keeps what was stored over a restart, and installs over itself', async () => {
    await browser.restart()
    page = await browser.open(ADDRESS)
    await page.panel.click('button', 'Laske')
    await expect.poll(() => page.panel.text()).toContain('2 luotettu')
    expect(await page.panel.count()).toBe(1)
    await browser.installAgain()
    await page.goto(ADDRESS)
    await page.panel.click('button', 'Laske')
    await expect.poll(() => page.panel.text()).toContain('3 luotettu')
  })

  test('withholds the portal from the extension and gives it back', async () => {
    await browser.allowPortal(false)
    await page.goto(ADDRESS)
    await page.waitFor({ role: 'heading', name: 'Lelusivu' })
    expect(await page.panel.exists()).toBe(false)
    await browser.allowPortal(true)
    await page.goto(ADDRESS)
    await page.panel.waitFor('region', 'Toy')
  })

  test('knows what was asked from the network', () => {
    expect(new Set(browser.requests())).toEqual(new Set([kind === 'chromium' ? 'https://ulkona.example/kysely' : 'ulkona.example:443']))
  })

  test('leaves no profile behind', async () => {
    const { profileDir } = browser
    await browser.close()
    expect(readdirSync(tmpdir()).some((name) => profileDir.endsWith(name))).toBe(false)
  })
})

/** Width and height of a PNG file. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file)
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}
