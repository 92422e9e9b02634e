// The replica as an express app: headers, files, the entry host, and the portal behind its login.
import { readFile } from 'node:fs/promises'
import cookieParser from 'cookie-parser'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { noticePage, publicEntryPage } from '../power-pages/entry-pages'
import type { House } from '../site'
import { accountRoutes, openRoutes } from './account-routes'
import { send, siteOf, speaking } from './answering'
import { applicationRoutes } from './application-routes'
import { ENTRY_HOSTS, PORTAL_HOST } from './certificate'
import { contentSecurityPolicy } from './content-security-policy'
import { InvalidPostback } from './postback'
import { reactRoutes } from './react-routes'

const STYLE_SHEETS = ['frame.css', 'lists.css', 'form.css']

const browserFile = (name: string) => readFile(new URL(`../browser/${name}`, import.meta.url), 'utf8')

function serveFiles(app: Express, house: House): void {
  app.get('/portal.css', async (_request, response) => {
    const sheets = await Promise.all(STYLE_SHEETS.map(browserFile))
    response.type('css').send(house.renamer.style(sheets.join('\n')))
  })
  app.get('/react/react.css', async (_request, response) => response.type('css').send(await browserFile('react.css')))
  for (const script of ['portal.js', 'hostile.js']) {
    app.get(`/${script}`, async (_request, response) => response.type('js').send(await browserFile(script)))
  }
  app.get('/favicon.ico', (_request, response) => response.status(204).end())
}

function entryPage(request: Request, response: Response): void {
  const port = request.get('host')?.split(':')[1]
  const site = siteOf(response)
  const portal = `https://${PORTAL_HOST}${port ? `:${port}` : ''}${site.home}`
  send(response, { title: site.words.heading('portal'), body: publicEntryPage(site, portal) })
}

function notice(response: Response, heading: 'not-found' | 'error', status: number): void {
  const site = siteOf(response)
  send(response, { title: site.words.text(heading), body: noticePage(site, heading, `${heading}-text`), status })
}

/** The app of one running replica. Hosts other than dvv.fi and www.dvv.fi get the portal. */
export function portalApp(house: House): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use((_request, response, next) => {
    response.set({ 'Content-Security-Policy': contentSecurityPolicy(), 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' })
    next()
  })
  serveFiles(app, house)
  app.use(cookieParser(), speaking(house))
  app.use((request, response, next) => {
    const isEntryHost = ENTRY_HOSTS.includes(request.hostname)
    if (request.path === '/verkkoasiointi') return entryPage(request, response)
    if (!isEntryHost) return next()
    return notice(response, 'not-found', 404)
  })
  app.use(reactRoutes(house), openRoutes(), accountRoutes(house), applicationRoutes(house))
  app.use((_request, response) => {
    notice(response, 'not-found', 404)
  })
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (!(error instanceof InvalidPostback)) return next(error)
    return notice(response, 'error', 500)
  })
  return app
}
