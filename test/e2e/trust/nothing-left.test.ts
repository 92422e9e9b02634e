// What is left of a person's data after «Poista kaikki tiedot», while the portal still stands open.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { KINDS } from '../renaming'
import { tellingValues } from './page-readable'
import { type Stand, startStand } from './stand'

describe.each(KINDS)('%s', (kind) => {
  let stand: Stand

  beforeAll(async () => {
    stand = await startStand(kind)
  })
  afterAll(() => stand?.close())

  test('«Poista kaikki tiedot» also takes what the open pages held for undo and in a preview', async () => {
    const [filled, previewed] = [await stand.openStep('organisation'), await stand.openStep('usage', 2)]
    for (const page of [previewed, filled]) {
      await page.activate()
      await page.panel.click('button', 'Esikatsele täytettävät tiedot')
      await page.panel.waitFor('table', 'Täytettävät tiedot')
    }
    await new Promise((resolve) => setTimeout(resolve, 600))
    await filled.panel.click('button', 'Täytä valitut kentät')
    await filled.panel.waitFor('button', 'Kumoa täyttäminen')
    const kept = async () => {
      const all = (await stand.own.stored('session')) + (await stand.own.stored('local'))
      return [stand.profiles[0]!.id, '"undo":[{', '"written"'].filter((one) => all.includes(one))
    }
    expect(await kept()).toHaveLength(3)
    expect(await stand.own.say('delete-everything', {})).toMatchObject({ ok: true })
    await filled.activate()
    await expect.poll(() => filled.panel.find('button', 'Kumoa täyttäminen')).toBeNull()
    await expect.poll(kept).toEqual([])
    const shown = async () => {
      const text = await previewed.inPanel((root) => root.textContent ?? '')
      return tellingValues(stand.profiles[0]!).filter((value) => text.includes(value))
    }
    await expect.poll(shown).toEqual([])
  })
})
