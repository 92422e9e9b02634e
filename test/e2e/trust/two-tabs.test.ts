// Two applications in two tabs, two Profiilit pages with the same profile, a restart, and what the toolbar says: nothing is mixed and nothing is lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fiPages } from '@/components/words/fi-pages'
import type { Profile } from '@/lib/model/profile'
import { esimerkkivirasto, mallila } from '../../lib/filling/sample-profiles'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { openOwnPage } from './own-page'
import { addressOf, logIn, panelSeen, type Stand, startStand } from './stand'

const PREVIEW = 'Esikatsele täytettävät tiedot'
const UNDO = 'Kumoa täyttäminen'

const businessId = async (page: Page) => (await page.find({ label: /^Y-tunnus/ }))?.value
const choose = async (page: Page, title: string) => {
  if ((await page.panel.find('radio', title)) === null) await page.panel.click('button', /^Profiili ja rekisteri/)
  await page.panel.click('radio', title)
  await expect.poll(async () => (await page.panel.find('radio', title))?.checked).toBe(true)
}
const fill = async (page: Page) => {
  await page.panel.click('button', PREVIEW)
  await page.panel.waitFor('table', 'Täytettävät tiedot')
  await page.panel.click('button', 'Täytä valitut kentät')
  await page.panel.waitFor('button', UNDO)
}

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand
  let first: Profile
  let second: Profile

  beforeAll(async () => {
    stand = await startStand(kind, { profiles: [mallila(), esimerkkivirasto()] })
    first = stand.profiles.find((profile) => profile.title === mallila().title)!
    second = stand.profiles.find((profile) => profile.title === esimerkkivirasto().title)!
  })
  afterAll(() => stand?.close())

  test('two applications in two tabs keep their own profile, fill and undo', async () => {
    const one = await stand.openStep('organisation', 1)
    await choose(one, first.title)
    const two = await stand.openStep('organisation', 2)
    await choose(two, second.title)
    await fill(one)
    await fill(two)
    expect(await businessId(one)).toBe(first.values['business-id'])
    expect(await businessId(two)).toBe(second.values['business-id'])
    await one.panel.click('button', UNDO)
    await one.panel.waitFor('list', 'Täyttämisen kumoaminen')
    expect(await businessId(one)).toBe('')
    expect(await businessId(two)).toBe(second.values['business-id'])
    await two.panel.waitFor('button', UNDO)
    await one.goto(addressOf('organisation', 1))
    await panelSeen(one)
    await expect.poll(async () => (await one.panel.find('button', /^Profiili ja rekisteri/))?.name).toContain(first.title)
    await one.close()
    await two.close()
  })

  test('the toolbar counts the open findings, and says when a saved application is not pending', async () => {
    const page = await stand.openStep('usage')
    const tab = (await stand.own.portalTabs()).at(-1)!
    const { words } = stand.portal
    const purpose = { label: new RegExp(`^${words.label('purpose')}`) }
    await page.type(purpose, 'Tietoja käytetään päätösten tekemiseen.')
    await page.press('Tab')
    const counted = () =>
      page.inPanel((root) => root.querySelectorAll('[data-kind=error][data-advice], [data-kind=warning][data-advice]').length)
    await expect.poll(counted).toBeGreaterThan(1)
    const isSaid = async () => {
      const [badge, count] = [await stand.own.badge(tab), await counted()]
      return badge.text === String(count) && badge.title === `Lupaluotsi: ${fiPages.badge.findings(count)}`
    }
    await expect.poll(isSaid).toBe(true)
    await page.clear(purpose)
    await page.goto(addressOf('attachments'))
    await panelSeen(page)
    await expect.poll(async () => (await stand.own.badge(tab)).text).toBe('')
    await page.click({ role: 'button', name: words.action('save-draft') })
    await page.waitFor({ css: 'main [role=status]' })
    await expect.poll(async () => await stand.own.badge(tab)).toEqual({ text: '…', title: `Lupaluotsi: ${fiPages.badge.notPending}` })
    await page.close()
  })

  test('a profile that another page changes meanwhile shows both versions and loses neither', async () => {
    const reference = { role: 'textbox', name: /^Laskun viite/ }
    const page = await stand.browser.extensionPage(`options.html#/profiili/${first.id}`)
    await page.waitFor(reference)
    const theirs = { ...first, values: { ...first.values, 'organisation-phone': '000 111' } }
    expect(await stand.own.say('save-profile', { profile: theirs, confirmedShapes: false })).toMatchObject({ answer: { result: 'saved' } })
    await page.type(reference, ' B')
    await page.waitFor({ css: '[data-save=conflict]' })
    const mine = `${first.values['billing-reference']} B`
    const said = (await page.find({ css: '.conflict' }))!.text
    for (const version of ['000 111', first.values['organisation-phone'], first.values['billing-reference'], mine])
      expect(said).toContain(version)
    expect((await page.find(reference))?.value).toBe(mine)
    await page.click({ role: 'button', name: fiPages.form.conflict.mine })
    await page.waitFor({ css: '[data-save=saved]' })
    const kept = (await stand.own.say('list-profiles', {}))!.answer as { profiles: Profile[] }
    const { values } = kept.profiles.find((profile) => profile.id === first.id)!
    expect([values['billing-reference'], values['organisation-phone']]).toEqual([mine, first.values['organisation-phone']])
    await page.close()
  })

  test('profiles are there again after the browser was closed and opened', async () => {
    await stand.browser.restart()
    await logIn(stand.browser)
    const own = await openOwnPage(stand.browser)
    const { profiles } = (await own.say('list-profiles', {}))!.answer as { profiles: Profile[] }
    expect(profiles.map((profile) => profile.id).sort()).toEqual([first.id, second.id].sort())
    const page = await stand.browser.open(addressOf('organisation', 2))
    await panelSeen(page)
    await page.panel.waitFor('button', /^Profiili ja rekisteri/)
  })
})
