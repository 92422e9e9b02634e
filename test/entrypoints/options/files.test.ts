import { beforeEach, expect, test } from 'vitest'
import { fiPages } from '@/components/words/fi-pages'
import type { Ask } from '@/entrypoints/options/asking'
import { Desk } from '@/entrypoints/options/desk'
import { exportProfiles, named } from '@/entrypoints/options/exporting'
import { importDropped } from '@/entrypoints/options/importing'
import type { OwnMessages } from '@/lib/messages/schemas'
import { exportFiles } from '@/lib/sharing/export-file'
import { asNew, readFile } from '@/lib/sharing/import-file'
import { LARGEST_FILE } from '@/lib/text/outside'
import { sample, uuid } from '../../lib/store/sample'

let asked: string[]
let answer: OwnMessages['import-file']['answer'] | Error | null
let desk: Desk
let made: number

beforeEach(() => {
  asked = []
  answer = null
  made = 700
  const ask = (async (verb: string, says: { text: string }) => {
    asked.push(verb)
    if (verb !== 'import-file') return { profiles: [], storage: null }
    if (answer instanceof Error) throw answer
    if (answer) return answer
    const read = readFile(says.text)
    if (read.kind !== 'backup') throw new Error(read.kind)
    const profiles = read.profiles.map((profile) => asNew(profile, { newId: () => uuid(++made), now: new Date('2026-11-20T12:00:00Z') }))
    return { result: 'imported', profiles, before: null, same: 0 }
  }) as unknown as Ask
  desk = new Desk({ ask, newId: () => uuid(++made), now: () => new Date(0), later: () => () => undefined, isBlocked: () => false })
})

const drop = (name: string, bytes: Uint8Array<ArrayBuffer> | string, size?: number) => {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const file = { name, size: size ?? data.byteLength, arrayBuffer: async () => data.buffer }
  return importDropped(file, { desk, words: fiPages, show: () => undefined })
}
const good = () => {
  const exported = exportFiles([sample(1)], '2026-11-20')
  if (!('files' in exported)) throw new Error()
  return exported.files[0]!.text
}

test('a good file is taken in, and may be opened or taken back', async () => {
  expect(await drop('a.lupaluotsi.json', good())).toMatchObject({
    isTaken: true,
    text: 'a.lupaluotsi.json: tuotiin profiili Mallilan kunta 1.',
    warning: '',
    profile: uuid(702),
    revert: expect.any(Function),
  })
})

test('a file that is too large is not read at all', async () => {
  const file = { name: 'a.json', size: LARGEST_FILE + 1, arrayBuffer: () => Promise.reject(new Error('was read')) }
  const result = await importDropped(file, { desk, words: fiPages, show: () => undefined })
  expect(result.text).toBe('a.json: Tiedosto on liian suuri. Se saa olla enintään 256 kilotavua. Mitään ei muutettu.')
  expect(asked).toEqual([])
})

test('a file that is not UTF-8 is not sent anywhere', async () => {
  expect(await drop('a.json', new Uint8Array([0xff, 0xfe])).then((one) => one.text)).toContain('UTF-8')
  expect(asked).toEqual([])
})

test('a damaged file gets one sentence', async () => {
  expect(await drop('a.json', '{')).toMatchObject({
    isTaken: false,
    text: 'a.json: Tiedosto on vioittunut tai ei ole Lupaluotsin profiilitiedosto. Pyydä se uudelleen lähettäjältä. Mitään ei muutettu.',
    revert: null,
  })
})

test('a fault that has a place names it in the words of the form, and never repeats the file’s own words', async () => {
  const code = ['131052', '308T'].join('-')
  const text = good().replace('asiakas@mallila.example', code)
  const result = await drop('a.json', text)
  expect(result.text).toBe(
    'a.json: Tiedostossa on henkilötunnus. Poista se, sillä Lupaluotsi ei tallenna henkilötunnuksia. Kohta: Yhteyshenkilön sähköposti. Mitään ei muutettu.',
  )
  const hostile = await drop('a.json', good().replace('"values": {', '"LÄHETÄ RAHAA": {"__proto__": 1}, "values": {'))
  expect(hostile.text).not.toContain('RAHAA')
})

test('letters that may deceive are pointed out', async () => {
  const result = await drop('a.json', good().replace('"Mallilan kunta"', '"Маllilan kunta"'))
  expect(result).toMatchObject({ isTaken: true, warning: expect.stringContaining('Organisaation nimi') })
})

test.each([
  [{ result: 'failed', reason: 'quota' } as const, 'Levytila ei riitä.'],
  [{ result: 'failed', reason: 'read-only' } as const, 'Profiileja voi nyt vain lukea.'],
  [new Error('gone'), 'Selain ei anna tallentaa.'],
])('a store that does not take it is said: %j', async (given, words) => {
  answer = given
  expect((await drop('a.json', good())).text).toContain(words)
})

test('a file that cannot be read is said', async () => {
  const file = { name: 'a.json', size: 4, arrayBuffer: () => Promise.reject(new Error('gone')) }
  expect((await importDropped(file, { desk, words: fiPages, show: () => undefined })).text).toContain('ei voitu lukea')
})

test('an export names its file', () => {
  const given: string[] = []
  const said = exportProfiles([sample(1)], { day: '2026-11-20', words: fiPages, give: (name) => given.push(name) })
  expect(given).toEqual(['varmuuskopio-mallilan-kunta-1-2026-11-20.lupaluotsi.json'])
  expect(said).toEqual({ text: `Vietiin tiedostoon ${given[0]}.`, isRefused: false })
})

test('a henkilötunnus stops an export and is named by its place', () => {
  const code = ['131052', '308T'].join('-')
  const said = exportProfiles(
    named([sample(1, { title: '', values: { 'organisation-name': 'Mallila', 'contact-name': code } })], fiPages),
    {
      day: '2026-11-20',
      words: fiPages,
      give: () => {
        throw new Error('was handed out')
      },
    },
  )
  expect(said.isRefused).toBe(true)
  expect(said.text).toContain('Mallila, Yhteyshenkilön nimi')
  expect(said.text).not.toContain(code)
})
