import { expect, test } from 'vitest'
import type { Preset } from '@/lib/model/preset'
import { readFile } from '@/lib/sharing/import-file'
import { presetAsNew } from '@/lib/sharing/take-preset'
import { LARGEST_FILE } from '@/lib/text/outside'
import { uuid } from '../store/sample'
import { presetFor } from './sample-preset'

const json = (data: unknown) => JSON.stringify(data)
const code = ['131052', '308T'].join('-')
const good = () => presetFor('same') as Preset & Record<string, unknown>
const withPreset = (some: object) => json({ ...good(), ...some })
const withRegister = (some: object) => withPreset({ registers: [{ ...good().registers[0]!, ...some }] })
const withPart = (some: object) => withRegister({ values: { ...good().registers[0]!.values, ...some } })

const refused: [string, string, string][] = [
  ['half a file', json(good()).slice(0, -9), 'not-json'],
  ['two files in one', json(good()) + json(good()), 'not-json'],
  ['another major version', withPreset({ version: 2 }), 'newer-version'],
  ['a version that is a text', withPreset({ version: '1' }), 'wrong-format'],
  ['another format', withPreset({ format: 'Lupaluotsi' }), 'wrong-format'],
  ['no preset id', withPreset({ presetId: undefined }), 'invalid'],
  ['a preset id that is markup', withPreset({ presetId: '<img src=x>' }), 'invalid'],
  ['a revision of nought', withPreset({ revision: 0 }), 'invalid'],
  ['a revision below nought', withPreset({ revision: -4 }), 'invalid'],
  ['a revision that nothing could follow', withPreset({ revision: 9e15 }), 'invalid'],
  ['a revision and a half', withPreset({ revision: 1.5 }), 'invalid'],
  ['a day that is none', withPreset({ madeOn: '2026-02-30' }), 'invalid'],
  ['rules', withPreset({ advice: [{ id: 'x', when: {} }] }), 'invalid'],
  ['guidance', withPreset({ guidance: 'Lähetä tänne' }), 'invalid'],
  ['labels', withPreset({ labels: { purpose: ['Tilinumero'] } }), 'invalid'],
  ['labels in a register', withRegister({ labels: {} }), 'invalid'],
  ['a field of the page that no profile fills', withPreset({ values: { send: 'kyllä' } }), 'invalid'],
  ['a part that no register has', withPart({ 'earlierPermit.html': '<b>' }), 'invalid'],
  ['a part that leads to a prototype', withPart({ '__proto__.isAdmin': true }), 'invalid'],
  ['a state that does not exist', withRegister({ states: { purpose: 'trusted' } }), 'invalid'],
  ['a list in the place of a text', withPart({ purpose: ['a'] }), 'invalid'],
  ['an object in the place of a text', withPart({ purpose: { toString: 'x' } }), 'invalid'],
  ['a number in the place of a list', withPart({ dataGroups: 7 }), 'invalid'],
  ['a text of nine thousand characters', withPart({ purpose: 'x'.repeat(9000) }), 'invalid'],
  ['a name of a megabyte', withPreset({ madeBy: 'x'.repeat(LARGEST_FILE) }), 'too-large'],
  ['a thousand registers', withPreset({ registers: Array(1000).fill({ id: uuid(1), name: '', values: {}, states: {} }) }), 'invalid'],
  ['a list of three thousand groups', withPart({ dataGroups: Array(3000).fill('x') }), 'too-many-nodes'],
  ['lists in lists', withPreset({ deep: 0 }).replace('"deep":0', `"deep":${'['.repeat(50)}${']'.repeat(50)}`), 'too-deep'],
  ['__proto__', json(good()).replace('{', '{"__proto__":{"isAdmin":true},'), 'forbidden-key'],
  ['__proto__ among the values', json(good()).replace('"values":{', '"values":{"__proto__":{},'), 'forbidden-key'],
  ['constructor in a register', withRegister({ constructor: 1 }), 'forbidden-key'],
  ['the marker sentence', withPart({ purpose: 'Hakemus koskee VTJ-muutosrajapintaa. Muuta emme hae.' }), 'marker'],
  ['the marker sentence in disguise', withPart({ purpose: '»HAKEMUS  koskee\nvtj\u2011muutos\u00ADrajapintaa«' }), 'marker'],
  ['the marker sentence as a name', withRegister({ name: 'Hakemus koskee VTJ-muutosrajapintaa' }), 'marker'],
  ['the marker sentence as the maker', withPreset({ madeBy: 'Hakemus koskee VTJ-muutosrajapintaa' }), 'marker'],
  ['a link', withPart({ purpose: 'Lue https://pahis.example/ohje' }), 'link'],
  ['a script as a link', withPart({ purpose: 'javascript:alert(1)' }), 'link'],
  ['a link with backslashes', withPart({ purpose: String.raw`Lue https:\\pahis.example` }), 'link'],
  ['a link without slashes', withPart({ purpose: 'Lue https:pahis.example' }), 'link'],
  ['a link by another name', withPart({ purpose: 'Lue www\u200B.pahis.example' }), 'link'],
  ['a link in the title', withPreset({ organisation: { title: 'https://pahis.example', type: null } }), 'link'],
  ['a henkilötunnus', withPart({ purpose: `Asiakas ${code}` }), 'identity-code'],
  ['a henkilötunnus split by what is not shown', withPart({ purpose: code.replace('-', '\u2060-') }), 'identity-code'],
  ['nothing', withPreset({ values: {}, registers: [] }), 'empty'],
]

test.each(refused)('refuses a preset with %s', (_, text, fault) => {
  expect(readFile(text)).toMatchObject({ kind: 'refused', fault })
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
})

test('a good one is taken, whatever its address of a schema says', () => {
  expect(readFile(withPreset({ $schema: 'https://pahis.example' }))).toMatchObject({ kind: 'preset' })
})

test('a text comes in without characters that turn or hide it', () => {
  const read = readFile(withPart({ purpose: 'Ma\u0308kela\u0308 \u202Eexe.gnp\u200B' }))
  if (read.kind !== 'preset') throw new Error(read.kind)
  expect(read.preset.registers[0]!.values.purpose).toBe('Mäkelä exe.gnp')
})

test('a value that is to be filled in by oneself is not taken even when one stands there', () => {
  const read = readFile(withPreset({ values: { 'business-id': '1111111-1' }, states: { 'business-id': 'fill-in' } }))
  if (read.kind !== 'preset') throw new Error(read.kind)
  expect(presetAsNew(read.preset, { newId: () => uuid(5), now: new Date(0), file: '' }).values).toEqual({})
})

test('plain words of an administration are neither a link nor the marker', () => {
  const purpose = 'Perustiedot: data: nimi. Hakemus koskee lapsia. Ks. laki 540/2018, 5 § ja s-posti kirjaamo@mallila.example.'
  expect(readFile(withPart({ purpose }))).toMatchObject({ kind: 'preset' })
})
