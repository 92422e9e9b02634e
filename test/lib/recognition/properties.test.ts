import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FormView } from '@/lib/model/form-view'
import { CONTROL_KINDS, PageSnapshot } from '@/lib/model/snapshot'
import { recognise } from '@/lib/recognition/recognise'
import { fieldEntries, pageCatalogue } from './page-catalogue'
import { answer, button, control, OUR_FORM, page, stepPage } from './snapshot-builder'

const labels = [...new Set(fieldEntries.flatMap((field) => field.labels.fi.map((label) => label.text)))]
const sections = [...new Set(fieldEntries.flatMap((field) => field.sections.fi.map((section) => section.text)))]
const steps = ['Uusi hakemus', 'Organisaation tiedot', 'Tietojen käyttö', 'Tietojen suojaus ja käsittely', 'Liitteet', 'Jotain muuta']

const someLabel = fc.oneof(
  fc.constantFrom(...labels),
  fc.tuple(fc.constantFrom(...labels), fc.constantFrom(...sections)).map(([label, section]) => `${section}: ${label}`),
  fc.tuple(fc.constantFrom('Rakennuksen', 'Lapsen', 'Toisen', 'Muun'), fc.constantFrom(...labels)).map((words) => words.join(' ')),
  fc.string({ maxLength: 30, unit: 'grapheme' }),
)
const someControl = fc.record({
  label: someLabel,
  kind: fc.constantFrom(...CONTROL_KINDS),
  sections: fc.array(fc.oneof(fc.constantFrom(...sections), fc.constantFrom(OUR_FORM, 'Isännöitsijä', '')), { maxLength: 3 }),
  visible: fc.boolean(),
})
const somePage = fc
  .record({
    step: fc.constantFrom(...steps),
    controls: fc.array(someControl, { maxLength: 25 }),
    repeated: fc.nat({ max: 3 }),
    answers: fc.array(fc.tuple(someLabel, fc.constantFrom(...sections)), { maxLength: 8 }),
    actions: fc.array(fc.oneof(someLabel, fc.constantFrom('Seuraava', 'Lähetä', 'Tallenna')), { maxLength: 6 }),
  })
  .map(({ step, controls, repeated, answers, actions }) => {
    const all = [...controls, ...controls.slice(0, repeated)]
    return stepPage(step, {
      controls: all.map(({ label, ...parts }, at) => control(label, { ...parts, handle: `c${at}` })),
      answers: answers.map(([label, section], at) => ({ ...answer(label, 'x', section), handle: `a${at}` })),
      actions: actions.map((text, at) => button(text, { handle: `b${at}` })),
    })
  })

test('on any page no field is matched twice, no element is two fields, and everything is in one list only', () => {
  fc.assert(
    fc.property(somePage, (snapshot) => {
      const view = recognise(pageCatalogue(), snapshot)
      const fields = view.fields.map((match) => match.field)
      const handles = view.fields.map((match) => match.handle)
      expect(new Set(fields).size).toBe(fields.length)
      expect(new Set(handles).size).toBe(handles.length)
      const doubtful = view.ambiguous.flatMap((one) => one.handles)
      for (const one of view.ambiguous) expect(fields).not.toContain(one.field)
      for (const handle of handles) expect(doubtful).not.toContain(handle)
      const known = new Set([...handles, ...doubtful])
      expect(view.unknown.map((one) => one.handle)).toEqual(
        snapshot.controls.map((one) => one.handle).filter((handle) => !known.has(handle)),
      )
    }),
    { numRuns: 400 },
  )
})

test('a checkbox, a password, a file and a hidden text are never a field of text', () => {
  const textual = fieldEntries.filter((field) => field.kinds.includes('text') && !field.kinds.includes('file')).map((field) => field.id)
  fc.assert(
    fc.property(somePage, (snapshot) => {
      const matches = recognise(pageCatalogue(), snapshot).fields.filter((match) => match.on === 'control')
      for (const match of matches) {
        if (['checkbox', 'password', 'file', 'other'].includes(match.kind!)) expect(textual).not.toContain(match.field)
        expect(match.visible || match.kind === 'file').toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('a control repeated under the same headings is never matched to a field that its twin could be', () => {
  fc.assert(
    fc.property(someControl, fc.constantFrom(...steps), ({ label, ...parts }, step) => {
      const twins = ['first', 'second'].map((handle) => control(label, { ...parts, visible: true, handle }))
      const view = recognise(pageCatalogue(), stepPage(step, { controls: twins }))
      expect(view.fields.filter((match) => match.on === 'control')).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('the order of sections that stand apart does not change what is matched', () => {
  const persons = ['Yhteyshenkilö', 'Tekninen yhteyshenkilö', 'Tekninen varahenkilö', 'Laskutustiedot']
  const asked = persons.flatMap((person) =>
    ['Nimi', 'Sähköposti', 'Puhelin', 'Osoite'].map((label) => control(label, { sections: ['Organisaation tiedot', person] })),
  )
  const matched = (controls: typeof asked) =>
    Object.fromEntries(
      recognise(pageCatalogue(), stepPage('Organisaation tiedot', { controls })).fields.map((match) => [match.field, match.handle]),
    )
  const expected = matched(asked)
  expect(Object.keys(expected)).toHaveLength(11)
  fc.assert(
    fc.property(fc.shuffledSubarray(asked, { minLength: asked.length }), (controls) => {
      expect(matched(controls)).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})

test('a view is what the model says a view is, and the same page gives the same view', () => {
  fc.assert(
    fc.property(somePage, (snapshot) => {
      expect(PageSnapshot.safeParse(snapshot).success).toBe(true)
      const view = recognise(pageCatalogue(), snapshot)
      expect(FormView.parse(view)).toEqual(view)
      expect(recognise(pageCatalogue(), snapshot)).toEqual(view)
    }),
    { numRuns: 100 },
  )
})

test('a page of no form matches no control, whatever stands on it', () => {
  fc.assert(
    fc.property(somePage, ({ controls, answers }) => {
      const view = recognise(pageCatalogue(), page({ title: 'Omat tiedot', controls, answers }))
      expect(view.fields.filter((match) => match.on !== 'action')).toEqual([])
    }),
    { numRuns: 100 },
  )
})
