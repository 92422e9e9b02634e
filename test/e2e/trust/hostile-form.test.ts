// A page that builds its form so that reading or writing it goes astray: the form is read all the same, and nothing goes where nobody sees it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { accept, inShort, openPreview, rowsOn, undo, whereabouts } from '../thread/panel-acts'
import { answerIn, idOf } from '../thread/questions'
import { addressOf, panelSeen, type Stand, startStand } from './stand'

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand
  let page: Page

  beforeAll(async () => {
    stand = await startStand(kind)
    page = await stand.openStep('organisation')
  })
  afterAll(() => stand?.close())

  const begin = async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
  }

  test('a form whose inputs bear the names of the tree’s own properties is read and filled as any other', async () => {
    await begin()
    const name = await idOf(page, 'contact-name')
    await page.evaluate(() => {
      const form = document.querySelector('main form')!
      // A form with a role is looked at more closely.
      form.setAttribute('role', 'form')
      const names = [
        ...[
          'nextSibling',
          'firstChild',
          'parentNode',
          'parentElement',
          'nodeType',
          'localName',
          'ownerDocument',
          'shadowRoot',
          'textContent',
        ],
        ...['getAttribute', 'getBoundingClientRect', 'checkVisibility', 'matches', 'closest', 'contains', 'querySelector', 'getRootNode'],
        ...['elements', 'scrollTop', 'scrollLeft', 'scrollTo', 'isConnected', 'children'],
      ]
      for (const name of names) {
        const input = document.createElement('input')
        input.type = 'hidden'
        input.name = name
        Element.prototype.append.call(form, input)
      }
    })
    await expect.poll(async () => (await openPreview(page)).length).toBeGreaterThan(15)
    expect(await whereabouts(page)).toMatchObject({ form: 'muutostietopalvelu', step: 'organisation', status: 'recognised' })
    const outcomes = inShort(await accept(page))
    expect(Object.values(outcomes).filter((outcome) => outcome === 'written').length).toBeGreaterThan(15)
    const there = await page.evaluate((id: string) => (document.getElementById(id) as HTMLInputElement).value, name)
    expect(there).toBe('Maija Mallikas')
  })

  test('a page that changes what was written only later is named, and undo still brings the field back', async () => {
    await begin()
    await openPreview(page)
    expect(inShort(await accept(page))).toMatchObject({ 'contact-name': 'written', 'organisation-name': 'written' })
    await page.evaluate(
      (id: string) => {
        const control = document.getElementById(id) as HTMLInputElement
        control.value = control.value.toUpperCase()
        control.after(document.createElement('span'))
      },
      await idOf(page, 'contact-name'),
    )
    const said = (row: string) =>
      page.inPanel((root, id: string) => root.querySelector<HTMLElement>(`li[data-row="${id}"][data-outcome]`)?.dataset.outcome, row)
    await expect.poll(() => said('contact-name')).toBe('changed-by-page')
    expect(await said('organisation-name')).toBe('written')
    expect((await undo(page)).find(({ field }) => field === 'contact-name')).toMatchObject({ outcome: 'restored' })
    expect(await answerIn(page, 'contact-name')).toBe('')
  })

  test('a field that something of the page lies over is not written, wherever on the page it stands, and is named', async () => {
    await begin()
    const fields = ['organisation-name', 'technical-contact-name']
    for (const field of fields) {
      await page.evaluate(
        (id: string) => {
          const control = document.getElementById(id)!
          const place = control.parentElement!
          place.style.position = 'relative'
          const cover = place.appendChild(document.createElement('div'))
          cover.style.cssText = 'position:absolute;inset:0;z-index:5;background:#fff'
        },
        await idOf(page, field),
      )
    }
    const before = await page.evaluate(() => [scrollX, scrollY])
    await openPreview(page)
    const ticked = (await rowsOn(page)).filter(({ isTicked }) => isTicked)
    const outcomes = await accept(page)
    expect(outcomes.filter(({ outcome }) => outcome === 'blocked').map(({ row }) => row)).toEqual(fields)
    expect(outcomes.filter(({ outcome }) => outcome === 'written')).toHaveLength(ticked.length - fields.length)
    for (const field of fields) expect(await answerIn(page, field)).toBe('')
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual(before)
  })
})
