import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRow, SCHEMA, toRow } from '@/lib/store/row'
import { sample } from './sample'

const fixtures = new URL('./fixtures/', import.meta.url)

test('a row of every released version is still read', () => {
  const names = readdirSync(fixtures)
  expect(names).toEqual(Array.from({ length: SCHEMA }, (_, at) => `schema-${at + 1}.json`))
  for (const name of names)
    expect(readRow(JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))), name).toMatchObject({ kind: 'profile' })
})

test('a profile is read as it was written', () => {
  expect(readRow(toRow(sample(1)))).toEqual({ kind: 'profile', profile: sample(1) })
})

test('an old row takes every step from its schema to the newest, in order', () => {
  const old = { ...toRow(sample(1)), data: { ...sample(1), title: 'a' } }
  const steps = ['b', 'c'].map((letter) => (data: unknown) => ({
    ...(data as object),
    title: `${(data as { title: string }).title}${letter}`,
  }))
  expect(readRow(old, steps)).toMatchObject({ profile: { title: 'abc' } })
  expect(readRow({ ...old, schema: 2 }, steps)).toMatchObject({ profile: { title: 'ac' } })
  expect(readRow({ ...old, schema: 3 }, steps)).toMatchObject({ profile: { title: 'a' } })
  expect(readRow({ ...old, schema: 4 }, steps)).toEqual({ kind: 'newer' })
})

test('a step that cannot read its data makes the row damaged, not the house', () => {
  const step = () => {
    throw new Error('cannot')
  }
  expect(readRow(toRow(sample(1)), [step])).toEqual({ kind: 'damaged' })
})

test.each([
  null,
  7,
  'x',
  [],
  {},
  { id: 'a' },
  { id: 'a', schema: 0, data: {} },
  { id: 'a', schema: 1, data: null },
  { ...toRow(sample(1)), id: 'other' },
])('rubbish is damaged: %j', (raw) => {
  expect(readRow(raw)).toEqual({ kind: 'damaged' })
})
