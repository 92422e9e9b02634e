// Login, front page, start of an application, inbox, and the pages every portal has besides.
import express, { Router } from 'express'
import { loginPage, noticePage } from '../power-pages/entry-pages'
import { frontPage, inboxPage } from '../power-pages/front-page'
import { startPage } from '../power-pages/start-page'
import type { Site } from '../site'
import { accountOf, send, setAccount } from './answering'

const NOTICES: Record<string, [string, string]> = {
  '/palaute': ['Anna palautetta', 'Testijäljennöksessä ei kerätä palautetta.'],
  '/saavutettavuus': ['Saavutettavuusseloste', 'Testijäljennöksellä ei ole selostetta.'],
  '/tietosuoja': ['Tietosuoja', 'Tiedot tallentuvat vain tämän koneen tiedostoon.'],
  '/unohtunut': ['Unohditko salasanasi?', 'Testijäljennökseen pääsee millä tahansa salasanalla.'],
  '/kieli/sv': ['På svenska', 'Jäljennös on vain suomeksi.'],
  '/kieli/en': ['In English', 'Jäljennös on vain suomeksi.'],
  '/haku': ['Haku', 'Hakutuloksia ei löytynyt.'],
  '/tilaus': ['Tilaus', 'Tätä lomaketta ei ole jäljennöksessä.'],
}

/** The routes that need no account; they stand before the login wall. */
export function openRoutes(site: Site): Router {
  const router = Router()
  const body = express.urlencoded({ extended: false })
  router.get('/kirjaudu', (request, response) => {
    const login = loginPage(site, request.query.vanhentunut !== undefined, request.query.puuttuu !== undefined)
    send(site, response, { title: site.words.heading('login'), body: login })
  })
  router.post('/kirjaudu', body, (request, response) => {
    const posted = Object.entries((request.body ?? {}) as Record<string, string>).map(([name, value]) => [site.renamer.back(name), value])
    const { email = '', password = '' } = Object.fromEntries(posted) as Record<string, string>
    if (!email || !password) return response.redirect(303, '/kirjaudu?puuttuu=1')
    setAccount(response, email)
    return response.redirect(303, '/')
  })
  for (const [path, [heading, sentence]] of Object.entries(NOTICES)) {
    router.get(path, (_request, response) => send(site, response, { title: heading, body: noticePage(heading, sentence) }))
  }
  return router
}

/** The routes of the one who is logged in; everyone else is led to the login. */
export function accountRoutes(site: Site): Router {
  const router = Router()
  router.use((request, response, next) => (accountOf(request) === undefined ? response.redirect(303, '/kirjaudu') : next()))
  router.post('/kirjaudu-ulos', (_request, response) => {
    setAccount(response, undefined)
    response.redirect(303, '/kirjaudu')
  })
  router.get('/', (_request, response) => send(site, response, { title: site.words.heading('front'), body: frontPage(site) }))
  router.get('/viestit', (_request, response) => send(site, response, { title: site.words.heading('inbox'), body: inboxPage(site) }))
  router.post('/viestit', (_request, response) => response.redirect(303, '/viestit'))
  router.get('/uusi-hakemus', (_request, response) => {
    send(site, response, { title: site.words.action('start-application'), body: startPage(site) })
  })
  return router
}
