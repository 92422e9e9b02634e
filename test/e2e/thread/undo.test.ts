// Undo: it brings back what was there, and names by their labels the fields it left alone, with the reason.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mallila } from '../../lib/filling/sample-profiles'
import { KINDS } from '../renaming'
import { accept, openPreview, rowsOn, tickOnly, typeInto, undo } from './panel-acts'
import { answerIn, idOf } from './questions'
import { type Stage, startStage } from './stage'

const TWENTY = 20
/** What «Seuraavaksi» said when a list of outcomes was first shown. */
type Noted = { shownWith: Record<string, string> }

describe.each(KINDS)('%s', (kind) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await startStage(kind, [mallila()])
  })
  afterAll(() => stage?.close())

  test('of twenty fields one was edited, one built anew and one removed: seventeen come back, three are named', async () => {
    const { page } = await stage.openDraft('organisation')
    await openPreview(page)
    const chosen = (await rowsOn(page)).slice(0, TWENTY).map(({ row }) => row)
    await tickOnly(page, chosen)
    const outcomes = await accept(page)
    expect(outcomes.filter(({ outcome }) => outcome === 'written')).toHaveLength(TWENTY)

    await typeInto(page, 'contact-title', ', sivistyspalvelut')
    await page.evaluate(
      (id: string) => {
        const old = document.getElementById(id) as HTMLInputElement
        const anew = old.cloneNode(true) as HTMLInputElement
        anew.value = old.value
        old.replaceWith(anew)
      },
      await idOf(page, 'contact-email'),
    )
    await page.evaluate((id: string) => document.getElementById(id)!.closest('tr')!.remove(), await idOf(page, 'street-address'))

    const undone = await undo(page)
    const label = (key: string) => stage.portal.words.label(key)
    expect(undone.filter(({ outcome }) => outcome === 'restored')).toHaveLength(TWENTY - 3)
    const left = Object.fromEntries(undone.filter(({ outcome }) => outcome !== 'restored').map((one) => [one.field, one]))
    expect(left).toMatchObject({
      'contact-title': { outcome: 'edited', label: label('contact-title'), says: expect.stringContaining('Muutit') },
      // «Sähköpostiosoite» stands on the page more than once: it is named by whose it is.
      'contact-email': { outcome: 're-rendered', label: 'Yhteyshenkilön sähköposti', says: expect.stringContaining('uudelleen') },
      'street-address': { outcome: 'removed', label: label('street-address'), says: expect.stringContaining('ei ole enää sivulla') },
    })
    expect(Object.keys(left)).toHaveLength(3)
    expect(await answerIn(page, 'contact-title')).toBe('tietohallintosuunnittelija, sivistyspalvelut')
    expect(await answerIn(page, 'contact-email')).toBe('maija.mallikas@mallila.example')
    for (const { field } of undone.filter(({ outcome }) => outcome === 'restored')) expect(await answerIn(page, field)).toBe('')
    expect(await page.panel.find('button', 'Kumoa täyttäminen')).toBeNull()
    await page.close()
  })

  test('what stood in a field before the fill comes back', async () => {
    const { page } = await stage.openDraft('usage', { purpose: 'Aiemmin tallennettu teksti.\n\nToinen kappale.' })
    await openPreview(page)
    await page.panel.click('checkbox', undefined, { in: '[data-row="purpose"]' })
    await accept(page)
    expect(await answerIn(page, 'purpose')).toContain('varhaiskasvatuksen asiakasrekisteri')
    await undo(page)
    expect(await answerIn(page, 'purpose')).toBe('Aiemmin tallennettu teksti.\n\nToinen kappale.')
    await page.close()
  })

  test('a fill can be undone after going to the next step and back, where the document is another', async () => {
    const draft = await stage.openDraft('organisation')
    const { page } = draft
    await openPreview(page)
    await tickOnly(page, ['organisation-name', 'contact-name'])
    await accept(page)
    await draft.press('next', 'usage')
    await draft.press('previous', 'organisation')
    expect(await answerIn(page, 'organisation-name')).toBe('Mallilan kunta')
    expect((await undo(page)).map(({ field, outcome }) => [field, outcome])).toEqual([
      ['organisation-name', 'restored'],
      ['contact-name', 'restored'],
    ])
    expect(await answerIn(page, 'organisation-name')).toBe('')
    await page.close()
  })

  test('on another step undoing is not offered, and back there it still is', async () => {
    const draft = await stage.openDraft('organisation')
    const { page } = draft
    await openPreview(page)
    await tickOnly(page, ['organisation-name'])
    await accept(page)
    await draft.press('next', 'usage')
    expect(await page.panel.find('button', 'Kumoa täyttäminen')).toBeNull()
    await draft.press('previous', 'organisation')
    expect(await undo(page)).toMatchObject([{ field: 'organisation-name', outcome: 'restored' }])
    expect(await answerIn(page, 'organisation-name')).toBe('')
    await page.close()
  })

  test('a field filled twice goes back to what stood there before the first fill', async () => {
    const { page } = await stage.openDraft('usage', { purpose: 'Oma teksti.' })
    await openPreview(page)
    await tickOnly(page, ['marker'])
    await accept(page)
    await openPreview(page)
    await tickOnly(page, ['purpose'])
    await accept(page)
    await undo(page)
    expect(await answerIn(page, 'purpose')).toBe('Oma teksti.')
    await page.close()
  })

  test('what became of a fill and of undoing it is shown together with what comes next, so that nothing moves under the pointer', async () => {
    const { page } = await stage.openDraft('usage')
    const next = () => page.inPanel((root) => root.querySelector('.next-words')?.textContent ?? '')
    const noted = () => page.inPanel(() => (globalThis as unknown as Noted).shownWith)
    const before = await next()
    await openPreview(page)
    await page.inPanel((root) => {
      const world = globalThis as unknown as Noted
      world.shownWith = {}
      const note = () => {
        for (const fold of root.querySelectorAll<HTMLElement>('[data-fold=outcomes], [data-fold=undone]'))
          world.shownWith[fold.dataset.fold!] ??= root.querySelector('.next-words')!.textContent!
      }
      new MutationObserver(note).observe(root, { subtree: true, childList: true })
    })
    await accept(page)
    const after = await next()
    expect(after).not.toBe(before)
    expect(await noted()).toEqual({ outcomes: after })
    await undo(page)
    expect(await noted()).toEqual({ outcomes: after, undone: before })
    await page.close()
  })
})
