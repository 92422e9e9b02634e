// The browser is closed and opened again: the profile is there, the draft is opened again, and the fill goes on.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mallila } from '../../lib/filling/sample-profiles'
import { KINDS } from '../renaming'
import { seePanel } from '../seen-panel'
import { accept, expectFindings, openPreview, tickOnly } from './panel-acts'
import { answerIn } from './questions'
import { logIn, PORTAL, pressOnPortal, type Stage, startStage } from './stage'

describe.each(KINDS)('%s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage(kind, [mallila()])
  })
  afterAll(() => stage?.close())

  test('a draft begun yesterday is filled on, with the profile of yesterday', async () => {
    const draft = await stage.openDraft('usage')
    await openPreview(draft.page)
    await tickOnly(draft.page, ['marker', 'purpose'])
    await accept(draft.page)
    await draft.press('save-draft', 'usage')
    const purpose = await answerIn(draft.page, 'purpose')

    await stage.browser.restart()
    await logIn(stage.browser)
    const page = await stage.browser.open(`${PORTAL}/`)
    await seePanel(page)
    await pressOnPortal(page, stage.portal.words.action('open-draft'), 'link')
    await page.waitFor({ role: 'heading', name: stage.portal.words.heading('usage'), nth: 0 })
    await seePanel(page)
    await expectFindings(page, [])
    expect(await page.panel.text()).toContain('Hakemus ei ole vielä vireillä')
    const rows = await openPreview(page)
    expect(rows.find(({ row }) => row === 'marker')).toMatchObject({ state: 'same' })
    expect(rows.find(({ row }) => row === 'purpose')).toMatchObject({ state: 'same' })
    expect(rows.filter(({ isTicked }) => isTicked).map(({ row }) => row)).toEqual(['turvakielto-needed', 'data-description'])
    await accept(page)
    await pressOnPortal(page, stage.portal.words.action('save-draft'))
    await page.waitFor({ css: 'main [role=status]' })
    const { answers } = await draft.stored()
    expect(answers.purpose).toBe(purpose)
    expect(answers['data-description']).toContain('Tarvittavat tietoryhmät')
  })
})
