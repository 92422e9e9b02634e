// A text that refers to an attachment is remembered as a yes on the steps where it does not stand, and the text itself is kept nowhere.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mallila } from '../../lib/filling/sample-profiles'
import { KINDS } from '../renaming'
import { openOwnPage } from '../trust/own-page'
import { adviceOn, messageOf } from './panel-acts'
import { type Stage, startStage } from './stage'

const PURPOSE = 'Hakemus koskee VTJ-muutosrajapintaa. Ainutlaatuinen lause. Lakiperuste: perusopetuslaki (628/1998) 4 §.'

describe.each(KINDS)('%s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage(kind, [mallila()])
  })
  afterAll(() => stage?.close())

  test('an attachment that the purpose promises is asked for on the attachments step and missed on the summary', async () => {
    const own = await openOwnPage(stage.browser)
    const draft = await stage.openDraft('usage', { purpose: `${PURPOSE} Perusteet ovat kokonaisuudessaan liitteenä.` })
    const promised = async () => (await adviceOn(draft.page)).filter(({ id }) => id === 'attachment-promised').map((one) => one.kind)
    expect(await promised()).toEqual([])
    await draft.goTo('attachments')
    await draft.page.panel.click('button', /^Hyvä tietää/, { in: '[data-fold="notes"]', nth: 0 })
    await expect.poll(promised).toEqual(['note'])
    expect(await own.stored('session')).not.toContain('Ainutlaatuinen')
    await draft.goTo('summary')
    await draft.page.panel.click('button', /^Hyvä tietää/, { in: '[data-fold="notes"]', nth: 0 })
    await expect.poll(promised).toEqual(['note'])
    expect(await messageOf(draft.page, 'attachment-promised')).toContain('yhteenvedossa liitettä ei ole')
    await draft.page.close()
    const other = await stage.openDraft('usage', { purpose: PURPOSE })
    await other.goTo('attachments')
    await other.page.panel.click('button', /^Hyvä tietää/, { in: '[data-fold="notes"]', nth: 0 })
    await other.page.panel.waitFor('list', 'Hyvä tietää')
    expect((await adviceOn(other.page)).map(({ id }) => id)).not.toContain('attachment-promised')
  })
})
