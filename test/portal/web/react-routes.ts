// The React skin under /react/: its one page, its script, and what the script asks for and sends.
import express, { type NextFunction, type Request, type Response, Router } from 'express'
import multer from 'multer'
import { formOf, stepsOf } from '../form/catalogue'
import { type Question, questionsOf, type Step } from '../form/questions'
import { languageOf } from '../languages'
import { html } from '../power-pages/html'
import type { Changed, State } from '../react/state'
import type { House, Site } from '../site'
import type { Application } from '../store/application'
import { sheetOf } from '../words'
import { sessionOf, setAccount, setLanguage, siteOf } from './answering'
import { beginDraft, isOpen, problemsAt } from './drafts'
import { answersGiven, ImpossibleAnswer } from './given-answers'
import { reactBundle } from './react-bundle'
import { submit } from './sending'

const API = '/react/api'
const IDENTIFIED = 'tunnistautunut@mallila.example'
const STYLED = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'"
const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 10 * 1024 * 1024 }, defParamCharset: 'utf8' })
const DECLARATION: Question = { key: 'declaration', kind: 'checkbox', required: 'always' }

function shell(site: Site): string {
  return html`<!DOCTYPE html>
<html lang="${site.words.language}"><head><meta charset="utf-8"><title>${site.words.heading('portal')}</title><meta name="viewport" content="width=device-width, initial-scale=1">
${site.variant.hostilePage && html`<script src="/hostile.js"></script>`}<link rel="stylesheet" href="/react/react.css"><script src="/react/app.js" defer></script></head><body><div id="root"></div></body></html>`
    .markup
}

function stateOf(site: Site, request: Request): State {
  const session = sessionOf(site, request)
  return {
    session: session.state,
    ...(session.state === 'open' && { account: session.account }),
    sheet: sheetOf(site.words),
    variant: site.variant,
    applications: session.state === 'open' ? site.store.all() : [],
  }
}

function accountCalls(router: Router, house: House): void {
  router.get(`${API}/state`, (request, response) => response.json(stateOf(siteOf(response), request)))
  router.post(`${API}/language`, (request, response) => {
    setLanguage(response, languageOf(request.body.language))
    response.status(204).end()
  })
  router.post(`${API}/login`, (request, response) => {
    const { email, password, isIdentified } = request.body as Record<string, unknown>
    const account = isIdentified === true ? IDENTIFIED : password && String(email ?? '')
    if (account) setAccount(house, response, account as string)
    response.status(account ? 204 : 400).end()
  })
  router.post(`${API}/logout`, (_request, response) => {
    setAccount(house, response, undefined)
    response.status(204).end()
  })
}

interface Place {
  application: Application
  step: Step
  questions: Question[]
}

/** The open application and the step a call is about; undefined when there is none. */
function placeOf(house: House, request: Request): Place | undefined {
  const application = house.store.find(Number(request.params.number))
  const step = application && stepsOf(formOf(application.form)!).find(({ id }) => id === request.params.step)
  if (!application || !step || !isOpen(application)) return undefined
  return { application, step, questions: step.id === 'summary' ? [DECLARATION] : questionsOf(step) }
}

async function keep(site: Site, { step }: Place, application: Application): Promise<Changed> {
  const changed: Application = { ...application, step: step.id, changedOn: site.today() }
  await site.store.put(changed)
  return { application: changed, problems: problemsAt(site, { form: formOf(changed.form)!, step }, changed) }
}

function applicationCalls(router: Router, house: House): void {
  router.post(`${API}/applications`, async (request, response) => {
    const { form, earlier } = request.body as Record<string, string | undefined>
    const begun = formOf(form ?? '')
    if (!begun) return response.status(400).end()
    return response.json(await beginDraft(house, begun, earlier))
  })
  const step = `${API}/applications/:number/:step`
  router.put(step, async (request, response) => {
    const place = placeOf(house, request)
    if (!place) return response.status(404).end()
    const site = siteOf(response)
    return response.json(await keep(site, place, { ...place.application, answers: answersGiven(site, place, request.body) }))
  })
  router.post(`${step}/files/:key`, upload.array('files'), async (request, response) => {
    const place = placeOf(house, request)
    if (!place) return response.status(404).end()
    const added = (request.files as Express.Multer.File[]).map((file) => ({
      key: String(request.params.key),
      name: file.originalname,
      size: file.size,
    }))
    return response.json(await keep(siteOf(response), place, { ...place.application, files: [...place.application.files, ...added] }))
  })
  router.delete(`${step}/files/:key/:name`, async (request, response) => {
    const place = placeOf(house, request)
    if (!place) return response.status(404).end()
    const { key, name } = request.params
    const files = place.application.files.filter((file) => file.key !== key || file.name !== name)
    return response.json(await keep(siteOf(response), place, { ...place.application, files }))
  })
  router.post(`${step}/send`, async (request, response) => {
    const place = placeOf(house, request)
    if (!place) return response.status(404).end()
    const site = siteOf(response)
    const changed = await keep(site, place, { ...place.application, answers: answersGiven(site, place, request.body) })
    if (changed.problems.length > 0) return response.json(changed)
    await submit(site, changed.application)
    return response.json({ application: site.store.find(changed.application.number)!, problems: [] } satisfies Changed)
  })
}

/** Everything under /react/. */
export function reactRoutes(house: House): Router {
  const router = Router()
  router.get('/react/app.js', async (_request, response) => response.type('js').send(await reactBundle()))
  router.use(API, express.json())
  accountCalls(router, house)
  router.use(API, (request, response, next) => (sessionOf(house, request).state === 'open' ? next() : response.status(401).end()))
  applicationCalls(router, house)
  router.use(API, (error: unknown, _request: Request, response: Response, next: NextFunction) =>
    error instanceof ImpossibleAnswer ? response.status(400).end() : next(error),
  )
  router.get(['/react', '/react/*rest'], (_request, response) =>
    response
      .set('Content-Security-Policy', STYLED)
      .type('html')
      .send(shell(siteOf(response))),
  )
  return router
}
