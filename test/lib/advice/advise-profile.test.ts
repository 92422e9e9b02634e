// On the page of a register the data groups that want a second thought are named, until the need is explained.
import { expect, test } from 'vitest'
import { advise } from '@/lib/advice/advise'
import { adviseProfile } from '@/lib/advice/advise-profile'
import { catalogue, inputOf, whole } from './situation'

const register = {
  dataForm: 'data-groups' as const,
  dataGroups: ['EDUNVALVONTA', 'HENKILON_NIMI', 'LAPSI', 'HUOLTAJA'],
  dataJustification: '',
}
const said = (over: Partial<typeof register> | { dataForm: 'same-as-permit' }) =>
  adviseProfile(catalogue, { register: { ...register, ...over }, facts: null, today: '2026-11-24' }).map(({ advice, groups }) => [
    advice.id,
    groups,
  ])

test('groups with a short version and groups that want closer grounds are told apart, each by its code', () => {
  expect(said({})).toEqual([
    ['data-minimisation', ['LAPSI', 'HUOLTAJA']],
    ['sensitive-group', ['EDUNVALVONTA']],
  ])
})

test('nothing is said once the need is explained, nor when the data are the same as in the permit', () => {
  expect(said({ dataJustification: 'Edunvalvojan tieto tarvitaan tiedoksiantoon.' })).toEqual([])
  expect(said({ dataForm: 'same-as-permit' })).toEqual([])
})

test('none of it is ever said on the portal', () => {
  const own = whole.advice.filter((entry) => entry.place === 'profile').map((entry) => entry.id)
  expect(own).toEqual(['data-minimisation', 'sensitive-group'])
  const answers = { 'data-description': 'Edunvalvonta ja huoltaja', purpose: 'Rekisterissä ovat asiakkaat.' }
  expect(advise(inputOf({ answers })).filter((one) => own.includes(one.id))).toEqual([])
})

test('every code that advice speaks of is a data group we know', () => {
  const codes = new Set(whole.dataGroups.map((group) => group.code))
  const asked = JSON.stringify(whole.advice.map((entry) => entry.when)).match(/"groups":\[[^\]]+\]/g)!
  expect(asked.length).toBe(2)
  for (const list of asked) for (const code of JSON.parse(`{${list}}`).groups) expect(codes, code).toContain(code)
})
