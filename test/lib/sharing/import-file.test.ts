import { expect, test } from 'vitest'
import { blankRegister } from '@/lib/model/blank'
import type { Profile } from '@/lib/model/profile'
import { exportFiles } from '@/lib/sharing/export-file'
import type { Refusal } from '@/lib/sharing/format'
import { asNew, readFile } from '@/lib/sharing/import-file'
import { DEEPEST, LARGEST_FILE } from '@/lib/text/outside'
import { sample, uuid } from '../store/sample'

const now = new Date('2026-11-20T12:00:00Z')
let made = 7000
const newId = () => uuid(++made)

/** As the background takes a backup in. */
function read(text: string): { profiles: Profile[] } | Refusal {
  const file = readFile(text)
  if (file.kind === 'refused') return { fault: file.fault, path: file.path }
  if (file.kind === 'preset') throw new Error('a preset')
  return { profiles: file.profiles.map((profile) => asNew(profile, { newId, now })) }
}

const good = () => ({ format: 'lupaluotsi', version: 1, profiles: [sample(1)] as unknown[] })
const json = (data: unknown) => JSON.stringify(data)
const withProfile = (some: object) => json({ ...good(), profiles: [{ ...sample(1), ...some }] })
const withValue = (value: string) => withProfile({ values: { 'contact-name': value } })
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
// Built at run time, so that no valid code stands in the repository: 131052-308T is DVV's own example of the shape.
const code = ['131052', '308T'].join('-')

const refused: [string, string, string, string?][] = [
  ['an empty file', '', 'not-json'],
  ['half a file', json(good()).slice(0, -40), 'not-json'],
  ['a web page', '<!doctype html><title>x</title>', 'not-json'],
  ['a file with a comment', `// x\n${json(good())}`, 'not-json'],
  ['a script', 'globalThis.alert(1)', 'not-json'],
  ['a number', '7', 'wrong-format'],
  ['null', 'null', 'wrong-format'],
  ['a list', '[]', 'wrong-format'],
  ['another program’s settings', '{"theme":"dark"}', 'wrong-format'],
  ['another format', json({ ...good(), format: 'bitwarden' }), 'wrong-format'],
  ['a version that is a word', json({ ...good(), version: '1' }), 'wrong-format'],
  ['a newer version', json({ ...good(), version: 2 }), 'newer-version'],
  ['a version that never was', json({ ...good(), version: 0 }), 'invalid', 'version'],
  ['no profile at all', json({ ...good(), profiles: [] }), 'empty'],
  ['no list of profiles', json({ format: 'lupaluotsi', version: 1, profiles: 1 }), 'invalid', 'profiles'],
  ['a profile that is a word', json({ ...good(), profiles: ['x'] }), 'invalid', 'profiles.0'],
  ['an unknown key in the file', json({ ...good(), rules: [] }), 'invalid', ''],
  ['guidance smuggled into a profile', withProfile({ advice: [{ title: 'Lähetä tähän osoitteeseen' }] }), 'invalid', 'profiles.0'],
  ['a field that is no profile field', withProfile({ values: { send: 'x' } }), 'invalid'],
  ['a text that is too long', withValue('x'.repeat(501)), 'invalid', 'profiles.0.values.contact-name'],
  ['an organisation type that does not exist', withProfile({ organisationType: 'bank' }), 'invalid', 'profiles.0.organisationType'],
  ['a date that is none', withProfile({ updatedAt: 'eilen' }), 'invalid', 'profiles.0.updatedAt'],
  ['an id that is markup', withProfile({ id: '<b>' }), 'invalid', 'profiles.0.id'],
  ['a number in the place of a text', withProfile({ title: 7 }), 'invalid', 'profiles.0.title'],
  ['__proto__ at the top', json(good()).replace('{', '{"__proto__":{"isAdmin":true},'), 'forbidden-key', ''],
  ['__proto__ in a profile', json(good()).replace('"values":{', '"values":{"__proto__":{"a":1},'), 'forbidden-key', 'profiles.0.values'],
  ['constructor', json(good()).replace('"values":{', '"values":{"constructor":{},'), 'forbidden-key'],
  ['prototype with an escaped letter', json(good()).replace('"values":{', '"values":{"p\\u0072ototype":1,'), 'forbidden-key'],
  ['lists nine deep', json({ ...good(), $schema: 'x', deep: 0 }).replace('"deep":0', `"deep":${nested(DEEPEST)}`), 'too-deep'],
  ['a hundred thousand brackets', nested(100_000), 'too-deep'],
  ['a profile of three thousand values', withProfile({ registers: Array(3000).fill(0) }), 'too-many-nodes'],
  [
    'a register of three thousand values',
    withProfile({ registers: [{ ...blankRegister(uuid(1)), dataGroups: Array(3000).fill('x') }] }),
    'too-many-nodes',
  ],
  ['more than 256 KiB', json({ ...good(), $schema: 'x'.repeat(LARGEST_FILE) }), 'too-large'],
  ['more than 256 KiB only in bytes', json({ ...good(), $schema: 'ä'.repeat(LARGEST_FILE / 2) }), 'too-large'],
  ['a henkilötunnus in a name', withValue(`Maija ${code}`), 'identity-code', 'profiles.0.values.contact-name'],
  [
    'a henkilötunnus split by a zero-width space',
    withValue(code.replace('-', '\u200B-')),
    'identity-code',
    'profiles.0.values.contact-name',
  ],
  [
    'a henkilötunnus in a register',
    withProfile({ registers: [{ ...blankRegister(uuid(1)), purpose: code }] }),
    'identity-code',
    'profiles.0.registers.0.purpose',
  ],
]

test.each(refused)('refuses %s', (_, text, fault, path) => {
  const answer = read(text)
  expect(answer).toMatchObject({ fault, ...(path !== undefined && { path }) })
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
})

test('one bad profile refuses the whole file', () => {
  expect(read(json({ ...good(), profiles: [sample(1), { ...sample(2), title: 7 }] }))).toMatchObject({ fault: 'invalid' })
})

test('takes a good file in as new, shared profiles', () => {
  const answer = read(json({ ...good(), $schema: 'https://lupaluotsi.invalid/x.json' }))
  if (!('profiles' in answer)) throw new Error(answer.fault)
  const [profile] = answer.profiles
  expect(profile).toMatchObject({ title: 'Mallilan kunta 1', origin: 'shared', revision: 1, createdAt: now.toISOString() })
  expect(profile!.id).not.toBe(sample(1).id)
  expect(profile!.registers[0]!.id).not.toBe(sample(1).registers[0]!.id)
})

test('two profiles of the same id come in as two', () => {
  const answer = read(json({ ...good(), profiles: [sample(1), sample(1)] }))
  if (!('profiles' in answer)) throw new Error(answer.fault)
  expect(new Set(answer.profiles.map((profile) => profile.id)).size).toBe(2)
})

test('texts come in composed and without characters that hide or turn them', () => {
  const answer = read(withValue('Ma\u0308enpa\u0308a\u0308\u202E gnp.exe\u200B\u{E0041}'))
  if (!('profiles' in answer)) throw new Error(answer.fault)
  expect(answer.profiles[0]!.values['contact-name']).toBe('Mäenpää gnp.exe')
})

test('a large profile that we export ourselves can be imported', () => {
  const registers = Array.from({ length: 90 }, (_, at) => ({
    ...blankRegister(uuid(2000 + at)),
    dataGroups: Array(60).fill('HENKILON_NIMI'),
  }))
  const exported = exportFiles([sample(1, { registers })], '2026-11-20')
  if (!('files' in exported)) throw new Error('refused')
  const answer = read(exported.files[0]!.text)
  expect('profiles' in answer && answer.profiles[0]!.registers.length).toBe(90)
})
