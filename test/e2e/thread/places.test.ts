// Every place of the portal under two wordings: what the panel says it is, and where nothing may be filled and nothing is missing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mallila } from '../../lib/filling/sample-profiles'
import { SIBLINGS } from '../../portal/form/siblings'
import { caseAddress } from '../../portal/power-pages/front-page'
import { CHECK_SEEDS } from '../../portal/seeds'
import { type Application, newApplication } from '../../portal/store/application'
import type { Page } from '../browser/types'
import { KINDS, RENAMING } from '../renaming'
import { seePanel } from '../seen-panel'
import { adviceOn, openPreview, whereabouts } from './panel-acts'
import { addressOf, PORTAL, pressOnPortal, type Stage, startStage } from './stage'

const SEEDS = [1, CHECK_SEEDS[0]!]
const FORM_STEPS = ['organisation', 'usage', 'protection', 'attachments', 'summary']

describe.each(KINDS)('%s', (kind) => {
  let stage: Stage
  let page: Page
  let number = 100

  beforeAll(async () => {
    stage = await startStage(kind, [mallila()])
    page = await stage.browser.open(`${PORTAL}/`)
  })
  afterAll(() => stage?.close())

  const keep = async (form: string, step: string, changes: Partial<Application> = {}) => {
    number += 1
    const application = newApplication({ number, form, base: 'empty', step, answers: {}, changedOn: '24.11.2026' })
    await stage.portal.keep({ ...application, ...changes })
    return { ...application, ...changes }
  }
  /** The panel knows its profile: without one it offers no preview anywhere. */
  const visit = async (address: string) => {
    await page.goto(address)
    await page.panel.waitFor('button', /^Profiili ja rekisteri/)
    return whereabouts(page)
  }
  const expectQuiet = async () => {
    expect(await page.panel.find('button', 'Esikatsele täytettävät tiedot')).toBeNull()
    expect((await adviceOn(page)).filter(({ id }) => id === 'marker-missing')).toEqual([])
  }

  describe.each(SEEDS)('in the words of seed %i', (seed) => {
    beforeAll(() => stage.portal.reword(seed))

    test('every step of the form is recognised', async () => {
      const application = await keep('change-service', 'organisation')
      const steps = ['new-application', ...FORM_STEPS]
      for (const step of steps) {
        const expected = { form: 'muutostietopalvelu', step, status: 'recognised' }
        expect(await visit(addressOf(application, step))).toEqual(expected)
      }
    })

    test('a sent application, its receipt and a returned one are told apart', async () => {
      const sent = await keep('change-service', 'summary', { status: 'processing', caseNumber: 'DVV/1/2026' })
      expect(await visit(`${PORTAL}${caseAddress(sent)}/kuittaus`)).toEqual({
        form: 'muutostietopalvelu',
        step: 'receipt',
        status: 'recognised',
      })
      await expectQuiet()
      const returned = await keep('change-service', 'usage', {
        status: 'returned',
        caseNumber: 'DVV/2/2026',
        returnReasons: ['Täydentäkää.'],
      })
      expect(await visit(`${PORTAL}${caseAddress(returned)}`)).toMatchObject({ form: 'muutostietopalvelu', step: 'returned' })
      expect(await page.panel.find('button', 'Esikatsele täytettävät tiedot')).toBeNull()
    })

    test.each(['/', '/uusi-hakemus', '/viestit'])('on %s nothing can be filled and nothing is missing', async (path) => {
      const { form, step } = await visit(`${PORTAL}${path}`)
      expect(form).toBe('none')
      expect(['start', 'inbox', null]).toContain(step)
      await expectQuiet()
    })

    test.each(SIBLINGS.map(({ id }) => id))('the form «%s» is another form, where nothing can be filled', async (id) => {
      const application = await keep(id, 'usage')
      const { form, status } = await visit(addressOf(application, 'usage'))
      expect([form, status]).toEqual(['other', 'recognised'])
      await expectQuiet()
    })

    test('what is filled is filled where it can be, and without a wrong field', async () => {
      const application = await keep('change-service', 'organisation')
      await visit(addressOf(application, 'organisation'))
      await seePanel(page)
      const rows = await openPreview(page)
      await page.panel.click('button', 'Täytä valitut kentät')
      await page.panel.waitFor('button', 'Kumoa täyttäminen')
      await pressOnPortal(page, stage.portal.words.action('save-draft'))
      await page.waitFor({ css: 'main [role=status]' })
      const stored = (await stage.portal.store()).find((one) => one.number === application.number)!
      const accepted = Object.fromEntries(rows.filter(({ isTicked }) => isTicked).map(({ field, after }) => [field, after]))
      expect(stored.answers).toEqual(accepted)
    })
  })

  test('the pages bear the names of this run', async () => {
    await visit(addressOf(await keep('change-service', 'organisation'), 'organisation'))
    const ownNames = ['#liquid_form', '[name^=dvv_k]', '.form-control']
    const there = await Promise.all(ownNames.map((css) => page.findAll({ css })))
    expect(there.map(({ length }) => length > 0)).toEqual(ownNames.map(() => RENAMING.renameAttributes === undefined))
  })

  test('before logging in nothing can be filled and nothing is missing', async () => {
    stage.portal.reword(1)
    await page.evaluate(async () => {
      await fetch('/kirjaudu-ulos', { method: 'POST' })
    })
    expect(await visit(`${PORTAL}/kirjaudu`)).toEqual({ form: 'none', step: 'login', status: 'recognised' })
    await expectQuiet()
  })
})
