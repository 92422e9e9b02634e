// @vitest-environment happy-dom
// Every page of the replica that is no step of the form, in each language and under the tune wordings: read for what it is, and never as another.
import { beforeEach, expect, test } from 'vitest'
import { conclude, viewOf } from '@/entrypoints/background/understand'
import type { FormView } from '@/lib/model/form-view'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { PageReader } from '@/lib/page/read'
import { looksRelevant } from '@/lib/recognition/relevance'
import { pageCatalogue } from '../../lib/recognition/page-catalogue'
import { SIBLINGS } from '../../portal/form/siblings'
import { LANGUAGES, type Language } from '../../portal/languages'
import { casePage, receiptPage } from '../../portal/power-pages/case-page'
import { articlePage, expiredPage, freeFormPage, loginPage } from '../../portal/power-pages/entry-pages'
import { frontPage, inboxPage } from '../../portal/power-pages/front-page'
import type { Html } from '../../portal/power-pages/html'
import { layout } from '../../portal/power-pages/layout'
import { startPage } from '../../portal/power-pages/start-page'
import { stepPage } from '../../portal/power-pages/step-view'
import { TUNE_SEEDS } from '../../portal/seeds'
import type { Site } from '../../portal/site'
import { type Application, type ApplicationStatus, newApplication } from '../../portal/store/application'
import { wordsOf } from '../../portal/words'

const TITLE = 'Asiointi'

beforeEach(() => {
  Element.prototype.getBoundingClientRect = () =>
    ({ x: 10, y: 10, left: 10, top: 10, right: 210, bottom: 40, width: 200, height: 30 }) as DOMRect
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null
  }
})

function application(number: number, status: ApplicationStatus, caseNumber?: string): Application {
  const fresh = newApplication({ number, form: 'change-service', base: 'empty', step: 'usage', answers: {}, changedOn: '24.11.2026' })
  const returnReasons = status === 'returned' ? ['Käyttötarkoitus puuttuu.'] : []
  return { ...fresh, status, returnReasons, ...(caseNumber !== undefined && { caseNumber }) }
}

const ALL = [
  application(1, 'draft'),
  application(2, 'draft'),
  application(3, 'sent'),
  application(4, 'processing', 'DVV/1/2026'),
  application(5, 'returned', 'DVV/2/2026'),
]

/** The page as the overlay sees it; `body` makes its content for one site. */
function show(language: Language, seed: number, body: (site: Site) => Html, all = ALL): FormView {
  const words = wordsOf({ seed, language })
  const site = { words, variant: {}, today: () => '24.11.2026', store: { all: () => all } } as unknown as Site
  const whole = layout(site, { title: TITLE, body: body(site), account: 'hakija@mallila.example' })
  document.documentElement.innerHTML = whole.markup.replace(
    /^<!DOCTYPE html>\s*<html[^>]*>|<link [^>]*>|<script.*?<\/script>|<\/html>\s*$/g,
    '',
  )
  return viewOf(pageCatalogue(), new PageReader(document, () => false).read())
}

type Expected = Partial<Pick<FormView, 'form' | 'status' | 'step' | 'pageState'>>

const PAGES: Record<string, { body: (site: Site) => Html; expected: Expected }> = {
  'the front page with many applications': { body: frontPage, expected: { form: 'none', status: 'recognised', step: 'start' } },
  'the messages': { body: inboxPage, expected: { form: 'none', status: 'recognised', step: 'inbox' } },
  'the list of all that can be applied for': { body: startPage, expected: { form: 'none', status: 'recognised', step: 'start' } },
  'the login': { body: (site) => loginPage(site, false, false), expected: { form: 'none', step: 'login', pageState: 'none' } },
  'the login after a time-out': { body: (site) => loginPage(site, true, false), expected: { step: 'login', pageState: 'expired' } },
  'the end of a session': { body: expiredPage, expected: { form: 'none', pageState: 'expired' } },
  'an application sent and not yet received': {
    body: (site) => receiptPage(site, ALL[2]!),
    expected: { form: 'muutostietopalvelu', pageState: 'sent' },
  },
  'the receipt': {
    body: (site) => receiptPage(site, ALL[3]!),
    expected: { form: 'muutostietopalvelu', step: 'receipt', pageState: 'receipt' },
  },
  'an application returned to be completed': {
    body: (site) => casePage(site, ALL[4]!),
    expected: { form: 'muutostietopalvelu', step: 'returned', pageState: 'returned' },
  },
  'an article with the guide’s words': { body: articlePage, expected: { form: 'none', status: 'unknown', step: null } },
  'a free form with the guide’s words': { body: freeFormPage, expected: { form: 'none', status: 'unknown', step: null } },
}

for (const { id, steps } of SIBLINGS)
  PAGES[`the form «${id}», which is none of ours`] = {
    body: (site) => {
      const sibling = newApplication({ number: 6, form: id, base: 'empty', step: 'usage', answers: {}, changedOn: '24.11.2026' })
      const form = { id, steps }
      return stepPage(site, { form, step: steps.at(-1)!, application: sibling, problems: [], isSaved: false })
    },
    expected: { form: 'other', status: 'recognised', step: null, pageState: 'none' },
  }

for (const language of LANGUAGES)
  test.each(Object.keys(PAGES))(`%s may concern us and is read for what it is (${language})`, { timeout: 60_000 }, (name) => {
    const { body, expected } = PAGES[name]!
    for (const seed of TUNE_SEEDS) {
      expect(show(language, seed, body), `seed ${seed}`).toMatchObject(expected)
      const words = [...document.querySelectorAll('main :is(h1, h2, label, button, a), .site-name')].map((one) => one.textContent)
      expect(looksRelevant(words.join('\n'), TITLE), `seed ${seed}: ${words.join(' | ')}`).toBe(true)
    }
  })

for (const language of LANGUAGES)
  test(`a draft on the front page is to be gone on with, and only a draft of our form (${language})`, { timeout: 60_000 }, () => {
    const sibling: Application = { ...ALL[0]!, form: 'query-permit' }
    const nextWith = (seed: number, all: Application[]) => {
      const around = {
        catalogue: pageCatalogue(language),
        session: EMPTY_SESSION,
        dismissedForms: [],
        facts: null,
        profileTitle: undefined,
        today: '2026-11-24',
      }
      return conclude(show(language, seed, frontPage, all), around).next
    }
    for (const seed of TUNE_SEEDS) {
      const words = wordsOf({ seed, language })
      const draft = nextWith(seed, [ALL[2]!, sibling, ALL[0]!, ...ALL.slice(2)])
      expect(draft, `seed ${seed}`).toMatchObject({ what: 'continue-draft', label: words.action('open-draft') })
      const begin = { what: 'press-start-application', label: words.action('start-application') }
      expect(nextWith(seed, [sibling, ...ALL.slice(2)]), `seed ${seed}`).toMatchObject(begin)
    }
  })

test('nothing on the pages that are no form of ours is a field', { timeout: 60_000 }, () => {
  for (const language of LANGUAGES)
    for (const { body, expected } of Object.values(PAGES))
      if (expected.form !== 'muutostietopalvelu')
        for (const seed of TUNE_SEEDS.slice(0, 5))
          expect(show(language, seed, body).fields.filter((one) => one.on !== 'action')).toEqual([])
})
