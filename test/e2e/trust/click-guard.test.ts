// A page that lays something over the panel gets no click of the person for itself: nothing is written, and the toolbar says that something is in the way.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fi } from '@/components/words/fi'
import { fiPages } from '@/components/words/fi-pages'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { addressOf, panelSeen, type Stand, startStand } from './stand'

const PREVIEW = 'Esikatsele täytettävät tiedot'
const ACCEPT = 'Täytä valitut kentät'

/** Run by the page while the preview stands open; each leaves our button where a click still reaches it. */
const ATTACKS: [string, () => void | Promise<void>][] = [
  [
    'covers the panel with a popover that lets the pointer through',
    () => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.id = 'cover'
      cover.textContent = 'Jatka painamalla tästä'
      cover.style.cssText = 'inset:0;margin:0;width:100%;height:100%;border:0;pointer-events:none;background:#fff'
      document.body.append(cover)
      cover.showPopover()
    },
  ],
  ['fades the document', () => document.documentElement.style.setProperty('opacity', '.05')],
  ['moves the document', () => document.documentElement.style.setProperty('transform', 'translateX(3px)')],
  [
    'keeps fading our element',
    () => {
      const host = document.querySelector<HTMLElement>('html > [popover]')
      setInterval(() => host?.style.setProperty('opacity', '.05', 'important'), 1)
    },
  ],
  [
    'takes its cover away when the pointer comes',
    () => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = 'inset:0;margin:0;width:100%;height:100%;border:0;pointer-events:none;background:#fff'
      document.body.append(cover)
      cover.showPopover()
      addEventListener('pointermove', () => cover.remove(), { capture: true, once: true })
    },
  ],
  [
    'paints over our element by a style sheet alone',
    () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        'html > [popover]::before{content:"Jatka";position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none}',
      )
      document.adoptedStyleSheets = [sheet]
    },
  ],
  [
    'covers all there is with a view transition that lets the pointer through',
    async () => {
      const sheet = new CSSStyleSheet()
      const over =
        '::view-transition-group(*){inset:0!important;width:100%!important;height:100%!important;transform:none!important;background:#fff}'
      const shown =
        '::view-transition-old(*),::view-transition-new(*){animation:still 100s linear;opacity:0}@keyframes still{to{opacity:0}}'
      sheet.replaceSync(
        `html{view-transition-name:none}body{view-transition-name:b}${over}${shown}::view-transition,::view-transition-group(*),::view-transition-image-pair(*),::view-transition-old(*),::view-transition-new(*){pointer-events:none}`,
      )
      document.adoptedStyleSheets = [sheet]
      await document.startViewTransition(() => undefined).ready
    },
  ],
  [
    'makes the look for covers stumble over a form',
    () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<form><input type="hidden" name="shadowRoot"><input type="hidden" name="shadowRoot"></form>',
      )
      const cover = document.createElement('form')
      cover.popover = 'manual'
      cover.innerHTML = '<input type="hidden" name="matches"><input type="hidden" name="contains">'
      cover.style.cssText = 'inset:0;margin:0;width:100%;height:100%;border:0;pointer-events:none;background:#fff'
      document.body.append(cover)
      HTMLElement.prototype.showPopover.call(cover)
    },
  ],
]

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand
  let page: Page
  let tab: number

  beforeAll(async () => {
    stand = await startStand(kind)
    page = await stand.openStep('organisation')
    tab = (await stand.own.portalTabs()).at(-1)!
  })
  afterAll(() => stand?.close())

  const written = () =>
    page.evaluate(
      () => [...document.querySelectorAll<HTMLInputElement>('main form input[type=text]')].filter((one) => one.value !== '').length,
    )

  test.each(ATTACKS)('writes nothing for a page that %s', async (_, attack) => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    await page.evaluate(attack)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)))
    await page.panel.click('button', ACCEPT)
    await expect.poll(() => stand.own.badge(tab)).toEqual({ text: '!', title: expect.stringContaining(fiPages.badge.blocked) })
    expect(await written()).toBe(0)
    expect(await page.panel.find('table', 'Täytettävät tiedot')).not.toBeNull()
    await expect.poll(() => page.inPanel((root) => root.querySelector('.notice')?.textContent)).toBe(fi.notices['click-blocked'])
  })

  test('writes nothing for a page that moves the panel under the pointer by giving a field the focus', async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    const put = (id: string, css: string) =>
      page.evaluate(
        (name: string, style: string) => {
          const field = document.body.appendChild(document.createElement('input'))
          field.id = name
          field.style.cssText = `position:fixed;width:90px;${style}`
        },
        ...([id, css] as const),
      )
    await put('near', 'right:20px;bottom:60px')
    await put('far', 'left:20px;bottom:60px')
    const buttonAfter = async (id: string) => {
      await page.evaluate((field: string) => document.getElementById(field)!.focus(), id)
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)))
      return (await page.panel.waitFor('button', ACCEPT)).box
    }
    const there = await buttonAfter('near')
    expect((await buttonAfter('far')).x).not.toBe(there.x)
    await put('bait', `left:${there.x + 40}px;top:${there.y + 8}px`)
    await page.evaluate(() =>
      addEventListener('pointermove', () => document.getElementById('near')!.focus(), { capture: true, once: true }),
    )
    // The mouse alone, because a person does not look again either.
    await page.clickAt(there.x + 60, there.y + 16)
    await expect.poll(async () => (await stand.own.badge(tab)).text).toBe('!')
    expect(await written()).toBe(0)
  })

  test('says nothing of a cover when a click comes before the panel could be seen', async () => {
    await page.goto(addressOf('organisation'))
    await page.panel.waitFor('button', PREVIEW)
    await page.panel.click('button', PREVIEW)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)))
    expect(await page.inPanel((root) => root.querySelector('.notice')?.textContent ?? '')).toBe('')
    expect((await stand.own.badge(tab)).text).not.toBe('!')
  })

  test('acts again, and stops saying so, when nothing is in the way', async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    await page.evaluate(() => document.documentElement.style.setProperty('opacity', '.05'))
    await page.panel.click('button', 'Peruuta')
    await expect.poll(() => page.inPanel((root) => root.querySelector('.notice')?.textContent)).toBe(fi.notices['click-blocked'])
    await page.evaluate(() => document.documentElement.removeAttribute('style'))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)))
    await page.panel.click('button', ACCEPT)
    await page.panel.waitFor('button', 'Kumoa täyttäminen')
    expect(await page.inPanel((root) => root.querySelector('.notice')?.textContent ?? '')).toBe('')
    await expect.poll(async () => (await stand.own.badge(tab)).text).not.toBe('!')
    expect(await written()).toBeGreaterThan(10)
  })
})
