// The portal's own DOM stays as it is without the extension, until a fill; a fill changes answers and nothing else, and asks nothing from the network.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../browser/open-browser'
import type { Browser, Page } from '../browser/types'
import { BUILDS } from '../builds'
import { KINDS } from '../renaming'
import { addressOf, logIn, PORTAL, panelSeen, type Stand, startStand } from './stand'

const PREVIEW = 'Esikatsele täytettävät tiedot'
const PAGES: [string, string][] = [
  ['the front page', `${PORTAL}/`],
  ['the list of forms', `${PORTAL}/uusi-hakemus`],
  ...['new-application', 'organisation', 'usage', 'protection', 'attachments', 'summary'].map((step): [string, string] => [
    `the step ${step}`,
    addressOf(step),
  ]),
  ['the receipt', `${PORTAL}/asia/3/kuittaus`],
  ['another form', `${PORTAL}/palaute`],
]

/** The whole document without our host. */
const markup = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element
    for (const child of [...copy.children]) if (child.hasAttribute('popover')) child.remove()
    return copy.outerHTML
  })

const answers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('main input, main textarea, main select')].map(({ id, type, value, checked }) => ({
      id,
      answer: type === 'radio' || type === 'checkbox' ? String(checked) : value,
    })),
  )

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand
  let bare: Browser
  let page: Page
  let barePage: Page

  beforeAll(async () => {
    stand = await startStand(kind, { recordRequests: true })
    bare = await openBrowser({ browser: kind, portal: stand.portal, headless: true })
    await logIn(bare)
    barePage = await bare.open(`${PORTAL}/`)
    page = await stand.openStep('organisation')
  })
  afterAll(async () => {
    await bare?.close()
    await stand?.close()
  })

  test.each(PAGES)('leaves %s as it is', async (_, address) => {
    await Promise.all([page.goto(address), barePage.goto(address)])
    if (!address.endsWith('/palaute')) await panelSeen(page)
    expect(await markup(page)).toBe(await markup(barePage))
    expect(await answers(page)).toEqual(await answers(barePage))
  })

  test('leaves a step as it is while markers are used and while a preview opens and closes', async () => {
    await Promise.all([page.goto(addressOf('usage')), barePage.goto(addressOf('usage'))])
    await panelSeen(page)
    await page.focus({ label: new RegExp(`^${stand.portal.words.label('product')}`) })
    await page.panel.click('button', undefined, { in: '[data-marker=product]' })
    const isSaid = () =>
      page.inPanel((root) => root.querySelector('[data-marker=product] .bubble')?.checkVisibility({ visibilityProperty: true }))
    await expect.poll(isSaid).toBe(true)
    expect(await markup(page)).toBe(await markup(barePage))
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    expect(await markup(page)).toBe(await markup(barePage))
    await page.panel.click('button', 'Peruuta')
    await page.panel.waitFor('button', PREVIEW)
    expect(await markup(page)).toBe(await markup(barePage))
    expect(await answers(page)).toEqual(await answers(barePage))
  })

  test('changes by a fill the accepted answers, no attribute and no other answer', async () => {
    await Promise.all([page.goto(addressOf('organisation')), barePage.goto(addressOf('organisation'))])
    await panelSeen(page)
    const before = await answers(page)
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    const accepted = await page.inPanel((root) => root.querySelectorAll('[data-row] input:checked').length)
    await page.panel.click('button', 'Täytä valitut kentät')
    await page.panel.waitFor('button', 'Kumoa täyttäminen')
    const after = await answers(page)
    const changed = after.filter(({ answer }, at) => answer !== before[at]?.answer)
    expect(changed).toHaveLength(accepted)
    expect(accepted).toBeGreaterThan(15)
    const values = Object.values(stand.profiles[0]!.values)
    expect(changed.map(({ answer }) => answer).filter((answer) => !values.includes(answer))).toEqual([])
    expect(await markup(page)).toBe(await markup(barePage))
  })

  test('gives every answer back when the fill is undone', async () => {
    await page.panel.click('button', 'Kumoa täyttäminen')
    await page.panel.waitFor('list', 'Täyttämisen kumoaminen')
    expect(await answers(page)).toEqual(await answers(barePage))
    expect(await markup(page)).toBe(await markup(barePage))
  })

  test('asks nothing from the network', () => {
    expect(stand.browser.requests()).toEqual([])
  })
})

test('the builds that are tried are the ones that ship', () => {
  expect(Object.values(BUILDS).every((folder) => /(?:chrome|firefox)-mv3$/.test(folder))).toBe(true)
})
