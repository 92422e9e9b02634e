// Login and its end, front page, start of an application, inbox, and the pages every portal has besides.
import express, { type Request, type Response, Router } from 'express'
import { languageOf } from '../languages'
import { articlePage, expiredPage, freeFormPage, loginPage, noticePage } from '../power-pages/entry-pages'
import { frontPage, inboxPage } from '../power-pages/front-page'
import { startPage } from '../power-pages/start-page'
import type { House } from '../site'
import { send, sessionOf, setAccount, setLanguage, siteOf } from './answering'

/** Address, and the ids of heading and sentence. */
const NOTICES: Record<string, [string, string]> = {
  '/palaute': ['feedback', 'feedback-text'],
  '/saavutettavuus': ['accessibility', 'accessibility-text'],
  '/tietosuoja': ['privacy', 'privacy-text'],
  '/unohtunut': ['forgotten', 'forgotten-text'],
  '/haku': ['search-heading', 'search-text'],
  '/tilaus': ['order', 'order-text'],
}

const IDENTIFIED = 'tunnistautunut@mallila.example'
const EXPIRED = '/istunto-paattynyt'

function logIn(request: Request, response: Response): void {
  const site = siteOf(response)
  const posted = Object.entries((request.body ?? {}) as Record<string, string>).map(([name, value]) => [site.renamer.back(name), value])
  const { email = '', password = '' } = Object.fromEntries(posted) as Record<string, string>
  const isKnown = email !== '' && password !== ''
  if (isKnown) setAccount(site, response, email)
  response.redirect(303, isKnown ? '/' : '/kirjaudu?puuttuu=1')
}

/** Only a path of the replica itself is gone back to. */
function backFrom(request: Request): string {
  const referrer = request.get('referer') ?? ''
  if (!URL.canParse(referrer)) return '/'
  const { host, pathname, search } = new URL(referrer)
  return host === request.get('host') ? `${pathname}${search}` : '/'
}

function pagesForAll(router: Router): void {
  for (const [path, [heading, sentence]] of Object.entries(NOTICES)) {
    router.get(path, (_request, response) => {
      const site = siteOf(response)
      send(response, { title: site.words.text(heading), body: noticePage(site, heading, sentence) })
    })
  }
  router.get('/ohje', (_request, response) => {
    const site = siteOf(response)
    send(response, { title: site.words.text('article-heading'), body: articlePage(site) })
  })
  router.get('/yhteydenotto', (_request, response) => {
    const site = siteOf(response)
    send(response, { title: site.words.text('free-heading'), body: freeFormPage(site) })
  })
  router.post('/yhteydenotto', (_request, response) => response.redirect(303, '/yhteydenotto'))
}

/** The routes that need no account; they stand before the login wall. */
export function openRoutes(): Router {
  const router = Router()
  router.get('/kieli/:language', (request, response) => {
    setLanguage(response, languageOf(request.params.language))
    response.redirect(303, backFrom(request))
  })
  router.get('/kirjaudu', (request, response) => {
    const site = siteOf(response)
    const login = loginPage(site, request.query.vanhentunut !== undefined, request.query.puuttuu !== undefined)
    send(response, { title: site.words.heading('login'), body: login })
  })
  router.post('/kirjaudu', express.urlencoded({ extended: false }), logIn)
  router.post('/tunnistaudu', (_request, response) => {
    setAccount(siteOf(response), response, IDENTIFIED)
    response.redirect(303, '/')
  })
  router.get(EXPIRED, (_request, response) => {
    const site = siteOf(response)
    setAccount(site, response, undefined)
    send(response, { title: site.words.heading('expired'), body: expiredPage(site) })
  })
  pagesForAll(router)
  return router
}

/** The routes of the one who is logged in; everyone else is led to the login, and whose session has ended to the page that says so. */
export function accountRoutes(house: House): Router {
  const router = Router()
  router.use((request, response, next) => {
    const { state } = sessionOf(house, request)
    if (state === 'open') return next()
    return response.redirect(303, state === 'ended' ? EXPIRED : '/kirjaudu')
  })
  router.post('/kirjaudu-ulos', (_request, response) => {
    setAccount(house, response, undefined)
    response.redirect(303, '/kirjaudu')
  })
  router.get('/', (_request, response) => {
    const site = siteOf(response)
    send(response, { title: site.words.heading('front'), body: frontPage(site) })
  })
  router.get('/viestit', (_request, response) => {
    const site = siteOf(response)
    send(response, { title: site.words.heading('inbox'), body: inboxPage(site) })
  })
  router.post('/viestit', (_request, response) => response.redirect(303, '/viestit'))
  router.get('/uusi-hakemus', (_request, response) => {
    const site = siteOf(response)
    send(response, { title: site.words.action('start-application'), body: startPage(site) })
  })
  return router
}
