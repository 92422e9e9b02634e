// A profile made in one browser is saved as a file there, taken in in the other, and fills the form.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bringProfile } from '../../demo/bring-profile'
import { mallila } from '../../lib/filling/sample-profiles'
import { openBrowser } from '../browser/open-browser'
import type { Found, Page } from '../browser/types'
import { BUILDS } from '../builds'
import { openPreview } from '../thread/panel-acts'
import { startStage } from '../thread/stage'

const folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-handed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The file that the page hands to the browser. */
async function savedFile(page: Page): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const make = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => document.documentElement.setAttribute('data-saved', text))
      return make(blob)
    }
    HTMLAnchorElement.prototype.click = function () {
      document.documentElement.setAttribute('data-name', this.download)
    }
  })
  await page.click({ role: 'button', name: 'Tallenna tiedosto' })
  await page.waitFor(() => document.documentElement.hasAttribute('data-saved'))
  return page.evaluate(() => ({
    name: document.documentElement.getAttribute('data-name')!,
    text: document.documentElement.getAttribute('data-saved')!,
  }))
}

async function fileFromChromium(): Promise<string> {
  const browser = await openBrowser({ browser: 'chromium', extension: BUILDS.chromium, portal: { port: 1, spki: '' }, headless: true })
  try {
    await bringProfile(browser)
    const page = await browser.extensionPage('options.html')
    await page.click({ role: 'link', name: /Mallilan kunta/, in: '.profiles', nth: 0 })
    await page.click({ role: 'link', name: 'Jaa profiili' })
    await page.waitFor({ role: 'heading', name: 'Tiedoston sisältö' })
    await page.type({ label: 'Tiedoston tekijä' }, 'Mallilan tietohallinto')
    const { name, text } = await savedFile(page)
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  } finally {
    await browser.close()
  }
}

test('a profile made in Chromium and handed over as a file fills the form in Firefox', async () => {
  const path = await fileFromChromium()
  const { values, registers } = mallila()
  const stage = await startStage('firefox', [])
  try {
    const page = await stage.browser.extensionPage('options.html#/tiedot')
    await page.setFiles({ css: 'input[type=file]' }, [path])
    await page.waitFor({ role: 'heading', name: /^Jaettu profiili: / })
    const review = await page.waitFor<Found>({ css: '.review' })
    expect(review.text).toContain('Tekijä: Mallilan tietohallinto')
    expect(review.text).toContain('Allekirjoittamaton')
    expect(review.text).not.toContain(values['contact-email']!)
    await page.click({ role: 'button', name: 'Tuo uutena' })
    await page.waitFor({ role: 'link', name: 'Avaa tuotu profiili' })
    await page.setFiles({ css: 'input[type=file]' }, [path])
    await page.waitFor(() => /sama kuin nykyinen/.test(document.querySelector('.results')?.textContent ?? ''))
    const draft = await stage.openDraft('usage')
    const rows = await openPreview(draft.page)
    const purpose = rows.find(({ row }) => row === 'purpose')!
    expect(purpose.after).toContain(registers[0]!.purpose)
    expect(await draft.page.panel.text()).toContain('jaettu profiili')
    await draft.page.panel.click('button', 'Täytä valitut kentät')
    await expect.poll(() => draft.page.panel.text()).toContain('Täytettiin')
    await draft.press('save-draft', 'usage')
    expect((await draft.stored()).answers.purpose).toContain(registers[0]!.purpose)
  } finally {
    await stage.close()
  }
})
