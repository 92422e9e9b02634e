import { beforeEach, expect, test } from 'vitest'
import type { Ask } from '@/entrypoints/options/asking'
import { tooLong } from '@/entrypoints/options/checks'
import { Desk } from '@/entrypoints/options/desk'
import type { OwnMessages } from '@/lib/messages/schemas'
import type { Profile } from '@/lib/model/profile'
import { earlyEducation, sample, uuid } from '../../lib/store/sample'

let stored: Map<string, Profile>
let said: { verb: string; says: unknown }[]
let answers: Partial<Record<keyof OwnMessages, unknown>>
let due: { run: () => void; ms: number }[]
let clock: number
let desk: Desk

/** The background in small: it keeps by revision, and answers what `answers` says instead where a test wants a failure. */
const ask = (async (verb: keyof OwnMessages, says: { profile?: Profile; id?: string }) => {
  said.push({ verb, says })
  if (answers[verb] instanceof Error) throw answers[verb]
  if (answers[verb] !== undefined) return answers[verb]
  if (verb === 'list-profiles') return { profiles: [...stored.values()], storage: { where: 'indexeddb', snapshots: [] } }
  if (verb === 'delete-profile') return { ok: stored.delete(says.id!) }
  if (verb === 'save-profile' || verb === 'restore-profile') {
    const { profile } = says as { profile: Profile }
    const there = stored.get(profile.id)
    const fits = verb === 'restore-profile' ? !there : (there?.revision ?? 0) === profile.revision
    if (!fits) return { result: 'conflict', current: there ?? null }
    const next = { ...profile, revision: profile.revision + 1 }
    stored.set(next.id, next)
    return { result: 'saved', profile: next }
  }
  return { ok: true }
}) as unknown as Ask

beforeEach(async () => {
  stored = new Map([1, 2].map((n) => [uuid(n), sample(n, { revision: 1 })]))
  said = []
  answers = {}
  due = []
  clock = Date.parse('2026-11-20T12:00:00Z')
  let made = 600
  desk = new Desk({
    ask,
    newId: () => uuid(++made),
    now: () => new Date(clock),
    later: (ms, run) => {
      const one = { run, ms }
      due.push(one)
      return () => {
        due = due.filter((other) => other !== one)
      }
    },
    isBlocked: (profile) => tooLong(profile).length > 0,
  })
  await desk.load()
  said = []
})

const entry = (n: number) => desk.entry(uuid(n))!
const title = (n: number, text: string, path = 'title') => desk.edit(uuid(n), { ...entry(n).draft, title: text }, path)
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
const pass = async () => {
  const runs = due
  due = []
  for (const { run } of runs) run()
  await settle()
}
const saves = () => said.filter((one) => one.verb === 'save-profile').length

test('profiles stand in the order of their names', async () => {
  stored.set(uuid(3), sample(3, { title: 'Ähtäri', revision: 1 }))
  stored.set(uuid(4), sample(4, { title: 'Akaa', revision: 1 }))
  stored.set(uuid(5), sample(5, { title: 'Mallilan kunta 10', revision: 1 }))
  await desk.load()
  expect(desk.profiles.map((one) => one.title)).toEqual(['Akaa', 'Mallilan kunta 1', 'Mallilan kunta 2', 'Mallilan kunta 10', 'Ähtäri'])
})

test('what is typed is saved once the typing pauses', async () => {
  title(1, 'A')
  title(1, 'AB')
  expect(entry(1).word).toBe('waiting')
  expect(saves()).toBe(0)
  await pass()
  expect(saves()).toBe(1)
  expect(stored.get(uuid(1))).toMatchObject({ title: 'AB', revision: 2 })
  expect(entry(1)).toMatchObject({ word: 'saved', savedAt: new Date(clock) })
})

test('what is typed while a save is under way is saved after it', async () => {
  title(1, 'A')
  const run = due[0]!.run
  due = []
  run()
  title(1, 'AB')
  await settle()
  expect(entry(1).word).toBe('waiting')
  await pass()
  expect(stored.get(uuid(1))).toMatchObject({ title: 'AB', revision: 3 })
})

test('closing the page saves what still waits', async () => {
  title(1, 'A')
  desk.flush()
  await settle()
  expect(stored.get(uuid(1))?.title).toBe('A')
})

test('a step back takes a burst of typing in one field, and is saved', async () => {
  title(1, 'A')
  clock += 500
  title(1, 'AB')
  clock += 10_000
  title(1, 'ABC')
  await pass()
  desk.undo(uuid(1))
  expect(entry(1).draft.title).toBe('AB')
  desk.undo(uuid(1))
  expect(entry(1).draft.title).toBe('Mallilan kunta 1')
  desk.undo(uuid(1))
  await pass()
  expect(stored.get(uuid(1))?.title).toBe('Mallilan kunta 1')
})

test('another field is another step', () => {
  title(1, 'A')
  desk.edit(uuid(1), { ...entry(1).draft, organisationType: 'kela' }, 'organisationType')
  desk.undo(uuid(1))
  expect(entry(1).draft).toMatchObject({ title: 'A', organisationType: 'municipality' })
})

test('a new profile is stored with its first edit, not before', async () => {
  const id = desk.create()
  expect(desk.profiles[0]?.id).toBe(id)
  expect(said).toEqual([])
  desk.edit(id, { ...desk.entry(id)!.draft, title: 'Uusi' }, 'title')
  await pass()
  expect(stored.get(id)).toMatchObject({ title: 'Uusi', revision: 1 })
})

test('a copy has its own ids and is one’s own', async () => {
  stored.set(uuid(1), { ...stored.get(uuid(1))!, origin: 'shared' })
  await desk.load()
  const id = desk.duplicate(uuid(1), 'Kopio')!
  await settle()
  expect(stored.get(id)).toMatchObject({ title: 'Kopio', origin: 'own', revision: 1 })
  expect(stored.get(id)!.registers[0]!.id).not.toBe(earlyEducation.id)
})

test('a deleted profile comes back in its place, with what was not saved yet', async () => {
  title(1, 'Kesken')
  const removed = await desk.remove(uuid(1))
  expect(desk.profiles.map((one) => one.id)).toEqual([uuid(2)])
  expect(stored.has(uuid(1))).toBe(false)
  expect(await removed!.restore()).toBe(true)
  expect(desk.profiles.map((one) => one.id)).toEqual([uuid(1), uuid(2)])
  expect(stored.get(uuid(1))?.title).toBe('Kesken')
})

test('a profile that could not be deleted stays', async () => {
  answers['delete-profile'] = { ok: false }
  expect(await desk.remove(uuid(1))).toBeNull()
  expect(desk.profiles).toHaveLength(2)
})

test('an edit made elsewhere meanwhile is shown, and nothing is saved until one is chosen', async () => {
  stored.set(uuid(1), sample(1, { revision: 2, title: 'toisaalla' }))
  title(1, 'täällä')
  await pass()
  expect(entry(1)).toMatchObject({ word: 'conflict', conflict: { newer: { title: 'toisaalla' } } })
  title(1, 'täällä yhä')
  await pass()
  expect(saves()).toBe(1)
  expect(stored.get(uuid(1))?.title).toBe('toisaalla')
})

test('«Pidä oma versio» keeps mine', async () => {
  stored.set(uuid(1), sample(1, { revision: 2, title: 'toisaalla' }))
  title(1, 'täällä')
  await pass()
  await desk.keepMine(uuid(1))
  expect(stored.get(uuid(1))).toMatchObject({ title: 'täällä', revision: 3 })
  expect(entry(1)).toMatchObject({ word: 'saved', conflict: null })
})

test('«Ota uudempi versio» takes the newer one', async () => {
  stored.set(uuid(1), sample(1, { revision: 2, title: 'toisaalla' }))
  title(1, 'täällä')
  await pass()
  desk.takeNewer(uuid(1))
  expect(entry(1)).toMatchObject({ word: 'saved', draft: { title: 'toisaalla', revision: 2 } })
})

test('a profile deleted elsewhere may be kept or let go', async () => {
  for (const n of [1, 2]) {
    stored.delete(uuid(n))
    title(n, 'täällä')
  }
  await pass()
  expect(entry(1).conflict).toEqual({ newer: null })
  await desk.keepMine(uuid(1))
  expect(stored.get(uuid(1))?.title).toBe('täällä')
  desk.takeNewer(uuid(2))
  expect(desk.entry(uuid(2))).toBeUndefined()
})

test('coming back to the page takes in what changed elsewhere and keeps what is being typed here', async () => {
  stored.set(uuid(1), sample(1, { revision: 2, title: 'toisaalla' }))
  stored.set(uuid(2), sample(2, { revision: 2, title: 'toisaalla' }))
  title(2, 'täällä')
  await desk.load()
  expect(entry(1).draft.title).toBe('toisaalla')
  expect(entry(2).draft.title).toBe('täällä')
})

test('coming back to the page keeps the steps back', async () => {
  title(1, 'A')
  await pass()
  await desk.load()
  expect(entry(1).history).toHaveLength(1)
})

test('a refused henkilötunnus stays in the form with its place, and the next edit of the field tries again', async () => {
  answers['save-profile'] = { result: 'refused', reasons: [{ path: 'title', reason: 'identity-code' }] }
  title(1, 'tunnus')
  await pass()
  expect(entry(1)).toMatchObject({ word: 'refused', reasons: [{ path: 'title' }], draft: { title: 'tunnus' } })
  answers = {}
  title(1, 'ei tunnusta')
  expect(entry(1).reasons).toEqual([])
  await pass()
  expect(entry(1).word).toBe('saved')
})

test('a shape is sent once more when it was said to be no henkilötunnus', async () => {
  answers['save-profile'] = { result: 'refused', reasons: [{ path: 'title', reason: 'identity-shape' }] }
  title(1, '131052-308A')
  await pass()
  desk.confirm(uuid(1), 'title')
  await settle()
  expect(
    said.filter((one) => one.verb === 'save-profile').map((one) => (one.says as { confirmedShapes: boolean }).confirmedShapes),
  ).toEqual([false, false, true])
})

test('a text that is too long is kept in the form and not sent', async () => {
  title(1, 'x'.repeat(501))
  await pass()
  expect(entry(1).word).toBe('refused')
  expect(saves()).toBe(0)
  title(1, 'x'.repeat(500))
  await pass()
  expect(entry(1).word).toBe('saved')
})

test.each(['quota', 'read-only', 'storage'] as const)('a save that failed (%s) says so and may be tried again', async (reason) => {
  answers['save-profile'] = { result: 'failed', reason }
  title(1, 'A')
  await pass()
  expect(entry(1)).toMatchObject({ word: reason, draft: { title: 'A' } })
  answers = {}
  await desk.save(uuid(1))
  expect(stored.get(uuid(1))?.title).toBe('A')
})

test('a background that does not answer is a failed save, not a lost one', async () => {
  answers['save-profile'] = new Error('gone')
  title(1, 'A')
  await pass()
  expect(entry(1)).toMatchObject({ word: 'storage', draft: { title: 'A' } })
})

test('a background that does not answer at the start is said', async () => {
  answers['list-profiles'] = new Error('gone')
  await desk.load()
  expect(desk.status).toBe('failed')
})

test('«Poista kaikki tiedot» clears the desk, unsaved edits too', async () => {
  title(1, 'kesken')
  stored.clear()
  expect(await desk.eraseEverything()).toBe(true)
  expect(desk.profiles).toEqual([])
  await pass()
  expect(saves()).toBe(0)
})

test('a restored snapshot replaces what is on the desk', async () => {
  title(1, 'kesken')
  stored = new Map([[uuid(9), sample(9, { revision: 4 })]])
  expect(await desk.restoreSnapshot('2026-11-20T11:00:00.000Z')).toBe(true)
  expect(desk.profiles.map((one) => one.id)).toEqual([uuid(9)])
})

test('listeners hear until they stop', () => {
  let heard = 0
  const stop = desk.listen(() => heard++)
  title(1, 'A')
  stop()
  title(1, 'B')
  expect(heard).toBe(1)
})
