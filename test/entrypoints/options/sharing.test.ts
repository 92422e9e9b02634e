import { beforeEach, expect, test } from 'vitest'
import type { ImportResult } from '@/components/profiles/Importing'
import { fiPages } from '@/components/words/fi-pages'
import { ownHandlers } from '@/entrypoints/background/own-handlers'
import type { Ask } from '@/entrypoints/options/asking'
import { Desk } from '@/entrypoints/options/desk'
import { importDropped } from '@/entrypoints/options/importing'
import { markAt, withoutMark } from '@/entrypoints/options/marks'
import { type Chosen, contentsOf, groupsOf, refusalWords, sharingOf } from '@/entrypoints/options/sharing-view'
import { presetFile } from '@/lib/sharing/export-file'
import { makePreset } from '@/lib/sharing/make-preset'
import { presetAsNew } from '@/lib/sharing/take-preset'
import { presetFor, shared } from '../../lib/sharing/sample-preset'
import { uuid } from '../../lib/store/sample'
import { aHouse } from '../background/a-house'

let desk: Desk
let shown: ImportResult[]

beforeEach(async () => {
  const own = ownHandlers(aHouse().house)
  const from = { tab: 9, isPrivate: false }
  const ask = ((verb: keyof typeof own, says: never) => own[verb](says, from)) as unknown as Ask
  let made = 300
  desk = new Desk({
    ask,
    newId: () => uuid(++made),
    now: () => new Date('2026-11-24T12:00:00Z'),
    later: () => () => undefined,
    isBlocked: () => false,
  })
  shown = []
  await desk.load()
})

async function drop(preset: object): Promise<ImportResult> {
  const bytes = new TextEncoder().encode(JSON.stringify(preset))
  const file = { name: 'malli.lupaluotsi.json', size: bytes.byteLength, arrayBuffer: async () => bytes.buffer as ArrayBuffer }
  return importDropped(file, { desk, words: fiPages, show: (result) => shown.push(result) })
}
/** A press, with all that comes of it. */
const press = async (act: (() => void) | null) => await (act as () => Promise<void>)()
const chosen = (some: Partial<Chosen> = {}): Chosen => ({
  audience: 'same',
  registers: [uuid(901)],
  states: {},
  madeBy: '',
  notAfter: '',
  ...some,
})

test('a shared profile is looked at before anything is written', async () => {
  const { review } = await drop(presetFor('same'))
  expect(desk.profiles).toEqual([])
  expect(review).toMatchObject({ title: 'Mallilan kunta 1', onReplace: null })
  expect(review!.about).toEqual(['Tiedosto malli.lupaluotsi.json, tehty 24.11.2026. Tekijä: Mallilan tietohallinto.'])
  expect(review!.rows.map(({ name, newer, state }) => [name, newer, state])).toContainEqual(['Y-tunnus', '0000001-9', 'valmis'])
  expect(review!.blanks).toContain('Yhteyshenkilön nimi')
})

test('what is to be looked at from one’s own side says so', async () => {
  const { review } = await drop(presetFor('other'))
  const row = review!.rows.find(({ path }) => path === 'registers.0.legalBases.0.law')
  expect(row).toMatchObject({ newer: 'varhaiskasvatuslaki', state: 'tarkista omalta kannaltasi' })
})

test('taken in as new, and then the same file is the same', async () => {
  await press((await drop(presetFor('same'))).review!.onNew)
  expect(shown[0]).toMatchObject({ isTaken: true, text: 'malli.lupaluotsi.json: tuotiin profiili Mallilan kunta 1.' })
  const again = await drop(presetFor('same'))
  expect(again.review).toBeNull()
  expect(again.text).toBe('malli.lupaluotsi.json: sama kuin nykyinen profiili Mallilan kunta 1. Mitään ei muutettu.')
  expect(desk.profiles).toHaveLength(1)
})

test('a later revision shows what it changes, replaces it, and is taken back', async () => {
  await press((await drop(presetFor('same'))).review!.onNew)
  const later = presetFor('same', shared(1, { revision: 4, title: 'Mallilan kunta 1', organisationType: 'kela' }))
  const { review } = await drop(later)
  expect(review!.about[1]).toBe('Olet tuonut tämän jaetun profiilin aiemmin. Se on nyt profiilissa Mallilan kunta 1.')
  expect(review!.rows.map(({ name, mine, newer }) => [name, mine, newer])).toEqual([['Organisaation tyyppi', 'Kunta', 'Kela']])
  await press(review!.onReplace)
  expect(shown[1]!.text).toBe('malli.lupaluotsi.json: profiili Mallilan kunta 1 korvattiin tiedoston tiedoilla.')
  expect(desk.profiles).toMatchObject([{ organisationType: 'kela' }])
  await press(shown[1]!.revert)
  expect(shown[2]!.text).toBe('Tuonti kumottiin.')
  expect(desk.profiles).toMatchObject([{ organisationType: 'municipality', preset: { revision: 3 } }])
  expect((await drop({ ...later, revision: 2 })).text).toContain('uudemman version')
})

test('a file that is past its day says so', async () => {
  const { review } = await drop({ ...presetFor('same'), notAfter: '2026-11-01' })
  expect(review!.warnings[0]).toContain('viimeistään 1.11.2026')
})

test('what was not taken in changes nothing', async () => {
  await press((await drop(presetFor('same'))).review!.onDismiss)
  expect(shown[0]!.text).toBe('malli.lupaluotsi.json: tiedostoa ei tuotu. Mitään ei muutettu.')
  expect(desk.profiles).toEqual([])
})

test('the page says of each value how it leaves, and warns of what should not', () => {
  const [organisation, register] = groupsOf(shared(), chosen(), fiPages)
  expect(organisation!.rows.find(({ name }) => name === 'Y-tunnus')).toMatchObject({ value: '0000001-9', state: 'ready', warning: '' })
  expect(organisation!.rows.find(({ name }) => name === 'Yhteyshenkilön nimi')).toMatchObject({ state: 'fill-in', warning: /Henkilön/ })
  expect(register!.rows.find(({ key }) => key.endsWith('.earlierPermit.diaryNumber'))).toMatchObject({
    state: 'fill-in',
    warning: /Luvan numero/,
  })
})

test('what the file holds is said value by value, and nothing that is left out is called ready', () => {
  const said = contentsOf(shared(), sharingOf(shared(), chosen({ madeBy: 'Maija' }), '2026-11-24'), fiPages)
  const ready = said.find((one) => one.includes('yhteystiedot, valmiina'))!
  expect(ready).toContain('Y-tunnus')
  expect(ready).not.toContain('Yhteyshenkilön nimi')
  expect(said.find((one) => one.includes('yhteystiedot, ilman arvoa'))).toContain('Yhteyshenkilön nimi')
  expect(said).toContain('Päiväys 24.11.2026, tekijä Maija.')
})

test('why no file is made is said with the place', () => {
  const profile = shared(1, { registers: [{ ...shared().registers[0]!, purpose: 'https://pahis.example' }] })
  const made = presetFile(makePreset(profile, sharingOf(profile, chosen(), '2026-11-24')))
  expect(refusalWords(made, profile, fiPages)).toMatch(
    /^Tiedostoa ei tehty\. Tekstissä on linkki\..*Kohta: varhaiskasvatuksen asiakasrekisteri: /,
  )
})

test('a mark goes when the field is edited or looked at, and stands at a list’s first row', () => {
  const taking = { newId: () => uuid(5), now: new Date(0), file: '' }
  const profile = presetAsNew(presetFor('other'), taking)
  expect(markAt(profile, 'registers.0.purpose')).toBe('check')
  expect(markAt(profile, 'registers.0.legalBases.0.law')).toBe('check')
  expect(markAt(profile, 'registers.0.legalBases.0.section')).toBeNull()
  expect(markAt(profile, 'values.contact-name')).toBe('fill-in')
  expect(markAt(withoutMark(profile, 'registers.0.purpose'), 'registers.0.purpose')).toBeNull()
  expect(markAt(withoutMark(profile, 'registers.0.legalBases.0.section'), 'registers.0.legalBases.0.law')).toBeNull()
  expect(withoutMark(profile, 'title')).toBe(profile)
})
