// What Tuki shows when it is looked at: a report of a page of the replica, one just made, a file that is none.
import { readFileSync } from 'node:fs'
import type { SupportReport } from '@/lib/model/support-report'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { LAW, RHYTHM } from '../../gallery/advice'
import type { Page } from '../browser/types'
import type { PageState } from './page-state'

const DRAFT = '00000000-0000-4000-8000-00000000d0c5'
const GONE = '00000000-0000-4000-8000-00000000d0c6'

/** Tuki without anything, with a file that is none, with a report from somebody, and with one just made. */
export function supportStates(): PageState[] {
  return [
    { id: 'support', path: 'support.html', prepare: waitForPlace },
    { id: 'support-refused', path: 'support.html', prepare: (page) => paste(page, '{"format":') },
    { id: 'support-opened', path: 'support.html', prepare: (page) => paste(page, JSON.stringify(report())) },
    { id: 'support-draft', path: 'support.html', prepare: (page) => openDraft(page, report()) },
    { id: 'support-capture', path: 'support.html', prepare: (page) => openDraft(page, { ...report(), seen: null }) },
    { id: 'support-gone', path: `support.html#/uusi/${GONE}`, prepare: (page) => page.waitFor({ css: '.fault span' }) },
  ]
}

/** The capture of the usage step, as if two fields of it had been filled, one had not been found and one had not been certain. */
function report(): SupportReport {
  const file = new URL('../../pages/replica-power-pages-usage/page.json', import.meta.url)
  const capture: SupportReport = JSON.parse(readFileSync(file, 'utf8'))
  const { profile: _, register: __, checked, undo, filledAt, outcomes, businessIdOnPage, nameOnPage, ...session } = EMPTY_SESSION
  const outcome = (row: 'marker' | 'data-description' | 'turvakielto-basis', what: 'written' | 'not-found' | 'ambiguous') => ({
    row,
    field: row === 'marker' ? ('purpose' as const) : row,
    outcome: what,
  })
  return {
    ...capture,
    versions: { ...capture.versions, browser: 'Firefox 153' },
    seen: {
      view: {
        ...{ form: 'muutostietopalvelu', status: 'recognised', step: 'usage', score: 0.9, stepScore: 0.8, pageState: 'none', reasons: [] },
        fields: [],
        ambiguous: [],
      },
      advice: [
        { id: LAW.id, kind: 'error', field: 'purpose', checked: false },
        { id: RHYTHM.id, kind: 'warning', field: 'delivery-rhythm', checked: false },
      ],
      outcomes: [outcome('marker', 'written'), outcome('data-description', 'not-found'), outcome('turvakielto-basis', 'ambiguous')],
      session,
      facts: null,
    },
  }
}

async function waitForPlace(page: Page): Promise<void> {
  await page.waitFor({ css: 'textarea' })
}

async function paste(page: Page, text: string): Promise<void> {
  await waitForPlace(page)
  await page.evaluate((pasted: string) => {
    const area = document.querySelector('textarea')!
    area.value = pasted
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
  await page.click({ css: '.paste + .button' })
  await page.waitFor(() => document.querySelector('.explained, .fault span') !== null)
}

async function openDraft(page: Page, draft: SupportReport): Promise<void> {
  await keepInSession(page, `report:${DRAFT}`, draft)
  await page.evaluate((id: string) => {
    location.hash = `#/uusi/${id}`
  }, DRAFT)
  await page.waitFor({ css: '.report-lines' })
}

async function keepInSession(page: Page, key: string, value: unknown): Promise<void> {
  await page.evaluate(
    async (name: string, text: string) => {
      type World = { chrome: { storage: { session: { set(items: object): Promise<void> } } } }
      await (globalThis as unknown as World).chrome.storage.session.set({ [name]: JSON.parse(text) })
    },
    key,
    JSON.stringify(value),
  )
}
