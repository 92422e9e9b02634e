import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PageCapture } from '@/lib/model/page-capture'
import { captureOf } from '@/lib/report/capture'
import { snapshotOf } from '@/lib/report/snapshot-of'
import { countNodes } from '@/lib/text/outside'
import { control, pageWith } from './samples'
import { vocabulary } from './vocabulary'

const needs = { vocabulary, secretTexts: [], outline: null, mostNodes: 1900 }

test('a capture holds structure and known words, and of answers only their shape', () => {
  const page = captureOf(pageWith('Maija Meikäläinen'), needs)
  expect(PageCapture.parse(page)).toEqual(page)
  expect(page.headings).toEqual(['1 main Muutostietopalvelun hakemus ja tilaus', '2 Hakija ‹nimi›'])
  expect(page.progress).toEqual(['* Tietojen käyttö', '- Liitteet ‹nimi›'])
  expect(page.controls.map(({ answer }) => answer)).toEqual(['text', 'file', 'choice', 'checked', 'empty'])
  expect(page.controls[0]).toMatchObject({ kind: 'text', labels: ['label: Käyttötarkoitus'], is: 'writable visible' })
  expect(page.sections[page.controls[0]!.in]).toEqual(['Tervetuloa ‹nimi›', 'Tietojen käyttö'])
  expect(page.foreignFrames).toBe(1)
})

test('whatever a person may have typed or be called is nowhere in a capture', () => {
  const surname = fc.string({ unit: fc.constantFrom(...'abdefghjkmprsvxzåöq'), minLength: 5, maxLength: 14 })
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 12 })
  const canary = fc.oneof(
    surname
      .filter((word) => !vocabulary.knows(word) && !vocabulary.knowsHead(word))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    fc.tuple(surname, digits).map(([word, number]) => `${word}${number}`),
    fc.tuple(surname, surname).map(([one, other]) => `${one}.${other}@${other}.fi`),
    digits,
  )
  fc.assert(
    fc.property(canary, (planted) => {
      expect(JSON.stringify(captureOf(pageWith(planted), needs)).toLowerCase()).not.toContain(planted.toLowerCase())
    }),
  )
})

test('what stands in a profile goes from labels too', () => {
  const page = captureOf(
    { ...pageWith('Maija'), controls: [control({ labels: [{ from: 'label', text: 'Rekisterin frobnikaattori' }] })] },
    { ...needs, secretTexts: ['Frobnikaattori'] },
  )
  expect(page.controls[0]!.labels).toEqual(['label: Rekisterin ‹sana 14›'])
})

test('a capture read back is the same page with stand-ins for answers', () => {
  const snapshot = pageWith('Maija Meikäläinen')
  const back = snapshotOf(captureOf(snapshot, needs))
  expect(back.controls.map(({ kind, required, writable, visible }) => [kind, required, writable, visible])).toEqual(
    snapshot.controls.map(({ kind, required, writable, visible }) => [kind, required, writable, visible]),
  )
  expect(back.controls.map(({ value }) => value)).toEqual(['yyyyyy', 'yyyyyy.yyyyyy', 'yyyyyy', 'yyyyyy', ''])
  expect(back.headings[1]!.text).not.toMatch(/nimi/)
  expect(captureOf(back, needs).controls.map(({ answer }) => answer)).toEqual(['text', 'file', 'choice', 'checked', 'empty'])
})

test('a page of a thousand fields is cut to what a reader takes, and says so', () => {
  const controls = Array.from({ length: 1000 }, (_, at) => control({ handle: `h${at}` }))
  const page = captureOf({ ...pageWith('Maija'), controls }, needs)
  expect(countNodes(page)).toBeLessThanOrEqual(1900)
  expect(page.truncated).toBe(true)
  expect(page.controls.length).toBeGreaterThan(150)
})

test('what could not be in the file anyway is not even looked at, so that a page at the limit stops nothing', () => {
  let asked = 0
  const hasExactly = (one: string) => {
    asked += 1
    return vocabulary.hasExactly(one)
  }
  const word = (at: number) => `qx${String.fromCharCode(97 + (at % 26))}vzr`
  const controls = Array.from({ length: 6000 }, (_, at) =>
    control({ handle: `h${at}`, labels: [{ from: 'label', text: `Kenttä ${word(at)}` }] }),
  )
  const page = captureOf({ ...pageWith('Maija'), controls }, { ...needs, vocabulary: { ...vocabulary, hasExactly } })
  expect(page.truncated).toBe(true)
  expect(asked).toBeLessThan(3000)
})
