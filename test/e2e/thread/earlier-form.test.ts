// «Käytä aikaisempaa lomaketta pohjana»: answers of the old service come in, are told apart, and go away by doing the right thing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mallila } from '../../lib/filling/sample-profiles'
import { EARLIER_ANSWERS } from '../../portal/form/earlier'
import { KINDS } from '../renaming'
import { seePanel } from '../seen-panel'
import { accept, expectAmongFindings, expectFindings, openPreview, rowOf, whereabouts } from './panel-acts'
import { answerIn, controlOf } from './questions'
import { PORTAL, pressOnPortal, type Stage, startStage } from './stage'

/** The organisation whose earlier applications the replica keeps. */
const municipality = mallila()
municipality.values['business-id'] = '1234567-1'

describe.each(KINDS)('%s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage(kind, [municipality])
  })
  afterAll(() => stage?.close())

  test('stale values are found, stay unticked in the preview, and are cleared one by one', async () => {
    const { words } = stage.portal
    const page = await stage.browser.open(`${PORTAL}/uusi-hakemus`)
    await page.click({ role: 'tab', name: words.action('tab-public-administration') })
    await page.click({ role: 'button', name: words.action('accordion-population-data') })
    await page.click({ css: 'a[href*="change-service"]' })
    await page.waitFor({ role: 'radio', name: words.label('use-earlier-form') })
    await page.click({ role: 'radio', name: words.label('use-earlier-form') })
    await page.choose({ label: words.label('earlier-form') }, words.option('earlier', 'e2019'))
    await pressOnPortal(page, words.action('next'))
    await page.waitFor({ role: 'heading', name: words.heading('organisation'), nth: 0 })
    await seePanel(page)
    expect(await whereabouts(page)).toEqual({ form: 'muutostietopalvelu', step: 'organisation', status: 'recognised' })
    expect(await answerIn(page, 'contact-name')).toBe('Kaarina Kuvitteellinen')

    const organisation = await openPreview(page)
    expect(organisation.find(({ row }) => row === 'contact-name')).toMatchObject({ state: 'other-text', isTicked: false })
    expect(organisation.find(({ row }) => row === 'technical-contact-name')).toMatchObject({ state: 'empty', isTicked: true })
    await page.panel.click('checkbox', undefined, { in: '[data-row="contact-name"]' })
    await expect.poll(async () => (await rowOf(page, 'contact-name')).says).toContain('Korvaa')
    await accept(page)
    expect(await answerIn(page, 'contact-name')).toBe('Maija Mallikas')
    expect(await answerIn(page, 'contact-email')).toBe('kaarina.kuvitteellinen@mallila.example')

    await pressOnPortal(page, words.action('next'))
    await page.waitFor({ role: 'heading', name: words.heading('usage'), nth: 0 })
    await seePanel(page)
    await expectAmongFindings(page, ['carried-over', 'channel-not-used', 'contradicts-marker', 'format-not-used', 'rhythm-not-used'])

    const rows = await openPreview(page)
    for (const row of ['purpose', 'data-description']) {
      expect(rows.find((one) => one.row === row)).toMatchObject({ state: 'other-text', isTicked: false })
      expect((await rowOf(page, row)).says).toContain('Kentässä on muuta tekstiä')
    }
    expect(rows.find(({ row }) => row === 'marker')).toMatchObject({ state: 'adds', isTicked: true })
    for (const row of ['purpose', 'data-description']) await page.panel.click('checkbox', undefined, { in: `[data-row="${row}"]` })
    await accept(page)
    await expectFindings(page, [])
    await page.close()
  })

  test('each old answer’s finding goes when that answer is mended on the page', async () => {
    const { words } = stage.portal
    const purpose = 'Hakemus koskee VTJ-muutosrajapintaa\n\nLakiperuste: varhaiskasvatuslaki (540/2018) 5 §.'
    const { page } = await stage.openDraft('usage', {
      ...EARLIER_ANSWERS.e2019,
      purpose,
      'data-description': 'Henkilön nimi ja kotikunta.',
    })
    // In the order in which they go, the last one first.
    const old = ['carried-over', 'baseline-not-used', 'channel-not-used', 'format-not-used', 'rhythm-not-used']
    await expectFindings(page, old)
    const expectLeft = async (count: number) => {
      await page.press('Tab')
      await expectFindings(page, old.slice(0, count))
    }
    await page.choose(controlOf('delivery-rhythm'), words.option('rhythm', 'daily'))
    await expectLeft(4)
    await page.choose(controlOf('delivery-format'), words.option('format', 'other'))
    await expectLeft(3)
    await page.focus(controlOf('delivery-channel'))
    await page.clear(controlOf('delivery-channel'))
    await expectLeft(2)
    await page.clear(controlOf('baseline-delivery'))
    await expectLeft(1)
    await page.choose(controlOf('character-set'), words.option('charset', 'utf8'))
    await expectLeft(0)
    await page.close()
  })
})
