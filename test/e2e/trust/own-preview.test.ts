// Preview and acceptance on a page of the extension, for where the portal's page lies over the panel or could look into it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { answerIn } from '../thread/questions'
import { readByPage, tellingValues } from './page-readable'
import { addressOf, panelSeen, type Stand, startStand } from './stand'

const OPEN = 'Esikatsele Lupaluotsin omalla sivulla'
const ACCEPT = 'Täytä valitut kentät'

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand
  let page: Page
  let tab: number

  beforeAll(async () => {
    stand = await startStand(kind, { variant: { hostilePage: true } })
    page = await stand.openStep('organisation')
    tab = (await stand.own.portalTabs()).at(-1)!
  })
  afterAll(() => stand?.close())

  const coverPanel = () =>
    page.evaluate(() => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = 'inset:0;margin:0;width:100%;height:100%;border:0;pointer-events:none;background:#fff'
      document.body.append(cover)
      cover.showPopover()
    })

  test('what cannot be accepted under a cover is accepted there, written by the tab, and taken back', async () => {
    await coverPanel()
    await page.panel.click('button', 'Esikatsele täytettävät tiedot')
    await expect.poll(async () => (await stand.own.badge(tab)).text).toBe('!')
    const popup = await stand.browser.extensionPage(`popup.html?tab=${tab}`)
    await popup.click({ role: 'button', name: OPEN })
    const own = await stand.browser.waitForPage(/preview\.html/)
    await own.waitFor({ role: 'table', name: 'Täytettävät tiedot' })
    const heard = await readByPage(page)
    expect(tellingValues(stand.profiles[0]!).filter((value) => heard.includes(value))).toEqual([])

    await own.click({ role: 'checkbox', name: /^Y-tunnus/ })
    await own.click({ role: 'button', name: ACCEPT })
    await own.waitFor({ role: 'button', name: 'Kumoa täyttäminen' })
    await expect.poll(async () => (await own.find({ css: '[role=status]' }))?.text).toMatch(/^Täytettiin (?:1[6-9]|2\d) kenttää\.$/)
    expect(await answerIn(page, 'contact-name')).toBe('Maija Mallikas')
    expect(await answerIn(page, 'business-id')).toBe('')

    await own.click({ role: 'button', name: 'Kumoa täyttäminen' })
    await own.waitFor({ role: 'list', name: 'Täyttämisen kumoaminen' })
    expect(await answerIn(page, 'contact-name')).toBe('')
    await own.close()
  })

  test('a page without our panel has nothing to preview', async () => {
    const own = await stand.browser.extensionPage('preview.html?tab=999999')
    await own.waitFor({ role: 'button', name: 'Palaa hakemukseen' })
    expect(await own.find({ role: 'table' })).toBeNull()
    expect(await own.find({ role: 'button', name: ACCEPT })).toBeNull()
    await own.close()
  })

  test('the scripts on the portal’s page can neither ask for such a preview nor have it written', async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    for (const [verb, says] of [
      ['preview-tab', { tab }],
      ['fill-tab', { tab, rows: [] }],
      ['undo-tab', { tab }],
    ] as const)
      expect(await stand.own.sayFromContentScript(tab, { verb, says })).toEqual({ ok: false, why: 'refused' })
  })
})
