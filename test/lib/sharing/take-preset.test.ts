import { expect, test } from 'vitest'
import type { Preset } from '@/lib/model/preset'
import type { Profile } from '@/lib/model/profile'
import { isLower, isSame, matchOf, presetAsNew, presetOver } from '@/lib/sharing/take-preset'
import { sample, uuid } from '../store/sample'
import { presetFor, shared } from './sample-preset'

let made = 500
const taking = { newId: () => uuid(++made), now: new Date('2026-11-24T12:00:00Z'), file: 'a.lupaluotsi.json' }
const asNew = (preset: Preset) => presetAsNew(preset, taking)
const over = (profile: Profile, preset: Preset) => presetOver(profile, preset, taking)

test('a new profile holds what the file gives, says where it came from, and what waits', () => {
  const profile = asNew(presetFor('other'))
  expect(profile).toMatchObject({ title: 'Mallilan kunta 1', origin: 'shared', revision: 1, values: {} })
  expect(profile.registers[0]!.purpose).toBe(shared().registers[0]!.purpose)
  expect(profile.preset).toMatchObject({
    presetId: uuid(1),
    revision: 3,
    file: 'a.lupaluotsi.json',
    madeOn: '2026-11-24',
    madeBy: 'Mallilan tietohallinto',
    states: { 'values.contact-name': 'fill-in', [`${uuid(901)}.purpose`]: 'check', [`${uuid(901)}.controller`]: 'fill-in' },
  })
  expect(profile.preset!.states).not.toHaveProperty(`${uuid(901)}.textLanguage`)
})

test('what the file leaves open stays as it stands', () => {
  const mine = sample(2, { values: { 'organisation-name': 'Toisila', 'business-id': '1111111-1', 'contact-name': 'Oma' } })
  const next = over(mine, presetFor('other'))
  expect(next.values).toEqual(mine.values)
  expect(next.preset!.states['values.contact-name']).toBeUndefined()
  expect(next.id).toBe(mine.id)
})

test('values come in the place of one’s own, and other registers are left alone', () => {
  const own = { ...shared().registers[0]!, id: uuid(44), name: 'potilasrekisteri' }
  const next = over(sample(2, { registers: [own] }), presetFor('same'))
  expect(next.registers.map(({ name }) => name)).toEqual(['potilasrekisteri', 'varhaiskasvatuksen asiakasrekisteri'])
  expect(next.registers[0]).toEqual(own)
})

test('a file that does not name a register leaves one’s own name', () => {
  const own = { ...shared().registers[0]!, name: 'potilasrekisteri' }
  const [register] = presetFor('same').registers
  const next = over(sample(2, { registers: [own] }), { ...presetFor('same'), registers: [{ ...register!, id: own.id, name: '' }] })
  expect(next.registers.map(({ name }) => name)).toEqual(['potilasrekisteri'])
})

test('a register is known again by its name', () => {
  const own = { ...shared().registers[0]!, id: uuid(44), name: ' Varhaiskasvatuksen asiakasrekisteri', purpose: 'Vanha.' }
  const next = over(sample(2, { registers: [own] }), presetFor('same'))
  expect(next.registers).toHaveLength(1)
  expect(next.registers[0]).toMatchObject({ id: uuid(44), purpose: shared().registers[0]!.purpose })
})

test('two registers of one id come in as two', () => {
  const preset = presetFor('same')
  const twice = { ...preset, registers: [preset.registers[0]!, { ...preset.registers[0]!, name: 'toinen' }] }
  const ids = asNew(twice).registers.map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})

test('a file is known again: by its preset, by the profile it was made of, by the Y-tunnus', () => {
  const preset = presetFor('same')
  const before = asNew(preset)
  expect(matchOf(preset, [sample(9), before])).toEqual({ profile: before, by: 'preset' })
  expect(matchOf(preset, [shared()])).toMatchObject({ by: 'own' })
  expect(matchOf(preset, [sample(9)])).toMatchObject({ by: 'business-id' })
  expect(matchOf(preset, [sample(9, { values: { 'business-id': '1111111-1' } })])).toBeNull()
  expect(matchOf(presetFor('other'), [sample(9)])).toBeNull()
})

test('the same file twice is the same', () => {
  for (const audience of ['same', 'other'] as const) {
    const preset = presetFor(audience)
    expect(isSame(asNew(preset), preset)).toBe(true)
    expect(isSame({ ...asNew(preset), organisationType: 'kela' }, preset)).toBe(false)
  }
  expect(isSame(shared(), presetFor('same'))).toBe(true)
  expect(isSame(shared(1, { values: {} }), presetFor('same'))).toBe(false)
})

test('an older revision of a preset is known', () => {
  const preset = presetFor('same')
  const there = [asNew(preset)]
  expect(isLower({ ...preset, revision: 2 }, there)).toBe(true)
  expect(isLower(preset, there)).toBe(false)
  expect(isLower({ ...preset, revision: 2, presetId: uuid(99) }, there)).toBe(false)
})

test('what was looked at before is not asked for again while it stays the same', () => {
  const first = asNew(presetFor('other'))
  const seen: Profile = { ...first, preset: { ...first.preset!, states: {} } }
  expect(over(seen, presetFor('other')).preset!.states[`${uuid(901)}.purpose`]).toBeUndefined()
})
