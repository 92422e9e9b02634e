// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { CHECKED } from '../../gallery/advice'
import { FINDINGS, PROFILES, pathAt, VIEWS } from '../../gallery/views'
import { showPanel } from './show'

describe('the panel', () => {
  test('is a region named Lupaluotsi that says which form, step and status it sees', () => {
    const { find } = showPanel()
    const region = find('region', 'Lupaluotsi')
    expect(region.dataset).toMatchObject({ form: 'muutostietopalvelu', step: 'usage', status: 'recognised' })
  })

  test('has the form’s name as its heading', () => {
    expect(showPanel().find('heading', 'Muutostietopalvelun hakemus ja tilaus')).toBeTruthy()
  })

  test.each([
    [{ form: 'muutostietopalvelu', status: 'recognised' }, 'Lomake tunnistettu'],
    [{ form: 'muutostietopalvelu', status: 'unsure' }, 'Lomaketta ei tunnistettu varmasti'],
    [{ form: 'other', status: 'recognised' }, 'Toinen lomake'],
    [{ form: 'renewed', status: 'recognised' }, 'Uudistettu lomake'],
    [{ form: 'none', status: 'unknown' }, 'Sivua ei tunnistettu'],
  ] as const)('says its status for %j', (seen, words) => {
    expect(showPanel(seen).find('region').textContent).toContain(words)
  })

  test('knows the page on which the portal says that the session has ended, and offers no texts to paste there', () => {
    const next = { what: 'log-in-again', advice: null, handle: null, label: '' } as const
    const { find, findAll } = showPanel({ form: 'none', status: 'unknown', step: null, formName: '', findings: [], todos: [], next })
    expect(find('region').textContent).toContain('Sivu tunnistettu')
    expect(findAll('button', /Kopioi/)).toHaveLength(0)
  })

  test.each(Object.keys(VIEWS))('holds nothing that can be typed into and is no dialog in the state «%s»', (state) => {
    const { root } = showPanel(VIEWS[state])
    expect(root.querySelectorAll('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])')).toHaveLength(0)
    expect(root.querySelectorAll('dialog, [role=dialog], [role=alertdialog], [aria-modal]')).toHaveLength(0)
  })

  test.each(Object.keys(VIEWS))('has no two buttons of one name that do the same in the state «%s»', (state) => {
    const { findAll } = showPanel(VIEWS[state])
    for (const name of ['Esikatsele täytettävät tiedot', 'Täytä valitut kentät', 'Kumoa täyttäminen', 'Pienennä', 'Profiilit']) {
      expect(findAll('button', name).length).toBeLessThanOrEqual(1)
    }
  })

  test('always says that it is unofficial and that the applicant answers for the texts', () => {
    for (const state of ['findings', 'preview', 'unknown', 'other'] as const) {
      const said = showPanel(VIEWS[state]).find('region').textContent
      expect(said).toContain('Tarkista tekstit ennen lähettämistä. Hakija vastaa hakemuksen sisällöstä.')
      expect(said).toContain('Lupaluotsi ei ole Digi- ja väestötietoviraston palvelu.')
    }
  })

  test('says so when there is nothing to check', () => {
    expect(showPanel(VIEWS.nothing).find('region').textContent).toContain('Tässä vaiheessa ei ole tarkistettavaa.')
  })

  test('does not tick it off above what is still missing', () => {
    const ticks = (view: typeof VIEWS.nothing) => showPanel(view).root.querySelectorAll('.nothing svg').length
    expect(ticks(VIEWS.nothing)).toBe(1)
    expect(ticks({ ...VIEWS.nothing!, todos: VIEWS.findings!.todos })).toBe(0)
  })

  test('does not claim that all is well on a page it is not sure of', () => {
    expect(showPanel(VIEWS.unsure).find('region').textContent).not.toContain('ei ole tarkistettavaa')
  })

  test('does not take the focus when it appears or when the page changes', () => {
    const shown = showPanel()
    shown.again({ findings: [], step: 'protection' })
    expect(shown.root.activeElement).toBeNull()
  })
})

describe('the next thing', () => {
  test('is one sentence with one primary button that leads to the field', () => {
    const { root, press, wished } = showPanel()
    expect(root.querySelector('.next')!.textContent).toContain('Korjaa: Käyttötarkoituksen alusta puuttuu lause')
    expect(root.querySelectorAll('.primary')).toHaveLength(1)
    press('button', 'Siirry kenttään')
    expect(wished).toEqual([['open', 'marker-missing'], ['goToNext']])
  })

  test('quotes the portal’s own words of its button', () => {
    expect(showPanel(VIEWS.nothing).root.querySelector('.next')!.textContent).toContain('«Seuraava»')
  })

  test('offers the preview itself when filling is next', () => {
    const { findAll, press, wished } = showPanel(VIEWS['empty-step'])
    expect(findAll('button', 'Esikatsele täytettävät tiedot')).toHaveLength(1)
    press('button', 'Esikatsele täytettävät tiedot')
    expect(wished).toEqual([['preview']])
  })

  test('leads to making a profile when there is none', () => {
    const { press, wished } = showPanel(VIEWS['no-profile'])
    press('button', 'Luo profiili')
    expect(wished).toEqual([['openProfiles']])
  })

  test('opens the profiles in the panel when there are some', () => {
    const shown = showPanel({ profile: null, register: null, next: { what: 'choose-profile', advice: null, handle: null, label: '' } })
    shown.press('button', 'Valitse profiili')
    expect(shown.find('radiogroup', 'Profiili')).toBeTruthy()
    expect(shown.root.activeElement).toBe(shown.find('radio', 'Mallilan kunta'))
  })

  test('names the step when the field stands on another', () => {
    const { root } = showPanel({ next: { what: 'see-finding', advice: CHECKED.id, handle: null, label: '' } })
    expect(root.querySelector('.next')!.textContent).toContain('Kenttä on vaiheessa «Organisaation tiedot».')
    expect(root.querySelectorAll('.next button')).toHaveLength(0)
  })

  test('lets another form be, for good', () => {
    const { press, wished } = showPanel(VIEWS.other)
    press('button', 'Älä huomauta enää tästä lomakkeesta')
    expect(wished).toEqual([['dismissForm']])
  })
})

describe('the path', () => {
  test('names the current step with its number and opens into nine', () => {
    const { find, findAll, press } = showPanel()
    press('button', /5\/7 Tietojen käyttö$/)
    const items = findAll('listitem').filter((item) => item.parentElement === find('list', 'Hakemuksen vaiheet'))
    expect(items.map((item) => item.textContent).slice(3, 5)).toEqual([
      'Organisaation tiedotValmis',
      expect.stringContaining('Tietojen käyttöTarkistettavaa'),
    ])
    expect(items).toHaveLength(9)
    expect(items.map((item) => item.getAttribute('aria-current')).indexOf('step')).toBe(4)
    expect(items.at(-2)!.textContent).toContain('Tallennettu, ei vielä vireillä')
    expect(items.at(-1)!.textContent).toContain('Lähetetty ja kuittaus saatu')
  })

  test('is not there on a page that has none', () => {
    expect(showPanel({ path: [] }).findAll('button', /Tietojen käyttö/)).toHaveLength(0)
  })

  test('lets the receipt be ticked by hand while the application is not pending', () => {
    const { root, press, wished } = showPanel(VIEWS['not-pending'])
    expect(root.textContent).toContain('Hakemus ei ole vielä vireillä.')
    press('checkbox', 'Kuittaus saatu')
    expect(wished).toEqual([['tickByHand', 'receipt-got', true]])
  })

  test('lets a ticked receipt be taken back', () => {
    const { press, wished } = showPanel(VIEWS.done)
    press('button', /Lähetetty ja kuittaus saatu$/)
    press('checkbox', 'Kuittaus saatu')
    expect(wished).toEqual([['tickByHand', 'receipt-got', false]])
  })

  test('lets an attached permit be ticked, which the page cannot show later', () => {
    const { press, wished } = showPanel({ path: pathAt('attachments') })
    press('button', /7\/7 Liitteet$/)
    press('checkbox', 'Voimassa oleva lupa on liitteenä')
    expect(wished).toEqual([['tickByHand', 'permit-attached', true]])
  })
})

describe('choices', () => {
  test('ask what is applied for once, at the start', () => {
    const { press, wished } = showPanel(VIEWS.question)
    press('radio', 'Voimassa olevan luvan muutos')
    expect(wished).toEqual([['chooseApplication', 'change']])
    expect(showPanel().findAll('radiogroup', 'Mitä haet?')).toHaveLength(0)
  })

  test('leave the answers where they are until the step is left, so that arrow keys reach each of them', () => {
    const { again, findAll, find } = showPanel(VIEWS.question)
    again({ application: 'change' })
    expect(find('radio', 'Voimassa olevan luvan muutos')).toHaveProperty('checked', true)
    expect(findAll('radiogroup', 'Mitä haet?')).toHaveLength(1)
    again({ step: 'usage' })
    expect(findAll('radiogroup', 'Mitä haet?')).toHaveLength(0)
  })

  test('stand folded in one line that names profile and register', () => {
    const { press, find, wished } = showPanel()
    press('button', 'Profiili ja rekisteri: Mallilan kunta · Varhaiskasvatuksen asiakasrekisteri')
    expect(find('radio', 'Mallilan kunta')).toHaveProperty('checked', true)
    press('radio', 'Esimerkkivirasto')
    press('radio', 'Oppilasrekisteri')
    press('button', 'Valitse toinen…')
    expect(wished).toEqual([['chooseProfile', PROFILES[1]!.id], ['chooseRegister', PROFILES[0]!.registers[1]!.id], ['chooseOther']])
  })

  test('never show more than five registers, and always the chosen one', () => {
    const registers = Array.from({ length: 9 }, (_, n) => ({ id: `r${n}`, title: `Rekisteri ${n}` }))
    const { press, findAll, find } = showPanel({ profiles: [{ ...PROFILES[0]!, registers }], register: 'r8' })
    press('button', /Rekisteri 8$/)
    expect(findAll('radio', /^Rekisteri/).map((radio) => radio.getAttribute('value'))).toEqual(['r0', 'r1', 'r2', 'r3', 'r8'])
    expect(find('radio', 'Rekisteri 8')).toHaveProperty('checked', true)
  })
})

describe('the frame', () => {
  test('can be docked and made small', () => {
    const { press, wished, find, findAll, root } = showPanel()
    press('button', 'Paneelin paikka')
    press('button', 'Vasemmalla')
    expect(findAll('button', 'Vasemmalla')).toHaveLength(0)
    expect(root.activeElement).toBe(find('button', 'Paneelin paikka'))
    press('button', 'Pienennä')
    expect(wished).toEqual([
      ['dock', 'left'],
      ['minimise', true],
    ])
  })

  test('made small, is one button with the number of counted findings that are not checked', () => {
    const { find, findAll, root } = showPanel({ minimised: true })
    expect(findAll('button')).toHaveLength(1)
    expect(find('button', 'Avaa Lupaluotsi')).toBeTruthy()
    expect(root.querySelector('.mini-count')!.textContent).toBe('4')
    expect(root.querySelector('#mini-more')!.textContent).toBe('4 havaintoa. Voit siirtää painiketta nuolinäppäimillä.')
    expect(find('region', 'Lupaluotsi').dataset.status).toBe('recognised')
  })

  test('gives the focus to the round button and back, but only after the person’s own press', () => {
    const shown = showPanel()
    shown.press('button', 'Pienennä')
    shown.again({ minimised: true })
    expect(shown.root.activeElement).toBe(shown.find('button', 'Avaa Lupaluotsi'))
    shown.press('button', 'Avaa Lupaluotsi')
    shown.again({ minimised: false })
    expect(shown.root.activeElement).toBe(shown.find('button', 'Pienennä'))
  })

  test('opens the extension’s own pages', () => {
    const { press, wished } = showPanel()
    press('button', 'Profiilit')
    press('button', 'Lähteet')
    expect(wished).toEqual([['openProfiles'], ['openSources']])
  })

  test.each(['click-blocked', 'extension-updated', 'storage-failed', 'private-window', 'profile-gone', 'page-not-read', 'bug'] as const)(
    'has a calm sentence for «%s»',
    (notice) => {
      const { root } = showPanel({ notice })
      expect(root.querySelector('.notice')!.textContent!.length).toBeGreaterThan(30)
    },
  )

  test('names frames it cannot see into', () => {
    expect(showPanel(VIEWS.blocked).root.textContent).toContain('https://muualla.invalid')
  })
})

test('the first state is one with findings', () => {
  expect(FINDINGS.findings.length).toBeGreaterThan(2)
})
