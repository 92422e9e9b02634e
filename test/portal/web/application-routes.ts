// Where applications are begun, filled step by step, saved, sent and looked at.
import express, { type NextFunction, type Request, type Response, Router } from 'express'
import multer from 'multer'
import { formOf, stepsOf } from '../form/catalogue'
import { type Form, questionsOf, type Step } from '../form/questions'
import type { Problem } from '../form/requirements'
import { BASES } from '../power-pages/base-page'
import { casePage, receiptPage } from '../power-pages/case-page'
import { caseAddress } from '../power-pages/front-page'
import { optionKey } from '../power-pages/option-values'
import { stepAddress, validationToken } from '../power-pages/step-page'
import { type StepView, stepPage } from '../power-pages/step-view'
import type { House, Site } from '../site'
import type { Application } from '../store/application'
import { send, siteOf } from './answering'
import { beginDraft, isOpen, problemsAt } from './drafts'
import { EVENT_TARGET, guid, NEXT, nameOf, PREVIOUS, REMOVE_FILE, SAVE } from './naming'
import { answersAfter, checkHiddenInputs, type Posted, postedFields } from './postback'
import { submit } from './sending'

const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 10 * 1024 * 1024 }, defParamCharset: 'utf8' })

interface Place {
  form: Form
  step: Step
  application: Application | undefined
}

function placeOf(site: House, request: Request): Place | undefined {
  const form = formOf(String(request.params.form))
  const step = form && stepsOf(form).find(({ id }) => guid(`step/${id}`) === request.query.stepid)
  const application = site.store.all().find(({ number }) => guid(`application/${number}`) === request.query.sessionid)
  if (!form || !step) return undefined
  if (step.id === 'new-application') return { form, step, application: undefined }
  return application?.form === form.id ? { form, step, application } : undefined
}

function problemsOn(site: Site, place: Place): Problem[] {
  return place.application ? problemsAt(site, place, place.application) : [{ key: 'earlier-form', kind: 'missing' }]
}

async function begin(site: Site, form: Form, posted: Posted): Promise<string> {
  const base = optionKey(BASES, posted[nameOf('base')]?.[0] ?? '') === 'earlier' ? 'earlier' : 'empty'
  const earlier = optionKey(site.words.optionKeys('earlier'), posted[nameOf('earlier-form')]?.[0] ?? '')
  if (base === 'earlier' && !earlier) return `${stepAddress(form.id, 'new-application')}&tarkista=1`
  const application = await beginDraft(site, form, base === 'earlier' ? earlier : undefined)
  return stepAddress(form.id, application.step, application)
}

function filesAfter(site: Site, place: Place, { request, pressed }: { request: Request; pressed: string }): Application['files'] {
  const keys = questionsOf(place.step).flatMap((question) => (question.kind === 'file' ? [question.key] : []))
  const kept = place.application!.files.filter((file) => {
    const index = place.application!.files.filter((other) => other.key === file.key).indexOf(file)
    return pressed !== `${REMOVE_FILE}${nameOf(file.key)}_${index}`
  })
  const uploaded = ((request.files ?? []) as Express.Multer.File[]).flatMap((file) => {
    const key = keys.find((candidate) => nameOf(candidate) === site.renamer.back(file.fieldname))
    return key && file.originalname ? [{ key, name: file.originalname, size: file.size }] : []
  })
  return [...kept, ...uploaded]
}

/** Saves what was posted and says where the browser goes next. */
async function proceed(site: Site, place: Place, request: Request): Promise<string> {
  const { form, step } = place
  const posted = postedFields((request.body ?? {}) as Record<string, unknown>, site.renamer)
  checkHiddenInputs(posted, validationToken(form.id, step.id, place.application))
  const pressed = posted[EVENT_TARGET]?.[0] || NEXT
  if (!place.application) return begin(site, form, posted)
  const application: Application = {
    ...place.application,
    answers: answersAfter(site, { application: place.application, step: stepWithDeclaration(step) }, posted),
    files: filesAfter(site, place, { request, pressed }),
    step: step.id,
    changedOn: site.today(),
  }
  const here = stepAddress(form.id, step.id, application)
  const steps = stepsOf(form)
  const at = steps.indexOf(steps.find(({ id }) => id === step.id)!)
  await site.store.put(application)
  if (pressed === SAVE) return `${here}&tallennettu=1`
  if (pressed === PREVIOUS) return stepAddress(form.id, steps[at - 1]!.id, application)
  if (pressed !== NEXT) return here
  if (problemsAt(site, place, application).length > 0) return `${here}&tarkista=1`
  if (step.id === 'summary') return submit(site, application)
  return stepAddress(form.id, steps[at + 1]!.id, application)
}

function stepWithDeclaration(step: Step): Step {
  if (step.id !== 'summary') return step
  return { ...step, sections: [{ heading: 'summary', questions: [{ key: 'declaration', kind: 'checkbox' }] }] }
}

/** The routes under /hakemus and /asia. */
export function applicationRoutes(house: House): Router {
  const router = Router()

  router.get('/hakemus/:form/', (request: Request, response: Response, next: NextFunction) => {
    const site = siteOf(response)
    const place = placeOf(site, request)
    if (!place) return next()
    if (place.application && !isOpen(place.application)) return response.redirect(303, caseAddress(place.application))
    const view: StepView = {
      ...place,
      problems: request.query.tarkista === undefined ? [] : problemsOn(site, place),
      isSaved: request.query.tallennettu !== undefined,
    }
    return send(response, { title: stepTitle(site, place), body: stepPage(site, view) })
  })

  router.post('/hakemus/:form/', upload.any(), express.urlencoded({ extended: false }), async (request, response, next) => {
    const place = placeOf(house, request)
    if (!place) return next()
    if (place.application && !isOpen(place.application)) return response.redirect(303, caseAddress(place.application))
    return response.redirect(303, await proceed(siteOf(response), place, request))
  })

  router.get(['/asia/:number', '/asia/:number/kuittaus'], (request, response, next) => {
    const site = siteOf(response)
    const application = site.store.find(Number(request.params.number))
    if (!application || application.status === 'draft') return next()
    const isReceipt = request.path.endsWith('/kuittaus')
    const body = isReceipt ? receiptPage(site, application) : casePage(site, application)
    return send(response, { title: site.words.formTitle(application.form), body })
  })
  return router
}

function stepTitle(site: Site, place: Place): string {
  return `${site.words.heading(place.step.heading)} – ${site.words.formTitle(place.form.id)}`
}
