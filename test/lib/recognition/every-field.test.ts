import { expect, test } from 'vitest'
import type { FieldEntry } from '@/lib/model/catalogue'
import { FIELD_IDS, type Language, type StepId } from '@/lib/model/words/ids'
import { recognise } from '@/lib/recognition/recognise'
import { fieldEntries, formEntries, pageCatalogue } from './page-catalogue'
import { button, control, OUR_FORM, page, stepPage } from './snapshot-builder'

const ours = formEntries.find((form) => form.form === 'muutostietopalvelu')!
const onControls = fieldEntries.filter((field) => field.on === 'control')

function stepName(step: StepId, language: Language): string {
  return ours.steps.find((one) => one.id === step)!.names[language][0]!.text
}

/** A weak label needs a narrower section than a whole step. */
function isStepName(section: string): boolean {
  return ours.steps.some((step) => [...step.names.fi, ...step.names.sv, ...step.names.en].some((name) => name.text === section))
}

function fieldsFor(entry: FieldEntry, { label, section }: { label: string; section: string }, language: Language) {
  const asked = control(label, { kind: entry.kinds[0]!, sections: [stepName(entry.steps[0]!, language), section] })
  const view = recognise(pageCatalogue(language), stepPage(stepName(entry.steps[0]!, language), { controls: [asked] }))
  return view.fields.map((match) => match.field)
}

test('the catalogue has an entry for every field id', () => {
  expect(fieldEntries.map((field) => field.id).sort()).toEqual([...FIELD_IDS].sort())
})

for (const language of ['fi', 'sv', 'en'] as const)
  test(`every field is recognised under each of its labels in each of its sections (${language})`, { timeout: 60_000 }, () => {
    const missed = onControls.flatMap((entry) =>
      entry.labels[language].flatMap((label) =>
        entry.sections[language]
          .filter((section) => !(label.weak && isStepName(section.text)))
          .filter((section) => fieldsFor(entry, { label: label.text, section: section.text }, language).join() !== entry.id)
          .map(
            (section) =>
              `${entry.id}: «${label.text}» under «${section.text}» is ${fieldsFor(entry, { label: label.text, section: section.text }, language)}`,
          ),
      ),
    )
    expect(missed).toEqual([])
  })

test('a label seen in a source that is not shared by other fields needs no section', () => {
  const seen = onControls
    .filter((entry) => !entry.needsSection)
    .flatMap((entry) => entry.labels.fi.filter((label) => label.confidence === 'seen').map((label) => ({ entry, label })))
  const missed = seen.filter(({ entry, label }) => {
    const asked = control(label.text, { kind: entry.kinds[0]! })
    return recognise(pageCatalogue(), stepPage(stepName(entry.steps[0]!, 'fi'), { controls: [asked] })).fields[0]?.field !== entry.id
  })
  expect(seen.length).toBeGreaterThan(20)
  expect(missed.map(({ label }) => label.text)).toEqual([])
})

test('every button of a form is recognised under each of its labels on the page of our form', () => {
  const entries = fieldEntries.filter((field) => field.on === 'action' && field.steps.includes('attachments'))
  expect(entries).toHaveLength(4)
  for (const entry of entries)
    for (const label of entry.labels.fi) {
      const view = recognise(pageCatalogue(), stepPage('Liitteet', { actions: [button(label.text)] }))
      expect(
        view.fields.map((match) => match.field),
        label.text,
      ).toEqual([entry.id])
    }
})

test('the tab and the accordion are recognised on the start page, and «Aloita» in the row of our form only', () => {
  const view = recognise(
    pageCatalogue(),
    page({
      actions: [
        button('Julkishallinto', { kind: 'tab' }),
        button('Haluan hakea tietoja väestötietojärjestelmästä', { kind: 'disclosure' }),
        button('Aloita', { handle: 'sibling', sections: ['Julkishallinto', 'VTJkyselyn tietolupa'] }),
        button('Aloita', { handle: 'ours', sections: ['Julkishallinto', OUR_FORM] }),
        button('Aloita', { handle: 'other', sections: ['Julkishallinto', 'Poiminta- ja päivityspalvelun tietolupa'] }),
      ],
    }),
  )
  expect(view.fields.map((match) => [match.field, match.on])).toEqual([
    ['tab-public-administration', 'action'],
    ['accordion-population-data', 'action'],
    ['start-this-form', 'action'],
  ])
  expect(view.fields[2]!.handle).toBe('ours')
})

test('a start button that names its form by itself is recognised, and that of a sibling is not', () => {
  const view = recognise(pageCatalogue(), page({ actions: [button(`Aloita ${OUR_FORM}`), button('Aloita VTJkyselyn tietolupa')] }))
  expect(view.fields.map((match) => [match.field, match.label])).toEqual([['start-this-form', `Aloita ${OUR_FORM}`]])
})
