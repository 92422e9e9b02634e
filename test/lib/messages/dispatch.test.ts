import { beforeEach, describe, expect, test } from 'vitest'
import { dispatch, type Gate, type Sender } from '@/lib/messages/dispatch'
import { paceOf } from '@/lib/messages/pace'
import { ownMessages, pageMessages } from '@/lib/messages/schemas'
import type { Look } from '@/lib/model/look'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { DEFAULT_SETTINGS, EMPTY_SESSION } from '@/lib/model/words/defaults'
import { control, options, stepPage } from '../recognition/snapshot-builder'
import { sample, uuid } from '../store/sample'

const ID = 'abcdefghijklmnopabcdefghijklmnop'
const ROOT = `chrome-extension://${ID}/`
const PORTAL = 'https://asiointi.dvv.fi'

const fromPage: Sender = { id: ID, url: `${PORTAL}/hakemukset/1?a=b#c`, frameId: 0, tab: { id: 5, incognito: false } }
const fromPopup: Sender = { id: ID, url: `${ROOT}popup.html` }

const snapshot = stepPage('Tietojen käyttö', { controls: [control('Käyttötarkoitus', { options: options('a', 'b') })] })
const seen: Look = {
  language: 'fi',
  page: { form: 'none', status: 'unknown', step: null, formName: '', fields: [] },
  ...{ advice: [], path: [], markers: [] },
  next: { what: 'nothing', advice: null, handle: null, label: '' },
  session: EMPTY_SESSION,
  canPreview: false,
  organisation: 'unknown',
  known: { settings: DEFAULT_SETTINGS, profiles: [], more: false, storage: 'indexeddb' },
}
const looking = { began: 1, isFresh: true, left: ['purpose'], dismissedForms: [], isBlocked: false, snapshot }

const pageSays: { [K in keyof typeof pageMessages]: [says: object, answer: unknown] } = {
  'page-looked-relevant': [{}, { injected: true }],
  'fill-wanted': [{}, { injected: true }],
  'words-wanted': [{}, { injected: true }],
  'change-settings': [{ dock: 'left' }, DEFAULT_SETTINGS],
  'change-session': [{ application: 'change', undo: [] }, { ok: true }],
  look: [looking, seen],
  'find-fields': [{ snapshot }, { step: null, fields: [], ambiguous: [] }],
  preview: [{ snapshot }, { rows: [] }],
  'copy-text': [{ field: 'purpose' }, { text: '' }],
  'report-wanted': [{}, { result: 'made' }],
  'page-captured': [{ snapshot, outline: { built: [], made: [] } }, { ok: true }],
  'open-page': [{ page: 'profiles' }, { ok: true }],
}
const ownSays: { [K in keyof typeof ownMessages]: object } = {
  'list-profiles': {},
  'save-profile': { profile: sample(1), confirmedShapes: false },
  'delete-profile': { id: uuid(1) },
  'restore-profile': { profile: sample(1) },
  'import-file': { text: '{}', file: 'a.json', into: null },
  'revert-import': { profiles: [sample(1)], before: null },
  'restore-snapshot': { at: '2026-11-02T10:00:00.000Z' },
  'delete-everything': {},
  'read-storage': {},
  'read-marks': {},
  'write-mark': { claim: 'fee', mark: null },
  'set-settings': { enabled: false },
  'read-tab': { tab: 5 },
  'preview-tab': { tab: 5 },
  'fill-tab': { tab: 5, rows: [] },
  'undo-tab': { tab: 5 },
  'capture-page': { tab: 5 },
  'report-page': { tab: 5 },
  'read-report': { id: uuid(1) },
  'compose-texts': { profile: uuid(1), register: uuid(2) },
}

let heard: { verb: string; says: unknown; from: unknown }[]
let failures: string[]
let answers: Record<string, unknown>

const hearing = (verbs: object) =>
  Object.fromEntries(
    Object.keys(verbs).map((verb) => [
      verb,
      async (says: unknown, from: unknown) => {
        heard.push({ verb, says, from })
        if (answers[verb] instanceof Error) throw answers[verb]
        return answers[verb]
      },
    ]),
  )
const gate = (): Gate =>
  ({
    id: ID,
    ownRoot: ROOT,
    portal: PORTAL,
    page: hearing(pageMessages),
    own: hearing(ownMessages),
    pace: paceOf(() => 0),
    onFailure: (verb: string) => failures.push(verb),
  }) as unknown as Gate
const say = (raw: unknown, sender: Sender) => dispatch(raw, sender, gate())

beforeEach(() => {
  heard = []
  failures = []
  answers = Object.fromEntries(Object.entries(pageSays).map(([verb, [, answer]]) => [verb, answer]))
})

const REFUSED = { ok: false, why: 'refused' }
const parsed = (says: object, more: string) =>
  JSON.parse(JSON.stringify(says).replace('{', `{${more}${Object.keys(says).length > 0 ? ',' : ''}`))

describe.each(Object.entries(pageSays))('the page’s «%s»', (verb, [says, answer]) => {
  test('is heard from the top frame of the portal, with the tab it came from', async () => {
    expect(await say({ verb, says }, fromPage)).toEqual({ ok: true, answer })
    expect(heard).toEqual([{ verb, says, from: { tab: 5, isPrivate: false } }])
  })

  test.each<[string, Sender]>([
    ['another extension', { ...fromPage, id: 'x'.repeat(32) }],
    ['a sender without an id', { ...fromPage, id: undefined }],
    ['a frame inside the page', { ...fromPage, frameId: 3 }],
    ['a sender of unknown frame', { ...fromPage, frameId: undefined }],
    ['dvv.fi', { ...fromPage, url: 'https://dvv.fi/verkkoasiointi' }],
    ['http', { ...fromPage, url: 'http://asiointi.dvv.fi/' }],
    ['a look-alike host', { ...fromPage, url: 'https://asiointi.dvv.fi.example/' }],
    ['the portal’s name before an at-sign', { ...fromPage, url: 'https://asiointi.dvv.fi@evil.example/' }],
    ['another port', { ...fromPage, url: 'https://asiointi.dvv.fi:8443/' }],
    ['no address', { ...fromPage, url: undefined }],
    ['an opaque page', { ...fromPage, url: 'about:blank' }],
    ['no tab', { ...fromPage, tab: undefined }],
    ['the popup', fromPopup],
  ])('is refused from %s', async (_, sender) => {
    expect(await say({ verb, says }, sender)).toEqual(REFUSED)
    expect(heard).toEqual([])
  })

  test('is refused with an unknown key, with __proto__ and with constructor', async () => {
    for (const more of ['"extra":1', '"__proto__":{"a":1}', '"constructor":{}'])
      expect(await say({ verb, says: parsed(says, more) }, fromPage), more).toEqual(REFUSED)
    expect(heard).toEqual([])
  })

  test('says in an answer what the schema names, and nothing more', async () => {
    answers[verb] = { ...(answer as object), profiles: [sample(1)], secret: 'x' }
    expect(await say({ verb, says }, fromPage)).toEqual({ ok: false, why: 'failed' })
  })
})

describe.each(Object.entries(ownSays))('our own pages’ «%s»', (verb, says) => {
  test('is heard from our own pages', async () => {
    answers[verb] = 'answer'
    expect(await say({ verb, says }, fromPopup)).toEqual({ ok: true, answer: 'answer' })
    expect(heard[0]).toMatchObject({ verb, from: { tab: null, isPrivate: false } })
  })

  test.each<[string, Sender]>([
    ['the portal’s page', fromPage],
    ['another extension', { ...fromPopup, id: 'x'.repeat(32) }],
    ['another extension’s page that names ours', { id: ID, url: `chrome-extension://${'x'.repeat(32)}/${ROOT}` }],
    ['a page whose address only holds ours', { id: ID, url: `https://evil.example/${ROOT}` }],
    ['no address', { id: ID }],
  ])('is refused from %s', async (_, sender) => {
    expect(await say({ verb, says }, sender)).toEqual(REFUSED)
    expect(heard).toEqual([])
  })

  test('is refused with an unknown key, with __proto__ and with constructor', async () => {
    for (const more of ['"extra":1', '"__proto__":{"a":1}', '"constructor":{}'])
      expect(await say({ verb, says: parsed(says, more) }, fromPopup), more).toEqual(REFUSED)
    expect(heard).toEqual([])
  })
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a word', 'read-storage'],
  ['no verb', { says: {} }],
  ['an unknown verb', { verb: 'read-everything', says: {} }],
  ['a verb that every object has', { verb: 'toString', says: {} }],
  ['__proto__ as a verb', { verb: '__proto__', says: {} }],
  ['a key beside verb and says', { verb: 'read-storage', says: {}, reply: 'https://evil.example' }],
  ['a list of messages', [{ verb: 'read-storage', says: {} }]],
  ['what only the overlay is told', { verb: 'settings-changed', says: { settings: DEFAULT_SETTINGS } }],
])('refuses %s', async (_, raw) => {
  expect(await say(raw, fromPage)).toEqual(REFUSED)
  expect(await say(raw, fromPopup)).toEqual(REFUSED)
  expect(heard).toEqual([])
})

test('of all settings the page may change only the ones of the panel', async () => {
  expect(await say({ verb: 'change-settings', says: { enabled: false } }, fromPage)).toEqual(REFUSED)
  expect(await say({ verb: 'change-settings', says: { language: 'sv' } }, fromPage)).toEqual(REFUSED)
})

test('a sixth title never crosses to the page', async () => {
  const title = { id: uuid(1), title: 'x', registers: [] }
  answers.look = { ...seen, known: { ...seen.known!, profiles: Array(6).fill(title) } }
  expect(await say({ verb: 'look', says: looking }, fromPage)).toEqual({ ok: false, why: 'failed' })
})

test.each<[string, (copy: PageSnapshot) => void]>([
  ['a key more in one control', (copy) => Object.assign(copy.controls[0]!, { element: 'x' })],
  ['a key less in one control', (copy) => Reflect.deleteProperty(copy.controls[0]!, 'value')],
  ['a number for an answer', (copy) => Object.assign(copy.controls[0]!, { value: 1 })],
  ['a kind that nobody knows', (copy) => Object.assign(copy.controls[0]!, { kind: 'password-too' })],
  [
    '__proto__ in an option',
    (copy) => Object.assign(copy.controls[0]!.options, { 0: JSON.parse('{"__proto__":{},"label":"","value":"","selected":true}') }),
  ],
  ['a label longer than may be', (copy) => Object.assign(copy.controls[0]!.labels[0]!, { text: 'x'.repeat(1001) })],
  ['an answer longer than may be', (copy) => Object.assign(copy.controls[0]!, { value: 'x'.repeat(100_001) })],
  ['more controls than may be', (copy) => Object.assign(copy, { controls: Array(6001).fill(copy.controls[0]) })],
  ['an object for a list', (copy) => Object.assign(copy, { headings: { length: 0 } })],
])('a page with %s is refused', async (_, spoil) => {
  for (const verb of ['look', 'preview', 'find-fields'] as const) {
    const says = structuredClone(pageSays[verb][0]) as { snapshot: PageSnapshot }
    spoil(says.snapshot)
    expect(await say({ verb, says }, fromPage), verb).toEqual(REFUSED)
  }
  expect(heard).toEqual([])
})

test.each(['steps', 'left', 'saved', 'sent', 'receipt', 'businessIdOnPage'] as const)(
  '«%s» of a session is not the page’s to change',
  async (key) => {
    expect(await say({ verb: 'change-session', says: { [key]: EMPTY_SESSION[key] } }, fromPage)).toEqual(REFUSED)
  },
)

test('a failure is told by the message’s name and never by what it carried', async () => {
  answers['save-profile'] = new Error('Mallilan kunta')
  expect(await say({ verb: 'save-profile', says: ownSays['save-profile'] }, fromPopup)).toEqual({ ok: false, why: 'failed' })
  expect(failures).toEqual(['save-profile'])
})

test('a private window is told apart', async () => {
  await say({ verb: 'change-settings', says: {} }, { ...fromPage, tab: { id: 5, incognito: true } })
  expect(heard[0]).toMatchObject({ from: { isPrivate: true } })
})

test('no function is made from text', () => {
  const before = globalThis.Function
  let made = 0
  globalThis.Function = new Proxy(before, {
    construct: (target, args) => {
      made += 1
      return Reflect.construct(target, args)
    },
  })
  for (const [verb, [says]] of Object.entries(pageSays)) pageMessages[verb as keyof typeof pageMessages].says.safeParse(says)
  globalThis.Function = before
  expect(made).toBe(0)
})

describe('a tab that asks without end', () => {
  const flood = async (verb: string, says: object, count: number) => {
    const one = gate()
    const asked = Array.from({ length: count }, () => dispatch({ verb, says }, fromPage, one))
    const other = dispatch({ verb, says }, { ...fromPage, tab: { id: 6 } }, one)
    return { answered: (await Promise.all(asked)).filter((reply) => reply.ok).length, other: await other, one }
  }

  test('is answered so many messages at once and refused the others, and another tab is answered', async () => {
    const { answered, other, one } = await flood('change-settings', { dock: 'left' }, 500)
    expect(answered).toBe(24)
    expect(other.ok).toBe(true)
    expect((await dispatch({ verb: 'change-settings', says: {} }, fromPage, one)).ok).toBe(true)
  })

  test.each(['open-page', 'report-wanted'])('opens pages of ours by «%s» as often as a person might, and no more', async (verb) => {
    const { answered, other } = await flood(verb, pageSays[verb as 'open-page'][0], 10)
    expect(answered).toBe(5)
    expect(other.ok).toBe(true)
  })

  test('is let open pages again a while later', () => {
    let now = 0
    const pace = paceOf(() => now)
    const opens = () => [1, 2, 3, 4, 5, 6].map(() => pace.enter(5, 'open-page')).filter((leave) => leave !== null).length
    expect(opens()).toBe(5)
    now = 9_999
    expect(opens()).toBe(0)
    now = 10_001
    expect(opens()).toBe(5)
  })

  test('is not held to what failed', async () => {
    answers['change-settings'] = new Error('disk full')
    const one = gate()
    for (let n = 0; n < 30; n++) await dispatch({ verb: 'change-settings', says: {} }, fromPage, one)
    answers['change-settings'] = DEFAULT_SETTINGS
    expect((await dispatch({ verb: 'change-settings', says: {} }, fromPage, one)).ok).toBe(true)
  })
})
