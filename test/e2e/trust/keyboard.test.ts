// The whole fill by keys alone: into the panel, through the preview, out again; and what assistive technology is told.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Found, Page } from '../browser/types'
import { KINDS } from '../renaming'
import { addressOf, panelSeen, type Stand, startStand } from './stand'

const PREVIEW = 'Esikatsele täytettävät tiedot'
const ENOUGH = 120

/** What has the focus inside the panel; null when the focus is in the portal. */
const focused = async (page: Page): Promise<Found | null> => {
  const all = await page.panel.findAll('button')
  const others = await Promise.all(['checkbox', 'radio', 'heading', 'status'].map((role) => page.panel.findAll(role)))
  return [...all, ...others.flat()].find((one) => one.focused) ?? null
}
const isInPanel = (page: Page) =>
  page.evaluate(() => document.activeElement?.parentElement === document.documentElement && document.activeElement.hasAttribute('popover'))

/** Presses a key until what has the focus in the panel fits; fails after enough presses. */
async function pressUntil(page: Page, key: string, fits: (found: Found) => boolean, shift = false): Promise<Found> {
  for (let presses = 0; presses < ENOUGH; presses++) {
    if (await isInPanel(page)) {
      const found = await focused(page)
      if (found && fits(found)) return found
    }
    await page.press(key, { shift })
  }
  throw new Error(`trust: ${ENOUGH} presses of ${key} led nowhere`)
}

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand
  let page: Page

  beforeAll(async () => {
    stand = await startStand(kind)
    page = await stand.openStep('organisation')
  })
  afterAll(() => stand?.close())

  test('a person who only has keys opens the preview, unticks a row, accepts and undoes', async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    await page.focus({ role: 'button', name: stand.portal.words.action('next') })
    await pressUntil(page, 'Tab', ({ name }) => name === PREVIEW)
    await page.press('Enter')
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    await expect.poll(async () => (await focused(page))?.name).toBe('Täytettävät tiedot')
    const row = await pressUntil(page, 'Tab', ({ role }) => role === 'checkbox')
    expect(row.checked).toBe(true)
    await page.press('Space')
    await expect.poll(async () => (await page.panel.find('checkbox', row.name, { nth: 0 }))?.checked).toBe(false)
    await pressUntil(page, 'Tab', ({ name }) => name === 'Täytä valitut kentät')
    await page.press('Enter')
    await page.panel.waitFor('button', 'Kumoa täyttäminen')
    expect((await page.find({ label: /^Y-tunnus/ }))?.value).toBe(stand.profiles[0]!.values['business-id'])
    expect((await page.find({ label: new RegExp(`^${row.name}`) }))?.value).toBe('')
    await expect.poll(async () => (await focused(page))?.role).toBe('status')
    await pressUntil(page, 'Tab', ({ name }) => name === 'Kumoa täyttäminen')
    await page.press('Enter')
    await page.panel.waitFor('list', 'Täyttämisen kumoaminen')
    expect((await page.find({ label: /^Y-tunnus/ }))?.value).toBe('')
  })

  test('choices are made with the arrow keys, and the panel is made small and opened again', async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    await page.focus({ role: 'button', name: stand.portal.words.action('next') })
    await pressUntil(page, 'Tab', ({ role }) => role === 'radio')
    for (const answer of ['Voimassa olevan luvan muutos', 'Yhteystietojen muutos']) {
      await page.press('ArrowDown')
      await expect.poll(() => page.panel.find('radio', answer)).toMatchObject({ checked: true, focused: true })
    }
    await pressUntil(page, 'Tab', ({ name }) => name === 'Pienennä', true)
    await page.press('Enter')
    await expect.poll(async () => (await focused(page))?.name).toBe('Avaa Lupaluotsi')
    await page.press('Space')
    await expect.poll(async () => (await focused(page))?.name).toBe('Pienennä')
  })

  test('the panel comes last: the portal’s fields are reached first, and the focus goes on out of it', async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    await page.press('Tab')
    expect(await isInPanel(page)).toBe(false)
    await page.focus({ role: 'button', name: stand.portal.words.action('next') })
    await pressUntil(page, 'Tab', () => true)
    for (let presses = 0; presses < ENOUGH && (await isInPanel(page)); presses++) await page.press('Tab', { shift: true })
    expect(await isInPanel(page)).toBe(false)
    // Last, because Firefox goes on to its own toolbar, where no key of a test reaches it.
    await pressUntil(page, 'Tab', () => true)
    for (let presses = 0; presses < ENOUGH && (await isInPanel(page)); presses++) await page.press('Tab')
    expect(await isInPanel(page)).toBe(false)
  })
})

describe('chromium', () => {
  let stand: Stand

  beforeAll(async () => {
    stand = await startStand('chromium')
  })
  afterAll(() => stand?.close())

  test('the browser’s own accessibility tree has the region, its headings, lists and table under their final names', async () => {
    const page = await stand.openStep('usage')
    await page.panel.click('button', /^Vaihe/)
    const tree = async () => (await page.accessibilityTree()).map(({ role, name }) => `${role} ${name}`)
    await expect
      .poll(tree)
      .toEqual(
        expect.arrayContaining([
          'region Lupaluotsi',
          'heading Muutostietopalvelun hakemus ja tilaus',
          'heading Seuraavaksi',
          'heading Havainnot',
          'list Hakemuksen vaiheet',
          'list Puuttuu vielä',
          `button ${PREVIEW}`,
          'button Pienennä',
          'button Profiilit',
        ]),
      )
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    await expect
      .poll(tree)
      .toEqual(expect.arrayContaining(['table Täytettävät tiedot', 'columnheader Kenttä', 'button Täytä valitut kentät', 'button Peruuta']))
    const ticks = (await page.accessibilityTree()).filter(({ role }) => role === 'checkbox').map(({ name }) => name)
    expect(ticks).toContain(stand.portal.words.label('data-description'))
    expect(ticks.filter((name) => name === '')).toEqual([])
  })
})
