import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankRegister } from '@/lib/model/blank'
import type { Profile, Register } from '@/lib/model/profile'
import { ORGANISATION_TYPES, PROFILE_FIELDS, REGISTER_TYPES } from '@/lib/model/words/ids'
import { exportFiles } from '@/lib/sharing/export-file'
import { readFile } from '@/lib/sharing/import-file'
import { foreignLettersIn, identityCodesIn } from '@/lib/sharing/texts'
import { cleanText } from '@/lib/text/clean'
import { LARGEST_FILE } from '@/lib/text/outside'
import { sample, uuid } from '../store/sample'

const code = ['131052', '308T'].join('-')

function files(profiles: Profile[]) {
  const answer = exportFiles(profiles, '2026-11-20')
  if (!('files' in answer)) throw new Error('refused')
  return answer.files
}

function imported(text: string): Profile[] {
  const read = readFile(text)
  if (read.kind !== 'backup') throw new Error(read.kind === 'refused' ? `${read.fault} ${read.path}` : read.kind)
  return read.profiles
}

/** What a person sees of a profile: everything but ids, revision, origin and times. */
function content({ title, organisationType, values, registers }: Profile) {
  return { title, organisationType, values, registers: registers.map((register) => ({ ...register, id: '' })) }
}

const text = fc
  .string({ maxLength: 40, unit: 'grapheme' })
  .map(cleanText)
  .filter((one) => !/\d/.test(one))
const basis = fc.record({ law: text, number: text, section: text })
const register: fc.Arbitrary<Register> = fc.record({
  id: fc.constant(uuid(5)),
  name: text,
  controller: text,
  purpose: text,
  legalBases: fc.array(basis, { maxLength: 4 }),
  earlierPermit: fc.record({
    state: fc.constantFrom('none', 'valid', 'expired', 'general', 'unanswered'),
    samePurpose: fc.option(fc.boolean()),
    holder: text,
    transfer: text,
    diaryNumber: text,
    customerNumber: text,
    dataSetName: text,
    attached: fc.boolean(),
  }),
  type: fc.option(fc.constantFrom(...REGISTER_TYPES)),
  included: text,
  restriction: text,
  dataForm: fc.constantFrom('same-as-permit', 'update-product', 'data-groups'),
  updateProduct: text,
  dataGroups: fc.array(text, { maxLength: 10 }),
  dataJustification: text,
  pollingInterval: text,
  turvakielto: fc.record({
    need: fc.constantFrom('unanswered', 'not-needed', 'needed'),
    bases: fc.array(basis, { maxLength: 3 }),
    justification: text,
  }),
  textLanguage: fc.constantFrom('fi', 'sv'),
})
const profile: fc.Arbitrary<Profile> = fc
  .record({
    title: text,
    organisationType: fc.option(fc.constantFrom(...ORGANISATION_TYPES)),
    values: fc.dictionary(fc.constantFrom(...PROFILE_FIELDS), text) as fc.Arbitrary<Profile['values']>,
    registers: fc.array(register, { maxLength: 4 }),
  })
  .map((some) => sample(1, some))

test('what is exported comes back the same', () => {
  fc.assert(
    fc.property(fc.array(profile, { minLength: 1, maxLength: 5 }), (profiles) => {
      expect(
        files(profiles)
          .flatMap((file) => imported(file.text))
          .map(content),
      ).toEqual(profiles.map(content))
    }),
    { numRuns: 60, seed: 3 },
  )
})

test('one profile gives one readable file named a backup and by the organisation', () => {
  const [file, ...others] = files([sample(1, { title: 'Mäntsälän kunta: varhaiskasvatus' })])
  expect(others).toEqual([])
  expect(file!.name).toBe('varmuuskopio-mantsalan-kunta-varhaiskasvatus-2026-11-20.lupaluotsi.json')
  expect(file!.text).toContain('\n  "format": "lupaluotsi"')
})

test('a name without letters still gives a file name', () => {
  expect(files([sample(1, { title: '///' })])[0]!.name).toBe('varmuuskopio-profiili-2026-11-20.lupaluotsi.json')
})

test('a thousand profiles go into files that can each be imported', () => {
  const many = Array.from({ length: 1000 }, (_, at) => sample(at + 1))
  const made = files(many)
  expect(made.length).toBeGreaterThan(1)
  for (const file of made) expect(new TextEncoder().encode(file.text).byteLength).toBeLessThanOrEqual(LARGEST_FILE)
  expect(made.flatMap((file) => imported(file.text)).map(content)).toEqual(many.map(content))
  expect(new Set(made.map((file) => file.name)).size).toBe(made.length)
})

test('a profile too large for one file goes out in parts, and no register is lost', () => {
  const registers = Array.from({ length: 100 }, (_, at) => ({
    ...blankRegister(uuid(at + 1)),
    name: `rekisteri ${at}`,
    purpose: 'ä'.repeat(8000),
  }))
  const back = files([sample(1, { registers })]).flatMap((file) => imported(file.text))
  expect(back.flatMap((part) => part.registers.map((one) => one.name))).toEqual(registers.map((one) => one.name))
  expect(back[0]!.title).toBe(`Mallilan kunta 1 (1/${back.length})`)
})

test('a henkilötunnus is never exported, and the refusal names the field, not the code', () => {
  const answer = exportFiles([sample(1), sample(2, { values: { 'contact-title': code } })], '2026-11-20')
  expect(answer).toEqual({ codes: [{ title: 'Mallilan kunta 2', path: 'values.contact-title' }] })
})

test('a henkilötunnus and a mere shape are told apart, each by its field', () => {
  const [first] = sample(1).registers
  const found = identityCodesIn(
    sample(1, { title: code, registers: [{ ...first!, legalBases: [{ law: '131052-308A', number: '', section: '' }] }] }),
  )
  expect(found).toEqual([
    { path: 'title', kind: 'valid' },
    { path: 'registers.0.legalBases.0.law', kind: 'shape' },
  ])
})

test('letters of another script are pointed out by field', () => {
  expect(foreignLettersIn(sample(1, { values: { 'contact-name': 'Маija', 'contact-title': 'Åsa Ñoño' } }))).toEqual(['values.contact-name'])
})
