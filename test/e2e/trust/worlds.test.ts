// What each world may ask of the background, and what the portal's origin holds of us: nothing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mallila } from '../../lib/filling/sample-profiles'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { addressOf, panelSeen, type Stand, startStand } from './stand'

const PREVIEW = 'Esikatsele täytettävät tiedot'
const REFUSED = { ok: false, why: 'refused' }
const ID = mallila().id

const NO_PAGE = {
  ...{ language: 'fi', title: '', headings: [], progress: [], controls: [], actions: [], answers: [], notices: [] },
  ...{ modal: false, foreignFrames: [], truncated: false },
}
/** As of an overlay of long ago, which takes nothing from the one that stands there. */
const LOOK = { began: 1, isFresh: true, left: [], dismissedForms: [], isBlocked: false, snapshot: NO_PAGE }

/** Every verb that belongs to the extension's own pages, with a message that is right in shape. */
const OWN_VERBS: [string, unknown][] = [
  ['list-profiles', {}],
  ['save-profile', { profile: mallila({ revision: 0 }), confirmedShapes: false }],
  ['delete-profile', { id: ID }],
  ['restore-profile', { profile: mallila() }],
  ['import-file', { text: '{}', file: 'a.json', into: null }],
  ['revert-import', { profiles: [], before: null }],
  ['restore-snapshot', { at: '2026-11-24T08:00:00.000Z' }],
  ['read-storage', {}],
  ['read-marks', {}],
  ['write-mark', { claim: 'fee', mark: null }],
  ['set-settings', {}],
  ['read-tab', { tab: 1 }],
  ['compose-texts', { profile: ID, register: ID }],
  ['delete-everything', {}],
]

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand
  let page: Page
  let tab: number

  beforeAll(async () => {
    stand = await startStand(kind)
    page = await stand.openStep('organisation')
    tab = (await stand.own.portalTabs()).at(-1)!
  })
  afterAll(() => stand?.close())

  test.each(OWN_VERBS)('«%s» is refused to the scripts on the portal’s page', async (verb, says) => {
    expect(await stand.own.sayFromContentScript(tab, { verb, says })).toEqual(REFUSED)
  })

  test('the scripts on the portal’s page are answered what is theirs', async () => {
    expect(await stand.own.sayFromContentScript(tab, { verb: 'change-settings', says: {} })).toMatchObject({ ok: true })
    const reply = await stand.own.sayFromContentScript(tab, { verb: 'look', says: LOOK })
    const { known } = reply!.answer as { known: { profiles: object[] } }
    expect(known.profiles.map((profile) => Object.keys(profile).sort())).toEqual([['id', 'registers', 'title']])
  })

  test('a key that nobody knows, an unknown verb and a change of what is not the page’s are refused', async () => {
    const messages = [
      { verb: 'look', says: { ...LOOK, more: 1 } },
      { verb: 'look', says: { ...LOOK, snapshot: { ...NO_PAGE, more: 1 } } },
      { verb: 'look', says: LOOK, more: 1 },
      { verb: 'read-everything', says: {} },
      { verb: 'constructor', says: {} },
      { verb: 'change-settings', says: { enabled: false } },
      { verb: 'change-session', says: { receipt: true } },
      { verb: 'copy-text', says: { field: 'sector' } },
      { verb: 'copy-text', says: { field: 'contact-email' } },
      'look',
      null,
    ]
    for (const message of messages) expect(await stand.own.sayFromContentScript(tab, message), JSON.stringify(message)).toEqual(REFUSED)
  })

  test('own pages are answered, and not what belongs to the page', async () => {
    expect(await stand.own.say('list-profiles', {})).toMatchObject({ ok: true })
    expect(await stand.own.say('list-profiles', { more: 1 })).toEqual(REFUSED)
    expect(await stand.own.say('preview', { snapshot: NO_PAGE })).toEqual(REFUSED)
    expect(await stand.own.say('look', LOOK)).toEqual(REFUSED)
  })

  test('nothing of a profile lies where the portal or the tab’s session keeps things before a fill', async () => {
    const [profile] = stand.profiles
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    const session = await stand.own.stored('session')
    expect(Object.values(profile!.values).filter((value) => value.length > 5 && session.includes(value))).toEqual([])
    const origin = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ])
    expect(origin).toEqual([0, 0, 0, 0, 0])
    await page.panel.click('button', 'Peruuta')
  })

  test('the values of a preview are gone with «Peruuta» and with the step', async () => {
    const shown = () => page.inPanel((root, value: string) => root.textContent?.includes(value) ?? false, 'kirjaamo@mallila.example')
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    expect(await shown()).toBe(true)
    await page.panel.click('button', 'Peruuta')
    await expect.poll(shown).toBe(false)
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    await page.evaluate(async (address: string) => {
      const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
      history.pushState(null, '', address)
      document.querySelector('main')?.replaceWith(next.querySelector('main') ?? '')
    }, addressOf('protection'))
    await expect.poll(shown).toBe(false)
  })

  test('a preview is gone when the page turns to the application of another organisation', async () => {
    const other = await stand.openStep('organisation')
    await other.panel.click('button', PREVIEW)
    await other.panel.waitFor('table', 'Täytettävät tiedot')
    await other.evaluate(
      async (address: string) => {
        const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
        const label = [...next.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith('Y-tunnus'))
        label?.control?.setAttribute('value', '0100002-9')
        history.pushState(null, '', address)
        document.querySelector('main')?.replaceWith(next.querySelector('main') ?? '')
      },
      addressOf('organisation', 2),
    )
    await expect.poll(() => other.panel.find('table', 'Täytettävät tiedot')).toBeNull()
    await other.close()
  })

  test('a click works after the browser has ended the background', async () => {
    await page.goto(addressOf('organisation'))
    await panelSeen(page)
    await stand.browser.stopBackground()
    await page.panel.click('button', PREVIEW)
    await page.panel.waitFor('table', 'Täytettävät tiedot')
    await stand.browser.stopBackground()
    await page.panel.click('button', 'Täytä valitut kentät')
    await page.panel.waitFor('button', 'Kumoa täyttäminen')
    expect((await page.find({ label: /^Y-tunnus/ }))?.value).toBe(stand.profiles[0]!.values['business-id'])
  })

  test('what undo needs lies in the browser session’s memory only, and goes with the tab', async () => {
    const other = await stand.openStep('organisation', 2)
    await other.panel.click('button', PREVIEW)
    await other.panel.waitFor('table', 'Täytettävät tiedot')
    await other.panel.click('button', 'Täytä valitut kentät')
    await other.panel.waitFor('button', 'Kumoa täyttäminen')
    const id = (await stand.own.portalTabs()).at(-1)!
    const lies = async (area: 'local' | 'session') =>
      Object.entries(JSON.parse(await stand.own.stored(area)) as object).filter(
        ([key, value]) => key.includes(String(id)) && JSON.stringify(value).includes('written'),
      )
    await expect.poll(() => lies('session').then((found) => found.length)).toBe(1)
    expect(await lies('local')).toEqual([])
    await other.close()
    await expect.poll(() => lies('session')).toEqual([])
  })
})
