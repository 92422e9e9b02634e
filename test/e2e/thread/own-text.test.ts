// The applicant's own text is never touched: the marker goes before it, near misses stay, and a second run changes nothing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mallila } from '../../lib/filling/sample-profiles'
import { KINDS } from '../renaming'
import { accept, adviceOn, inShort, messageOf, openPreview, rowOf, tickOnly, typeInto } from './panel-acts'
import { answerIn } from './questions'
import { type Stage, startStage } from './stage'

const MARKER = 'Hakemus koskee VTJ-muutosrajapintaa'
const OWN = 'Oma tekstimme: ”rekisteri” pidetään ajan tasalla – myös öisin.\n\nPerusopetuslaki (628/1998) 4 §.'

const SAME = {
  'a no-break space': 'Hakemus\u00A0koskee VTJ-muutosrajapintaa',
  'a soft hyphen': 'Hakemus koskee VTJ-muutos\u00ADrajapintaa',
  'a non-breaking hyphen': 'Hakemus koskee VTJ\u2011muutosrajapintaa',
  'an en dash': 'Hakemus koskee VTJ–muutosrajapintaa',
  quotes: '”Hakemus koskee VTJ-muutosrajapintaa”',
  'a line break': 'Hakemus koskee\nVTJ-muutosrajapintaa',
  capitals: 'HAKEMUS KOSKEE VTJ-MUUTOSRAJAPINTAA',
  'a full stop': 'Hakemus koskee VTJ-muutosrajapintaa.',
}

const NEAR = {
  'the hyphen is missing': ['Hakemus koskee VTJ muutosrajapintaa', /yhdysmerk|yhdysviiv/],
  'VTJ is missing': ['Hakemus koskee muutosrajapintaa', /lyhenne VTJ puuttuu/],
  'the ending is another': ['Hakemus koskee VTJ-muutosrajapinta', /«Hakemus koskee VTJ-muutosrajapinta»/],
} as const

describe.each(KINDS)('%s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage(kind, [mallila()])
  })
  afterAll(() => stage?.close())

  test('the marker goes before what the applicant typed, and all of that stays as it was', async () => {
    const draft = await stage.openDraft('usage')
    const { page } = draft
    await typeInto(page, 'purpose', OWN)
    const rows = await openPreview(page)
    expect(rows.find((row) => row.row === 'marker')).toMatchObject({ state: 'adds', isTicked: true, after: `${MARKER}\n\n${OWN}` })
    expect(rows.find((row) => row.row === 'purpose')).toMatchObject({ state: 'other-text', isTicked: false, now: OWN })
    expect((await rowOf(page, 'purpose')).says).toContain('muuta tekstiä')
    await tickOnly(page, ['marker'])
    expect(inShort(await accept(page))).toMatchObject({ marker: 'written', purpose: 'kept-yours' })
    expect(await answerIn(page, 'purpose')).toBe(`${MARKER}\n\n${OWN}`)

    expect((await openPreview(page)).find((row) => row.row === 'marker')).toMatchObject({ state: 'same', isTickable: false })
    expect((await rowOf(page, 'purpose')).isTicked).toBe(false)
    await tickOnly(page, ['data-description'])
    expect(inShort(await accept(page))).toMatchObject({ marker: 'already-there', purpose: 'kept-yours', 'data-description': 'written' })
    expect(await answerIn(page, 'purpose')).toBe(`${MARKER}\n\n${OWN}`)

    await draft.press('save-draft', 'usage')
    expect((await draft.stored()).answers.purpose).toBe(`${MARKER}\n\n${OWN}`)
    await page.close()
  })

  test.each(Object.entries(SAME))('the marker with %s is the marker', async (_, sentence) => {
    const purpose = `${sentence}\n\n${OWN}`
    const { page } = await stage.openDraft('usage', { purpose })
    const rows = await openPreview(page)
    expect(rows.find((row) => row.row === 'marker')).toMatchObject({ state: 'same', isTickable: false, isTicked: false })
    expect((await rowOf(page, 'marker')).says).toContain('Oli jo kentässä')
    await page.panel.click('button', 'Peruuta')
    expect((await adviceOn(page)).filter(({ id }) => id === 'marker-missing')).toEqual([])
    expect(await answerIn(page, 'purpose')).toBe(purpose)
    await page.close()
  })

  test.each(Object.entries(NEAR))(
    'where %s, the finding says so, and the exact sentence goes before',
    async (_, [sentence, difference]) => {
      const purpose = `${sentence}\n\n${OWN}`
      const draft = await stage.openDraft('usage', { purpose, sector: 'municipality' })
      const { page } = draft
      await draft.press('next', 'protection')
      await draft.press('previous', 'usage')
      expect(await messageOf(page, 'marker-missing')).toMatch(difference)
      await openPreview(page)
      await tickOnly(page, ['marker'])
      expect(inShort(await accept(page))).toMatchObject({ marker: 'written' })
      expect(await answerIn(page, 'purpose')).toBe(`${MARKER}\n\n${purpose}`)
      await expect.poll(async () => (await adviceOn(page)).filter(({ id }) => id === 'marker-missing')).toEqual([])
      await page.close()
    },
  )
})
