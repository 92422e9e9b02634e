import { expect, test } from 'vitest'
import { Preset } from '@/lib/model/preset'
import { PROFILE_FIELDS } from '@/lib/model/words/ids'
import { isNeverShared } from '@/lib/model/words/sharing'
import { presetFile } from '@/lib/sharing/export-file'
import { makePreset, shareItems } from '@/lib/sharing/make-preset'
import { presetFor, shared } from './sample-preset'

const code = ['131052', '308T'].join('-')

test('what is made is what the format takes', () => {
  for (const audience of ['same', 'other'] as const) expect(Preset.safeParse(presetFor(audience)).error).toBeUndefined()
})

test('contacts, technical contacts, the reference of bills and permit numbers leave only when they are ticked', () => {
  const text = JSON.stringify(presetFor('same'))
  for (const secret of ['Maija', 'maija@', 'VAKA-77', 'VRK/1234']) expect(text).not.toContain(secret)
  expect(presetFor('same').states).toMatchObject({ 'contact-name': 'fill-in', 'billing-reference': 'fill-in', 'business-id': 'ready' })
  expect(presetFor('same').registers[0]!.states['earlierPermit.diaryNumber']).toBe('fill-in')
})

test('every field of a person is never shared unasked', () => {
  expect(PROFILE_FIELDS.filter(isNeverShared)).toEqual([
    'contact-name',
    'contact-title',
    'contact-email',
    'contact-phone',
    'technical-contact-name',
    'technical-contact-email',
    'technical-contact-phone',
    'technical-deputy-name',
    'technical-deputy-email',
    'technical-deputy-phone',
    'process-email',
    'billing-reference',
  ])
})

test('another organisation is given the law and not the numbers', () => {
  const preset = presetFor('other')
  expect(preset.values).toEqual({})
  expect(preset.states['business-id']).toBe('fill-in')
  const [register] = preset.registers
  expect(register!.values).toMatchObject({ purpose: expect.any(String), legalBases: [{ law: 'varhaiskasvatuslaki' }] })
  expect(register!.states).toMatchObject({ purpose: 'check', legalBases: 'check', controller: 'fill-in', 'earlierPermit.state': 'fill-in' })
})

test('what was ticked leaves', () => {
  const profile = shared()
  const preset = makePreset(profile, {
    registers: [],
    states: { 'values.contact-name': 'check' },
    madeBy: ' M ',
    notAfter: '2027-01-31',
    day: '2026-11-24',
  })
  expect(preset).toMatchObject({ values: { 'contact-name': 'Maija Mallilainen' }, states: { 'contact-name': 'check' }, madeBy: 'M' })
  expect(preset.registers).toEqual([])
  expect(preset.values['business-id']).toBeUndefined()
})

test('one register leaves without the others', () => {
  const profile = shared()
  const two = { ...profile, registers: [...profile.registers, { ...profile.registers[0]!, id: '00000000-0000-4000-8000-000000000777' }] }
  expect(shareItems(two, [two.registers[1]!.id]).map(({ path }) => path)).toContain('registers.1.purpose')
  expect(shareItems(two, [two.registers[1]!.id]).map(({ path }) => path)).not.toContain('registers.0.purpose')
})

test('the preset is named by the profile it was made of, and rises with it', () => {
  expect(presetFor('same')).toMatchObject({ presetId: shared().id, revision: 3, version: 1, format: 'lupaluotsi' })
})

test.each([
  ['a henkilötunnus', { purpose: `Asiakas ${code}` }, 'identity-code'],
  ['the marker sentence', { purpose: 'Hakemus koskee VTJ-muutosrajapintaa' }, 'marker'],
  ['a link', { purpose: 'Katso https://pahis.example/' }, 'link'],
  ['a link without its beginning', { purpose: 'Katso www.pahis.example' }, 'link'],
])('no file is made with %s in it, and the place is said', (_, some, fault) => {
  const profile = shared()
  const preset = presetFor('same', { ...profile, registers: [{ ...profile.registers[0]!, ...some }] })
  expect(presetFile(preset)).toEqual({ fault, path: 'registers.0.purpose' })
})

test('what is left out stands in no file’s way', () => {
  expect(presetFile(presetFor('same', shared(1, { values: { 'contact-title': code } })))).toHaveProperty('text')
})

test('the file is named after the organisation and the day', () => {
  expect(presetFile(presetFor('same'))).toMatchObject({ name: 'mallilan-kunta-1-2026-11-24.lupaluotsi.json' })
})
