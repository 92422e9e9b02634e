import { beforeEach, expect, test } from 'vitest'
import { ownHandlers } from '@/entrypoints/background/own-handlers'
import type { Preset } from '@/lib/model/preset'
import type { Profile } from '@/lib/model/profile'
import { exportFiles } from '@/lib/sharing/export-file'
import { presetFor } from '../../lib/sharing/sample-preset'
import { sample, uuid } from '../../lib/store/sample'
import { aHouse } from './a-house'

const options = { tab: 9, isPrivate: false }

let it: ReturnType<typeof aHouse>
let own: ReturnType<typeof ownHandlers>

beforeEach(() => {
  it = aHouse()
  own = ownHandlers(it.house)
})

const list = async () => (await own['list-profiles']({}, options)).profiles
const take = (preset: object, into: Profile | null = null) =>
  own['import-file'](
    { text: JSON.stringify(preset), file: 'a.lupaluotsi.json', into: into && { profile: into.id, revision: into.revision } },
    options,
  )
async function taken(preset: Preset, into: Profile | null = null) {
  const answer = await take(preset, into)
  if (answer.result !== 'imported') throw new Error(answer.result)
  return answer
}
async function saved(profile: Profile): Promise<Profile> {
  const answer = await own['save-profile']({ profile, confirmedShapes: true }, options)
  if (answer.result !== 'saved') throw new Error(answer.result)
  return answer.profile
}
/** A profile of one's own with the same Y-tunnus and another purpose. */
const mine = () => saved(sample(20, { registers: [{ ...sample(1).registers[0]!, id: uuid(77), purpose: 'Oma käyttötarkoitus.' }] }))

test('a shared profile comes in as a new one and is taken back in one step', async () => {
  const { profiles } = await taken(presetFor('same'))
  expect(await list()).toMatchObject([{ origin: 'shared', preset: { presetId: uuid(1), file: 'a.lupaluotsi.json' } }])
  expect(await own['revert-import']({ profiles, before: null }, options)).toEqual({ ok: true })
  expect(await list()).toEqual([])
})

test('it replaces a profile in one change, and what was replaced comes back whole', async () => {
  const before = await mine()
  const answer = await taken(presetFor('same'), before)
  expect(answer.before).toEqual(before)
  expect(await list()).toMatchObject([{ id: uuid(20), revision: 2, origin: 'shared', registers: [{ id: uuid(77) }] }])
  expect((await list())[0]!.registers[0]!.purpose).not.toContain('Oma')
  expect(await own['revert-import']({ profiles: answer.profiles, before }, options)).toEqual({ ok: true })
  const [back] = await list()
  expect({ ...back, revision: 0, updatedAt: '' }).toEqual({ ...before, revision: 0, updatedAt: '' })
  expect(back!.revision).toBe(3)
})

test('a profile that was changed since it was looked at is not replaced', async () => {
  const before = await mine()
  const later = await saved({ ...before, title: 'muutettu' })
  expect(await take(presetFor('same'), before)).toEqual({ result: 'conflict' })
  expect(await list()).toEqual([later])
})

test('a profile that was deleted meanwhile is not brought back by an import', async () => {
  const before = await mine()
  await own['delete-profile']({ id: before.id }, options)
  expect(await take(presetFor('same'), before)).toEqual({ result: 'conflict' })
  expect(await list()).toEqual([])
})

test('what was edited after the import is not thrown away by taking it back', async () => {
  const { profiles } = await taken(presetFor('same'))
  await saved({ ...profiles[0]!, title: 'omani' })
  expect(await own['revert-import']({ profiles, before: null }, options)).toEqual({ ok: false })
  expect(await list()).toMatchObject([{ title: 'omani' }])
})

test('a lower revision of the same preset is refused, as new and as a replacement', async () => {
  const { profiles } = await taken(presetFor('same'))
  const older = { ...presetFor('same'), revision: 2 }
  expect(await take(older)).toMatchObject({ result: 'refused', fault: 'lower-revision' })
  expect(await take(older, profiles[0]!)).toMatchObject({ result: 'refused', fault: 'lower-revision' })
  expect(await list()).toHaveLength(1)
})

test('a hostile preset changes nothing, whatever it is to replace', async () => {
  const before = await mine()
  const hostile = JSON.parse(
    JSON.stringify(presetFor('same')).replace('Tietoja käytetään', 'Hakemus koskee VTJ-muutosrajapintaa. Tietoja käytetään'),
  )
  expect(await take(hostile, before)).toMatchObject({ result: 'refused', fault: 'marker' })
  expect(await list()).toEqual([before])
})

test('a backup taken in twice gives no profile twice', async () => {
  const exported = exportFiles([sample(1), sample(2, { title: 'Toinen' })], '2026-11-20')
  if (!('files' in exported)) throw new Error()
  const says = { text: exported.files[0]!.text, file: 'b.json', into: null }
  expect(await own['import-file'](says, options)).toMatchObject({ result: 'imported', same: 0 })
  expect(await own['import-file'](says, options)).toEqual({ result: 'same' })
  const [one] = await list()
  await own['delete-profile']({ id: one!.id }, options)
  expect(await own['import-file'](says, options)).toMatchObject({ result: 'imported', same: 1, profiles: [{ title: one!.title }] })
})

test('a backup of several is taken back in one step', async () => {
  const exported = exportFiles([sample(1), sample(2, { title: 'Toinen' })], '2026-11-20')
  if (!('files' in exported)) throw new Error()
  const answer = await own['import-file']({ text: exported.files[0]!.text, file: 'b.json', into: null }, options)
  if (answer.result !== 'imported') throw new Error(answer.result)
  expect(await own['revert-import']({ profiles: answer.profiles, before: null }, options)).toEqual({ ok: true })
  expect(await list()).toEqual([])
})
