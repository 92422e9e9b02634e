// docs/guide-coverage.md lists every point of DVV's guide with what says or does it: all points are there, and what they name exists.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { routeOf } from '@/entrypoints/options/route'
import { loadCatalogue } from '@/lib/catalogue/load'
import { NextThing } from '@/lib/model/advice'
import { Profile, Register } from '@/lib/model/profile'
import { FIELD_IDS, NOTICE_IDS, STEP_IDS, TICKS } from '@/lib/model/words/ids'
import { ROLE_IDS } from '@/lib/model/words/roles'
import { REGISTER_PARTS } from '@/lib/model/words/sharing'

const whole = loadCatalogue('lib/catalogue')
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id)
const KNOWN: Record<string, readonly string[]> = {
  advice: ids(whole.advice),
  text: ids(whole.texts),
  form: ids(whole.forms),
  role: ROLE_IDS.filter((id) => ids(whole.roles).includes(id)),
  field: FIELD_IDS.filter((id) => ids(whole.fields).includes(id)),
  state: [...NOTICE_IDS, ...STEP_IDS],
  next: NextThing.shape.what.options,
  tick: TICKS,
  part: [...REGISTER_PARTS, ...Object.keys(Profile.shape), ...Object.keys(Register.shape)],
  page: ['aloitus', 'lahteet', 'tiedot'].filter((address) => routeOf(`#/${address}`).page !== 'home'),
}
const rows = [...readFileSync('docs/guide-coverage.md', 'utf8').matchAll(/^\| (G\d+) \|(.*)\|(.*)\|$/gm)].map(([, no, says, where]) => ({
  no: no!,
  says: says!.trim(),
  names: [...where!.matchAll(/`([a-z]+):([^`]+)`/g)].map(([, kind, name]) => ({ kind: kind!, name: name! })),
}))

test('every point of the guide from G0 to G30 has one row that says something and names something', () => {
  expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: 31 }, (_, at) => `G${at}`))
  expect(rows.filter(({ says, names }) => says === '' || names.length === 0)).toEqual([])
})

test.each(rows)('$no names what exists', ({ names }) => {
  expect(names.filter(({ kind, name }) => !KNOWN[kind]?.includes(name))).toEqual([])
})

test('every advice that rests on the guide is named by some point of it', () => {
  const named = new Set(rows.flatMap(({ names }) => names.filter(({ kind }) => kind === 'advice').map(({ name }) => name)))
  const ofGuide = ids(whole.advice.filter(({ source }) => source === 'dvv-guide-2022'))
  expect(ofGuide.filter((id) => !named.has(id))).toEqual([])
})
