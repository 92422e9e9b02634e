import { expect, test } from 'vitest'
import type { SnapshotAction } from '@/lib/model/snapshot'
import type { Language } from '@/lib/model/words/ids'
import { recognise } from '@/lib/recognition/recognise'
import { fieldEntries, formEntries, pageCatalogue } from './page-catalogue'
import { button, heading, OUR_FORM, page } from './snapshot-builder'

const SIBLING = 'VTJkyselyn tietolupa'
const OPEN = fieldEntries.find((field) => field.id === 'open-draft')!
const OURS = formEntries.find((form) => form.form === 'muutostietopalvelu')!
const START = { fi: 'Aloita uusi hakemus', sv: 'Påbörja en ny ansökan', en: 'Fill in a new application' }

/** The handle of what opens a draft on a front page with these links; null when none is known. */
function draftAmong(actions: SnapshotAction[], language: Language = 'fi'): string | null {
  const view = recognise(
    pageCatalogue(),
    page({ headings: [heading('Omat asiat')], actions: [button(START[language]), ...actions], language }),
  )
  expect([view.form, view.step]).toEqual(['none', 'start'])
  return view.fields.find((match) => match.field === 'open-draft')?.handle ?? null
}

const rowOf = (row: string, text = 'Avaa', list = 'Hakemukset') => button(text, { handle: row, sections: ['Omat asiat', list, row] })

for (const language of ['fi', 'sv', 'en'] as const)
  test(`the row of a draft is known by each word for a draft and by each word that opens it (${language})`, () => {
    const name = OURS.names[language][0]!.text
    for (const state of OPEN.sections[language])
      for (const label of OPEN.labels[language]) {
        const row = `${name} ${state.text} 24.11.2026`
        expect(draftAmong([rowOf(row, label.text)], language), `${label.text}: ${row}`).toBe(row)
        expect(
          draftAmong([rowOf(`${name} 24.11.2026`, label.text, state.text)], language),
          `${label.text} under ${state.text}`,
        ).not.toBeNull()
      }
  })

for (const language of ['fi', 'sv', 'en'] as const)
  test(`the row of an application that was sent is none, whatever its list is called (${language})`, () => {
    const name = OURS.names[language][0]!.text
    const list = OPEN.sections[language][0]!.text
    expect(OPEN.not![language].length).toBeGreaterThan(5)
    for (const state of OPEN.not![language])
      expect(draftAmong([rowOf(`${name} ${state.text} 24.11.2026`, OPEN.labels[language][0]!.text, list)], language), state.text).toBeNull()
  })

test('a draft of another form is none, nor is a row that names no form or two', () => {
  expect(draftAmong([rowOf(`${SIBLING} Luonnos`)])).toBeNull()
  expect(draftAmong([rowOf('Hakemus 7 Luonnos')])).toBeNull()
  expect(draftAmong([rowOf(`${OUR_FORM}, ${SIBLING} Luonnos`)])).toBeNull()
  expect(draftAmong([rowOf(`${SIBLING} Luonnos`), rowOf(`${OUR_FORM} Luonnos`)])).toBe(`${OUR_FORM} Luonnos`)
})

test('of several drafts the first is pointed at', () => {
  expect(draftAmong([rowOf(`${OUR_FORM} Luonnos 24.11.2026`), rowOf(`${OUR_FORM} Luonnos 2.1.2026`)])).toBe(
    `${OUR_FORM} Luonnos 24.11.2026`,
  )
})

test('the form’s name opens the draft, and what removes or prints it does not', () => {
  const row = `${OUR_FORM} Keskeneräinen 24.11.2026`
  expect(draftAmong([rowOf(row, OUR_FORM)])).toBe(row)
  expect(draftAmong([rowOf(row, `${OUR_FORM}, keskeneräinen`)])).toBeNull()
  for (const label of ['Poista', 'Poista luonnos', 'Tulosta', 'Kopioi', `Poista ${OUR_FORM}`])
    expect(draftAmong([rowOf(row, label)]), label).toBeNull()
})

test('a list of drafts and of sent ones together tells nothing of a row without a state', () => {
  expect(draftAmong([rowOf(`${OUR_FORM} 24.11.2026`, 'Avaa', 'Keskeneräiset ja lähetetyt')])).toBeNull()
  expect(draftAmong([rowOf(`${OUR_FORM} 24.11.2026`, 'Avaa', 'Omat hakemukset')])).toBeNull()
})

test('where forms are chosen, «Avaa» in the row of a draft does not begin a new application', () => {
  const tab = button('Julkishallinto', { kind: 'tab' })
  const fields = (row: string) =>
    recognise(pageCatalogue(), page({ actions: [tab, rowOf(row)] })).fields.flatMap(({ field }) => (field.startsWith('tab') ? [] : [field]))
  expect(fields(OUR_FORM)).toEqual(['start-this-form'])
  expect(fields(`${OUR_FORM} Luonnos`)).toEqual(['open-draft'])
})
