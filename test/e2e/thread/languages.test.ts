// Lupaluotsi speaks Finnish, Swedish and English; the choice reaches a panel that stands open, and the texts for DVV keep a language of their own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mallila } from '../../lib/filling/sample-profiles'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { rowOf, typeInto } from './panel-acts'
import { type Stage, startStage } from './stage'

/** Texts for DVV in Swedish, whatever the panel speaks. */
const profile = mallila()
const swedish = { ...profile, registers: profile.registers.map((register) => ({ ...register, textLanguage: 'sv' as const })) }

const NAMES = {
  fi: {
    name: 'Suomi',
    panel: { findings: 'Havainnot', preview: 'Esikatsele täytettävät tiedot', minimise: 'Pienennä' },
    table: { name: 'Täytettävät tiedot', columns: ['Kenttä', 'Nyt', 'Täyttämisen jälkeen', 'Mistä tieto tulee', 'Tila'] },
    acts: ['Täytä valitut kentät', 'Peruuta'],
    popup: { copy: 'Kopioi teksti', profiles: 'Profiilit', enabled: 'Käytä Lupaluotsia verkkoasioinnissa', language: 'Kieli' },
    options: { title: 'Profiilit – Lupaluotsi', heading: 'Profiilit', create: 'Uusi profiili' },
  },
  sv: {
    name: 'Svenska',
    panel: { findings: 'Observationer', preview: 'Förhandsgranska uppgifterna', minimise: 'Minimera' },
    table: { name: 'Uppgifter som fylls i', columns: ['Fält', 'Nu', 'Efter ifyllning', 'Uppgiftens källa', 'Status'] },
    acts: ['Fyll i valda fält', 'Avbryt'],
    popup: { copy: 'Kopiera texten', profiles: 'Profiler', enabled: 'Använd Lupaluotsi i e-tjänsten', language: 'Språk' },
    options: { title: 'Profiler – Lupaluotsi', heading: 'Profiler', create: 'Ny profil' },
  },
  en: {
    name: 'English',
    panel: { findings: 'Findings', preview: 'Preview what will be filled in', minimise: 'Minimise' },
    table: { name: 'Data to be filled in', columns: ['Field', 'Now', 'After filling in', 'Where the data comes from', 'State'] },
    acts: ['Fill in selected fields', 'Cancel'],
    popup: { copy: 'Copy text', profiles: 'Profiles', enabled: 'Use Lupaluotsi in the e-services', language: 'Language' },
    options: { title: 'Profiles – Lupaluotsi', heading: 'Profiles', create: 'New profile' },
  },
}
type Names = (typeof NAMES)['fi']

async function expectPanel(page: Page, { panel }: Names): Promise<void> {
  await page.panel.waitFor('button', panel.preview)
  await page.panel.waitFor('button', panel.minimise)
  await page.panel.waitFor('list', panel.findings)
}

describe.each(KINDS)('%s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage(kind, [swedish])
  })
  afterAll(() => stage?.close())

  const choose = async (from: string, name: string) => {
    const page = await stage.browser.extensionPage('popup.html')
    await page.choose({ role: 'combobox', name: from }, name)
    const { popup } = Object.values(NAMES).find((one) => one.name === name)!
    await page.waitFor({ role: 'combobox', name: popup.language })
    return page
  }

  test('a browser that speaks Finnish gets Finnish', async () => {
    const { page } = await stage.openDraft('usage')
    await typeInto(page, 'purpose', 'Käytämme tietoja.')
    await expectPanel(page, NAMES.fi)
    await page.close()
  })

  test('another language reaches a panel that stands open, its advice and its preview, without a reload of the page', async () => {
    const { page } = await stage.openDraft('usage')
    await typeInto(page, 'purpose', 'Käytämme tietoja.')
    const lang = () => page.inPanel((root) => [...root.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang')))
    await page.evaluate(() => void Object.assign(globalThis, { stillHere: true }))
    for (const [from, name, language] of [
      ['Kieli', 'Svenska', 'sv'],
      ['Språk', 'English', 'en'],
      ['Language', 'Suomi', 'fi'],
    ] as const) {
      const popup = await choose(from, name)
      await page.activate()
      await expectPanel(page, NAMES[language])
      expect(await page.panel.count()).toBe(1)
      await expect.poll(async () => [...new Set(await lang())]).toEqual([language])
      await page.panel.click('button', NAMES[language].panel.preview)
      await page.panel.waitFor('table', NAMES[language].table.name)
      const columns = await page.panel.findAll('columnheader')
      expect(columns.map((one) => one.name)).toEqual(NAMES[language].table.columns)
      for (const act of NAMES[language].acts) await page.panel.waitFor('button', act)
      await page.panel.click('button', NAMES[language].acts[1])
      await popup.close()
    }
    expect(await page.evaluate(() => (globalThis as { stillHere?: boolean }).stillHere)).toBe(true)
    await page.close()
  })

  test('advice is said in the language of the panel', async () => {
    const { page } = await stage.openDraft('usage')
    await typeInto(page, 'purpose', 'Käytämme tietoja.')
    const marker = () => page.inPanel((root) => root.querySelector('[data-advice="marker-missing"]')?.textContent ?? '')
    await expect.poll(marker).toContain('Korjaa')
    const finnish = await marker()
    await (await choose('Kieli', 'Svenska')).close()
    await expect.poll(marker).toContain('Åtgärda')
    await (await choose('Språk', 'Suomi')).close()
    await expect.poll(marker).toBe(finnish)
    await page.close()
  })

  test('popup and Profiilit speak the chosen language and say so to the browser', async () => {
    let before: keyof typeof NAMES = 'fi'
    for (const [language, name] of [
      ['sv', 'Svenska'],
      ['en', 'English'],
      ['fi', 'Suomi'],
    ] as const) {
      const popup = await choose(NAMES[before].popup.language, name)
      const { copy, profiles, enabled } = NAMES[language].popup
      await popup.waitFor({ role: 'switch', name: enabled })
      await popup.waitFor({ role: 'button', name: profiles })
      await popup.waitFor({ role: 'button', name: copy, nth: 0 })
      await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe(language)
      await popup.close()
      const options = await stage.browser.extensionPage('options.html')
      await options.waitFor({ role: 'heading', name: NAMES[language].options.heading, nth: 0 })
      await options.waitFor({ role: 'button', name: NAMES[language].options.create, nth: 0 })
      await expect.poll(() => options.title()).toBe(NAMES[language].options.title)
      await expect.poll(() => options.evaluate(() => document.documentElement.lang)).toBe(language)
      await options.close()
      before = language
    }
  })

  test('texts for DVV are in the register’s language, and the marker sentence is Finnish', async () => {
    const { page } = await stage.openDraft('usage')
    await page.panel.click('button', NAMES.fi.panel.preview)
    await page.panel.waitFor('table', NAMES.fi.table.name)
    expect((await rowOf(page, 'marker')).after).toBe('Hakemus koskee VTJ-muutosrajapintaa')
    expect((await rowOf(page, 'purpose')).after).toContain('Vi ansöker om datatillstånd')
    const origin = (row: string) =>
      page.inPanel((root, css: string) => root.querySelector(css)?.textContent, `[data-row="${row}"] .cell-origin`)
    expect(await origin('marker')).toContain('suomeksi')
    expect(await origin('purpose')).toContain('ruotsiksi')
    await page.close()
  })
})
