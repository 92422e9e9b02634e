// What becomes of a fill where the page is small, stubborn, helpful or ambiguous, and where one answer brings the next question.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { esimerkkivirasto, mallila } from '../../lib/filling/sample-profiles'
import { KINDS } from '../renaming'
import {
  accept,
  chooseProfile,
  expectAmongFindings,
  expectFindings,
  inShort,
  openPreview,
  rowOf,
  rowsOn,
  tickOnly,
  typeInto,
} from './panel-acts'
import { answerIn, controlOf, idOf } from './questions'
import { type Stage, startStage } from './stage'

const MARKER = 'Hakemus koskee VTJ-muutosrajapintaa'
const municipality = mallila()
// As a person types it; the replica's mask turns it into capitals.
municipality.values['post-office'] = 'Mallila'
const agency = esimerkkivirasto()

describe.each(KINDS)('%s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage(kind, [municipality, agency])
  })
  afterAll(() => stage?.close())
  beforeEach(() => {
    for (const key of Object.keys(stage.variant)) delete stage.variant[key as keyof typeof stage.variant]
  })

  const openUsage = async (profile = municipality) => {
    const draft = await stage.openDraft('usage')
    await chooseProfile(draft.page, profile.title)
    return draft
  }

  test('a text one character too long is not cut: the marker goes in alone, and a short form is offered', async () => {
    const first = await openUsage()
    await openPreview(first.page)
    const whole = `${MARKER}\n\n${(await rowOf(first.page, 'purpose')).after}`
    await first.page.close()

    stage.variant.maxLength = { purpose: whole.length - 1 }
    const { page } = await openUsage()
    const rows = await openPreview(page)
    expect(rows.find(({ row }) => row === 'purpose')).toMatchObject({ state: 'too-long', isTicked: false, isTickable: false })
    expect((await rowOf(page, 'purpose')).says).toContain('Teksti on yhden merkin liian pitkä')
    await tickOnly(page, ['marker'])
    expect(inShort(await accept(page))).toMatchObject({ marker: 'written', purpose: 'too-long' })
    expect(await answerIn(page, 'purpose')).toBe(MARKER)

    await openPreview(page)
    await page.panel.click('button', 'Käytä lyhyttä tekstiä', { in: '[data-row="purpose"]' })
    const short = (await rowOf(page, 'purpose')).after
    expect(short.length).toBeLessThan(whole.length)
    expect(short).toContain('liitteenä')
    await page.panel.click('button', 'Tallenna koko teksti liitteeksi', { in: '[data-row="purpose"]' })
    const [saved] = await stage.browser.downloads(1)
    expect(basename(saved!)).toBe('Käyttötarkoitus.txt')
    expect(readFileSync(saved!, 'utf8')).toBe(whole)
    await tickOnly(page, ['purpose'])
    expect(inShort(await accept(page))).toMatchObject({ purpose: 'written' })
    expect(await answerIn(page, 'purpose')).toBe(short)
    expect(short.startsWith(`${MARKER}\n\n`)).toBe(true)
    await page.close()
  })

  test('a text that just fits is written whole', async () => {
    const { page } = await openUsage()
    await openPreview(page)
    const whole = `${MARKER}\n\n${(await rowOf(page, 'purpose')).after}`
    stage.variant.maxLength = { purpose: whole.length }
    const exact = await openUsage()
    await openPreview(exact.page)
    expect(inShort(await accept(exact.page))).toMatchObject({ marker: 'written', purpose: 'written' })
    expect(await answerIn(exact.page, 'purpose')).toBe(whole)
    await exact.page.close()
    await page.close()
  })

  test('a page that rewrites what is written is named, and nothing is written over it again', async () => {
    stage.variant.masks = true
    const { page } = await stage.openDraft('organisation')
    await chooseProfile(page, municipality.title)
    await openPreview(page)
    const outcomes = await accept(page)
    expect(outcomes.filter(({ outcome }) => outcome !== 'written')).toMatchObject([
      { row: 'post-office', outcome: 'changed-by-page', says: 'Sivu muutti kirjoitettua tekstiä' },
    ])
    expect(await answerIn(page, 'post-office')).toBe('MALLILA')
    expect(await answerIn(page, 'organisation-name')).toBe('Mallilan kunta')
    await page.close()
  })

  test('a page that empties the field is said to refuse, and the rest is written', async () => {
    stage.variant.rejectsPurpose = true
    const { page } = await openUsage()
    await openPreview(page)
    const outcomes = await accept(page)
    expect(inShort(outcomes)).toMatchObject({
      marker: 'refused-by-page',
      purpose: 'refused-by-page',
      'data-description': 'written',
    })
    expect(outcomes.find(({ row }) => row === 'purpose')?.says).toBe('Sivu ei hyväksynyt tekstiä')
    expect(await answerIn(page, 'purpose')).toBe('')
    await page.close()
  })

  test('of two fields that could be the purpose neither is written', async () => {
    const { page } = await openUsage()
    const purposeId = await idOf(page, 'purpose')
    await page.evaluate((id: string) => {
      const row = document.getElementById(id)!.closest('tr')!
      const twin = row.cloneNode(true) as HTMLElement
      for (const element of twin.querySelectorAll('[id], [for]')) {
        for (const name of ['id', 'for']) if (element.hasAttribute(name)) element.setAttribute(name, `${element.getAttribute(name)}_twin`)
      }
      row.after(twin)
    }, purposeId)
    await expect
      .poll(async () => {
        const rows = await openPreview(page)
        await page.panel.click('button', 'Peruuta')
        return rows.filter(({ field }) => field === 'purpose').map(({ state }) => state)
      })
      .toEqual(expect.arrayContaining(['refused']))
    const rows = await openPreview(page)
    const purpose = rows.filter(({ field }) => field === 'purpose')
    expect(purpose.every(({ state, isTickable }) => state === 'refused' && !isTickable)).toBe(true)
    expect(purpose[0]!.says).toContain('Ei varmuutta oikeasta kentästä')
    expect(inShort(await accept(page))).toMatchObject({ purpose: 'ambiguous', 'data-description': 'written' })
    const twins = await page.evaluate(
      (id: string) => [id, `${id}_twin`].map((one) => (document.getElementById(one) as HTMLTextAreaElement).value),
      purposeId,
    )
    expect(twins).toEqual(['', ''])
    await page.close()
  })

  test('«Tarvitaan» brings the question of grounds, and a second preview answers it', async () => {
    const draft = await openUsage(agency)
    const { page } = draft
    const first = await openPreview(page)
    expect(first.find(({ row }) => row === 'turvakielto-needed')).toMatchObject({ state: 'empty', isTicked: true })
    expect(first.find(({ row }) => row === 'turvakielto-basis')).toBeUndefined()
    await accept(page)
    await page.waitFor(controlOf('turvakielto-basis'))
    const second = await openPreview(page)
    expect(second.filter(({ isTicked }) => isTicked).map(({ row }) => row)).toEqual(['turvakielto-basis'])
    expect(inShort(await accept(page))).toMatchObject({ 'turvakielto-basis': 'written' })
    await draft.press('save-draft', 'usage')
    const { answers } = await draft.stored()
    expect(answers['turvakielto-needed']).toBe('yes')
    expect(answers['turvakielto-basis']).toContain('17\u00A0§')
    await page.close()
  })

  test('on another organisation’s form nothing is ticked by itself, and the finding names both', async () => {
    const draft = await stage.openDraft('organisation')
    const { page } = draft
    await chooseProfile(page, municipality.title)
    await typeInto(page, 'business-id', '9000003-8')
    await expectAmongFindings(page, ['profile-mismatch'])
    const rows = await openPreview(page)
    expect(rows.filter(({ isTicked }) => isTicked)).toEqual([])
    expect((await rowOf(page, 'organisation-name')).state).toBe('other-organisation')
    await page.panel.click('button', 'Peruuta')
    await chooseProfile(page, agency.title)
    await expectFindings(page, [])
    expect((await openPreview(page)).filter(({ isTicked }) => isTicked).length).toBeGreaterThan(15)
    expect((await rowsOn(page)).find(({ row }) => row === 'business-id')).toMatchObject({ state: 'same' })
    await page.close()
  })
})
