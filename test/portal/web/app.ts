// The replica as an express app: headers, files, the entry host, and the portal behind its login.
import { readFile } from 'node:fs/promises'
import cookieParser from 'cookie-parser'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { noticePage, publicEntryPage } from '../power-pages/entry-pages'
import type { Site } from '../site'
import { accountRoutes, openRoutes } from './account-routes'
import { send } from './answering'
import { applicationRoutes } from './application-routes'
import { ENTRY_HOSTS, PORTAL_HOST } from './certificate'
import { contentSecurityPolicy } from './content-security-policy'
import { InvalidPostback } from './postback'

const STYLE_SHEETS = ['frame.css', 'lists.css', 'form.css']

const browserFile = (name: string) => readFile(new URL(`../browser/${name}`, import.meta.url), 'utf8')

function serveFiles(app: Express, site: Site): void {
  app.get('/portal.css', async (_request, response) => {
    const sheets = await Promise.all(STYLE_SHEETS.map(browserFile))
    response.type('css').send(site.renamer.style(sheets.join('\n')))
  })
  for (const script of ['portal.js', 'hostile.js']) {
    app.get(`/${script}`, async (_request, response) => response.type('js').send(await browserFile(script)))
  }
  app.get('/favicon.ico', (_request, response) => response.status(204).end())
}

function entryPage(site: Site, request: Request, response: Response): void {
  const port = request.get('host')?.split(':')[1]
  const portal = `https://${PORTAL_HOST}${port ? `:${port}` : ''}/`
  send(site, response, { title: site.words.heading('portal'), body: publicEntryPage(site, portal) })
}

/** The app of one running replica. Hosts other than dvv.fi and www.dvv.fi get the portal. */
export function portalApp(site: Site): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use((_request, response, next) => {
    response.set({ 'Content-Security-Policy': contentSecurityPolicy(), 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' })
    next()
  })
  serveFiles(app, site)
  app.use((request, response, next) => {
    const isEntryHost = ENTRY_HOSTS.includes(request.hostname)
    if (request.path === '/verkkoasiointi') return entryPage(site, request, response)
    if (!isEntryHost) return next()
    return send(site, response, { title: 'Sivua ei löydy', body: noticePage('Sivua ei löydy', 'Tarkista osoite.'), status: 404 })
  })
  app.use(cookieParser())
  app.use(openRoutes(site), accountRoutes(site), applicationRoutes(site))
  app.use((_request, response) => {
    send(site, response, { title: 'Sivua ei löydy', body: noticePage('Sivua ei löydy', 'Tarkista osoite.'), status: 404 })
  })
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (!(error instanceof InvalidPostback)) return next(error)
    const body = noticePage('Tapahtui virhe', 'Virheellinen lähetys. Lataa sivu uudelleen.')
    return send(site, response, { title: 'Virhe', body, status: 500 })
  })
  return app
}
