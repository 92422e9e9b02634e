// What popup and preview say of a page of the portal, and the panel over that page itself.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '../browser/types'
import { PORTAL } from '../trust/stand'
import type { PageState } from './page-state'
import type { Scene } from './scene'

const OWN_TEXT = 'Tietoja käytetään varhaiskasvatuspaikan myöntämiseen ja yhteydenpitoon huoltajiin.'
/** Until what the page's tab has seen has reached the background. */
const TOLD_MS = 400

/** With the one profile chosen; every state brings the portal's tab where it wants it. */
export async function portalStates(scene: Scene): Promise<PageState[]> {
  const { own, browser, tab, page } = scene
  const popup = `popup.html?tab=${tab}`
  const organisation = await scene.draft('organisation')
  const usage = await scene.draft('usage', { purpose: OWN_TEXT })
  const summary = await scene.draft('summary', { purpose: OWN_TEXT })
  const other = await scene.draft('organisation', {}, 'query-permit')
  const at = (address: string) => () => scene.show(address)
  const drawn = (state: Page) => state.waitFor({ css: '.switch' })
  return [
    { id: 'popup-findings', path: popup, begin: at(summary), prepare: openFirst },
    { id: 'popup-nothing-found', path: popup, begin: at(usage), prepare: drawn },
    { id: 'popup-other-form', path: popup, begin: at(other), prepare: drawn },
    { id: 'popup-start', path: popup, begin: at(`${PORTAL}/uusi-hakemus`), prepare: drawn },
    { id: 'popup-blocked', path: popup, begin: () => blockClick(scene, organisation), prepare: drawn },
    { id: 'preview-loading-failed', path: 'preview.html?tab=999999', prepare: (state) => state.waitFor({ css: '.foot-acts' }) },
    ...previewStates(scene, organisation, usage),
    ...['usage', 'organisation'].map((step) => ({
      id: `portal-${step}`,
      path: step === 'usage' ? usage : organisation,
      prepare: (state: Page) => panelUp(state),
    })),
    { id: 'portal-react', path: `${PORTAL}/react/`, prepare: (state) => pause(2 * TOLD_MS).then(() => state.url()) },
    {
      id: 'popup-off',
      path: popup,
      begin: async () => {
        await scene.show(usage)
        await own.say('set-settings', { enabled: false })
      },
      prepare: drawn,
      end: () => own.say('set-settings', { enabled: true }),
    },
    {
      id: 'popup-withheld',
      path: popup,
      begin: async () => {
        await browser.allowPortal(false)
        await page.goto(usage)
      },
      prepare: drawn,
      end: () => browser.allowPortal(true),
    },
  ]
}

function previewStates(scene: Scene, organisation: string, usage: string): PageState[] {
  const path = `preview.html?tab=${scene.tab}`
  const rows = (state: Page) => state.waitFor({ css: '[data-row]', nth: 0 })
  const accept = async (state: Page) => {
    await rows(state)
    await state.click({ css: '.preview-acts .primary' })
    await state.waitFor({ css: '[data-fold=outcomes]', nth: 0 })
  }
  return [
    { id: 'preview-organisation', path, begin: () => scene.show(organisation), prepare: rows },
    { id: 'preview-usage', path, begin: () => scene.show(usage), prepare: rows },
    { id: 'preview-outcome', path, begin: () => scene.show(organisation), prepare: accept },
    {
      id: 'preview-undone',
      path,
      begin: () => scene.show(organisation),
      prepare: async (state) => {
        await accept(state)
        await state.click({ css: '.foot-acts .button:nth-child(2)' })
        await state.waitFor({ css: '[data-fold=undone]' })
      },
    },
  ]
}

async function openFirst(popup: Page): Promise<void> {
  await popup.waitFor({ css: '.switch' })
  await popup.click({ css: '.findings summary', nth: 0 })
}

/** A page that lies over the panel, whose click is then not let through. */
async function blockClick({ page, own, tab, show }: Scene, address: string): Promise<void> {
  await show(address)
  await page.evaluate(() => {
    const cover = document.createElement('div')
    cover.popover = 'manual'
    cover.style.cssText = 'inset:0;margin:0;width:100%;height:100%;border:0;pointer-events:none;background:#fff'
    document.body.append(cover)
    cover.showPopover()
  })
  await page.panel.click('button', /./, { nth: 3 })
  while ((await own.badge(tab)).text !== '!') await pause(50)
}

async function panelUp(page: Page): Promise<void> {
  await page.panel.waitFor('region', 'Lupaluotsi')
  await pause(TOLD_MS)
}
