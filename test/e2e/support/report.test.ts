// «Tee tukiraportti» and «Tallenna sivun rakenne» on pages of the replica in a real browser: what leaves holds nothing of anybody, and read back it shows the same.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fi from 'virtual:catalogue/fi'
import wordings from 'virtual:catalogue/wordings'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fiPages } from '@/components/words/fi-pages'
import { support } from '@/components/words/fi-pages/support'
import { replay } from '@/entrypoints/support/replay'
import type { SupportReport } from '@/lib/model/support-report'
import { createVocabulary } from '@/lib/report/vocabulary'
import { mallila } from '../../lib/filling/sample-profiles'
import { stepPath } from '../../portal/react/place'
import { newApplication } from '../../portal/store/application'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { seePanel } from '../seen-panel'
import { addressOf, PORTAL, type Stage, startStage } from '../thread/stage'
import { type OwnPage, openOwnPage } from '../trust/own-page'
import { CANARY, CANARY_ANSWERS } from './replica-pages'

const TODAY = '2026-11-24'
const vocabulary = createVocabulary(wordings)
const STEPS = ['new-application', 'organisation', 'usage', 'protection', 'attachments', 'summary']
/** LUPALUOTSI_KEEP_CAPTURES names a folder in which each report is kept, for `test/pages`. */
const KEEP = process.env.LUPALUOTSI_KEEP_CAPTURES

describe.each(KINDS)('%s', (kind) => {
  let stage: Stage
  let own: OwnPage
  let number = 700

  beforeAll(async () => {
    stage = await startStage(kind, [{ ...mallila(), title: 'Zyxwanto' }])
    own = await openOwnPage(stage.browser)
  })
  afterAll(() => stage?.close())

  /** What Tuki holds of a report, and everything it shows. */
  async function drafted(tuki: Page): Promise<{ report: SupportReport; shown: string }> {
    const id = (await tuki.url()).replace(/^.*#\/uusi\//, '')
    const reply = await own.say('read-report', { id })
    const shown = await tuki.evaluate(() => document.body.textContent ?? '')
    return { report: reply!.answer as SupportReport, shown }
  }

  async function waitForTuki(): Promise<Page> {
    const tuki = await stage.browser.waitForPage(new RegExp(`//${stage.browser.extensionId}/support\\.html#/uusi/`))
    await tuki.waitFor({ role: 'heading', name: support.replay.heading })
    return tuki
  }

  /** Presses «Tee tukiraportti» in the panel. */
  async function reportFrom(page: Page): Promise<{ report: SupportReport; shown: string; tuki: Page }> {
    await page.panel.click('button', 'Tee tukiraportti')
    const tuki = await waitForTuki()
    return { ...(await drafted(tuki)), tuki }
  }

  async function openStep(step: string, isReact: boolean): Promise<Page> {
    number += 1
    const application = newApplication({
      number,
      form: 'change-service',
      base: 'empty',
      step,
      answers: CANARY_ANSWERS,
      changedOn: '24.11.2026',
    })
    await stage.portal.keep(application)
    const address = isReact ? `${PORTAL}${stepPath(number, step)}` : addressOf(application, step)
    const page = await stage.browser.open(`${address}${address.includes('?') ? '&' : '?'}q=qvarxkanaria`)
    await seePanel(page)
    await expect.poll(async () => (await page.panel.find('button', 'Tee tukiraportti')) !== null).toBe(true)
    return page
  }

  function keep(report: SupportReport, slug: string): void {
    if (KEEP === undefined) return
    mkdirSync(join(KEEP, slug), { recursive: true })
    writeFileSync(join(KEEP, slug, 'page.json'), `${JSON.stringify({ ...report, seen: null }, null, 1)}\n`)
  }

  const PAGES = STEPS.flatMap((step) => [
    { step, skin: 'power-pages' },
    ...(step === 'new-application' || step === 'attachments' ? [] : [{ step, skin: 'react' }]),
  ])

  test.each(PAGES)(
    'a report of «$step» in the skin $skin holds nobody’s texts, and read back shows the same fields and findings',
    async ({ step, skin }) => {
      const page = await openStep(step, skin === 'react')
      const { report, shown, tuki } = await reportFrom(page)
      keep(report, `replica-${skin}-${step}`)
      expect(JSON.stringify(report)).not.toMatch(CANARY)
      expect(shown).not.toMatch(CANARY)
      expect(await own.stored('local')).not.toContain('"format":"lupaluotsi-tuki"')
      expect(report.seen!.view).toMatchObject({ form: 'muutostietopalvelu', step, status: 'recognised' })
      expect(report.page.truncated).toBe(false)
      expect(replay(report, { catalogue: fi, vocabulary, today: TODAY }).differences).toEqual([])
      await tuki.close()
      await page.close()
    },
  )

  test('«Tallenna sivun rakenne» of the popup works on a page that Lupaluotsi does not know, and names of files and persons are not in it', async () => {
    const page = await stage.browser.open(`${PORTAL}/kirjaudu`)
    await page.evaluate(() => {
      document.body.innerHTML = `<main><h1>Tervetuloa Xylofanta Zyxwanto</h1><label>Frobnikaattori <input value="qvarxkanaria"></label>
        <label>Liite qvarxkanaria.pdf <input type="file"></label><a href="/oma/qvarxkanaria">zyxwanto.docx</a><p role="status">Hakemus 98765432101 on tallennettu</p></main>`
    })
    const tab = (await own.portalTabs()).at(-1)!
    const popup = await stage.browser.extensionPage(`popup.html?tab=${tab}`)
    await popup.click({ role: 'button', name: fiPages.popup.capture })
    const tuki = await waitForTuki()
    const { report, shown } = await drafted(tuki)
    expect(report.seen).toBeNull()
    expect(report.page.headings).toEqual(['1 main Tervetuloa ‹nimi›'])
    expect(report.page.controls.map(({ kind, answer }) => [kind, answer])).toEqual([
      ['text', 'text'],
      ['file', 'empty'],
    ])
    expect(JSON.stringify(report)).not.toMatch(CANARY)
    expect(shown).not.toMatch(CANARY)
    await tuki.close()
    await page.close()
  })

  test('«Tee tukiraportti» of the popup makes the report where the panel is not at hand', async () => {
    const page = await openStep('usage', false)
    const tab = (await own.portalTabs()).at(-1)!
    const popup = await stage.browser.extensionPage(`popup.html?tab=${tab}`)
    await popup.click({ role: 'button', name: fiPages.popup.report })
    const tuki = await waitForTuki()
    const { report } = await drafted(tuki)
    expect(report.seen!.view).toMatchObject({ form: 'muutostietopalvelu', step: 'usage' })
    expect(JSON.stringify(report)).not.toMatch(CANARY)
    await tuki.close()
    await page.close()
  })

  test('a line that is taken out is gone from what is made of the page', async () => {
    const page = await openStep('organisation', false)
    const { tuki } = await reportFrom(page)
    const fields = (text: string) => text.includes('Organisaation sähköposti')
    await tuki.click({ role: 'button', name: support.draft.showAll })
    await tuki.click({ role: 'button', name: support.draft.remove, nth: 0 })
    await expect.poll(() => tuki.evaluate(() => document.body.textContent)).toContain(support.draft.removed(1))
    expect(fields(await tuki.evaluate(() => document.body.textContent ?? ''))).toBe(true)
    await tuki.close()
    await page.close()
  })

  test('Tuki opens a pasted report offline, and says of a broken one what is wrong', async () => {
    const page = await openStep('usage', false)
    const { report, tuki } = await reportFrom(page)
    await tuki.close()
    const desk = await stage.browser.extensionPage('support.html')
    await desk.waitFor({ role: 'heading', name: support.open.heading })
    const paste = async (text: string) => {
      await desk.evaluate((pasted: string) => {
        const area = document.querySelector('textarea')!
        area.value = pasted
        area.dispatchEvent(new Event('input', { bubbles: true }))
      }, text)
      await desk.click({ role: 'button', name: support.open.pasteButton })
    }
    await paste('{"format":')
    await expect.poll(() => desk.evaluate(() => document.body.textContent)).toContain(support.faults['not-json'])
    await paste(JSON.stringify(report))
    await desk.waitFor({ role: 'heading', name: support.replay.heading })
    const said = await desk.evaluate(() => document.body.textContent ?? '')
    expect(said).toContain('Sivu tunnistettiin: Muutostietopalvelun hakemus ja tilaus, vaihe Tietojen käyttö')
    expect(said).toContain(support.differences.none)
    await desk.close()
    await page.close()
  })
})
