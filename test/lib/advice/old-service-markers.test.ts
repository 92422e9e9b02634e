// Every field the new service does not use carries a mark wherever it stands.
import { expect, test } from 'vitest'
import { advise } from '@/lib/advice/advise'
import { oldServiceMarkers } from '@/lib/advice/old-service-markers'
import { OLD_SERVICE_FIELDS } from '@/lib/model/words/ids'
import { inputOf, type Situation } from './situation'

const marksOf = (situation: Situation, checked = false) => {
  const input = inputOf(situation)
  const advice = advise(input).map((one) => ({ ...one, checked }))
  return oldServiceMarkers({ ...input, advice })
}
const empty = Object.fromEntries(OLD_SERVICE_FIELDS.map((field) => [field, '']))

test('all eight are marked although they are empty, as a note', () => {
  const marks = marksOf({ answers: empty })
  expect(marks.map((mark) => mark.field)).toEqual([...OLD_SERVICE_FIELDS])
  for (const mark of marks) {
    expect(mark).toMatchObject({ kind: 'note', handle: `h-${mark.field}` })
    expect(mark.sentence).toMatch(/^Uusi palvelu ei käytä tätä tietoa/)
    expect(mark.label).not.toBe('')
  }
})

test('a mark takes the kind of the open finding about its field and opens it', () => {
  const [mark] = marksOf({ answers: { 'delivery-channel': 'SFTP' } })
  expect(mark).toMatchObject({ advice: 'channel-not-used', kind: 'warning' })
  expect(marksOf({ answers: { 'delivery-channel': 'SFTP' } }, true)[0]!.kind).toBe('note')
})

test('a mark on an empty field opens a note that says what the mark says, and only then', () => {
  const input = inputOf({ answers: empty })
  const advice = advise(input)
  const marks = oldServiceMarkers({ ...input, advice })
  for (const mark of marks) {
    const opened = advice.find((one) => one.id === mark.advice)
    expect(opened).toMatchObject({ kind: 'note', place: 'marker', field: mark.field, handle: mark.handle, message: mark.sentence })
    expect(opened!.source.title).not.toBe('')
  }
  expect(advise(inputOf({ answers: { 'delivery-channel': 'SFTP' } })).filter((one) => one.id === 'channel-not-used')).toHaveLength(1)
})

test('a mark quotes the other field as the page calls it, and as we do where it does not stand on the page', () => {
  expect(marksOf({ answers: { product: '', 'data-description': '' } })[0]!.sentence).toContain('kohdassa «Kuvaa tarvitsemasi tiedot»')
  const input = inputOf({ answers: { product: '', 'data-description': '' } })
  const swedish = { ...input.view, fields: input.view.fields.map((one) => ({ ...one, label: 'Beskriv de uppgifter du behöver' })) }
  expect(oldServiceMarkers({ ...input, view: swedish, advice: [] })[0]!.sentence).toContain('«Beskriv de uppgifter du behöver»')
  expect(marksOf({ answers: { product: '' } })[0]!.sentence).toContain('kohdassa «Kuvaa tarvitsemasi tiedot»')
})

test('there are no marks on other forms, unsure pages, hidden fields and read-only summaries', () => {
  expect(marksOf({ answers: empty, form: 'other' })).toEqual([])
  expect(marksOf({ answers: empty, status: 'unsure' })).toEqual([])
  expect(marksOf({ answers: empty, hidden: [...OLD_SERVICE_FIELDS] })).toEqual([])
  expect(marksOf({ answers: empty, step: 'summary' })).toEqual([])
})
