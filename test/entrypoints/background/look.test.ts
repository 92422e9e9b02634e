import { beforeEach, expect, test } from 'vitest'
import { forgetTab } from '@/entrypoints/background/house'
import { pageHandlers } from '@/entrypoints/background/page-handlers'
import type { Look } from '@/lib/model/look'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { writeSettings } from '@/lib/store/settings'
import { page as aPage, button, control, heading, stepPage } from '../../lib/recognition/snapshot-builder'
import { earlyEducation, sample, uuid } from '../../lib/store/sample'
import { aHouse, lookAt, NOON } from './a-house'

const open = { tab: 1, isPrivate: false }
const inPrivate = { tab: 2, isPrivate: true }
let it: ReturnType<typeof aHouse>
let page: ReturnType<typeof pageHandlers>

beforeEach(() => {
  it = aHouse()
  page = pageHandlers(it.house)
})

const save = async (n: number, some = {}) => {
  const answer = await it.house.profiles.save(sample(n, some))
  if (answer.result !== 'saved') throw new Error(answer.result)
}
const look = async (snapshot: PageSnapshot, some: Partial<Parameters<typeof page.look>[0]> = {}, from = open): Promise<Look> => {
  const seen = await page.look(lookAt(snapshot, some), from)
  if (seen === null) throw new Error('nothing was seen')
  return seen
}
const organisation = (businessId = '') =>
  stepPage('Organisaation tiedot', { controls: [control('Organisaation nimi'), control('Y-tunnus', { value: businessId })] })
const usage = (purpose = '') =>
  stepPage('Tietojen käyttö', { controls: [control('Määrittele käyttötarkoitus', { kind: 'textarea', value: purpose })] })
const badges = () => it.did.filter(([what]) => what === 'badge').map(([, tab, text]) => [tab, text])

test('one message brings the form, the fields, the advice and the next thing to do', async () => {
  const seen = await look(usage('Käytämme tietoja.'), { left: ['purpose'] })
  expect(seen.page).toMatchObject({ form: 'muutostietopalvelu', status: 'recognised', step: 'usage' })
  expect(seen.page.fields).toContainEqual({
    field: 'purpose',
    handle: 'Määrittele käyttötarkoitus@',
    on: 'control',
    kind: 'textarea',
    label: 'Määrittele käyttötarkoitus',
  })
  expect(seen.advice.map((one) => one.id)).toContain('marker-missing')
  expect(seen.next.what).toBe('see-finding')
  expect(seen.canPreview).toBe(true)
})

test('what is told of a page does not carry its answers back', async () => {
  const seen = await look(organisation('0000001-9'))
  expect(JSON.stringify([seen.page, seen.path, seen.next, seen.markers])).not.toContain('0000001-9')
})

test('of a page only what is remembered of an application lies in the store, and no answer but the organisation’s', async () => {
  await look(usage('Ainutlaatuinen lause käyttötarkoituksesta.'))
  const kept = JSON.stringify([await it.session.get(null), await it.local.get(null)])
  expect(kept).toContain('"usage"')
  expect(kept).not.toContain('Ainutlaatuinen')
})

test('the badge follows what is seen, and is set once for what stays as it is', async () => {
  await look(usage('Käytämme tietoja.'), { left: ['purpose'] })
  await look(usage('Käytämme tietoja.'), { isFresh: false })
  expect(badges()).toEqual([[1, expect.stringMatching(/^[1-9]$/)]])
  await look(aPage({ headings: [heading('Tiedotteet')] }), { isFresh: false })
  expect(badges().at(-1)).toEqual([1, ''])
})

test('a new page of the tab gets its badge, though nothing on it is new', async () => {
  await look(usage('Käytämme tietoja.'))
  await look(usage('Käytämme tietoja.'), { began: Date.parse(NOON) + 900, isFresh: false })
  expect(badges()).toHaveLength(2)
})

test('a refused click is told by the badge', async () => {
  await look(usage(), { isBlocked: true })
  expect(badges()).toEqual([[1, '!']])
})

test('advice, badge and names of what has none follow the language', async () => {
  await it.house.profiles.save(sample(1, { title: '', values: {} }))
  const before = await look(usage('Käytämme tietoja.'), { left: ['purpose'] })
  await writeSettings(it.house, { language: 'sv' })
  const after = await look(usage('Käytämme tietoja.'))
  expect(after.known?.profiles[0]?.title).toBe('Namnlös profil')
  expect(after.advice.map((one) => one.id)).toEqual(before.advice.map((one) => one.id))
  expect(after.advice.filter((one, nth) => one.title === before.advice[nth]!.title)).toEqual([])
  const titles = it.did.filter(([what]) => what === 'badge').map(([, , , title]) => title)
  expect(titles[0]).toMatch(/havainto/)
  expect(titles[1]).toMatch(/observation/)
})

test('nothing is seen while Lupaluotsi is switched off', async () => {
  await writeSettings(it.house, { enabled: false })
  expect(await page.look(lookAt(usage()), open)).toBeNull()
  expect([badges(), await it.session.get(null)]).toEqual([[], {}])
})

test('what the overlay of a page before still says is not heard', async () => {
  await look(usage(), { began: Date.parse(NOON) })
  expect(await page.look(lookAt(organisation(), { began: Date.parse(NOON) - 2000 }), open)).toBeNull()
  expect((await it.house.sessions.read(1)).steps.map((one) => one.step)).toEqual(['usage'])
  await look(organisation(), { began: Date.parse(NOON) - 2000 }, inPrivate)
})

test('an overlay is heard after the computer’s clock was set back', async () => {
  await look(usage(), { began: Date.parse(NOON) })
  expect(await page.look(lookAt(usage(), { began: Date.parse(NOON) - 3_600_000 }), open)).not.toBeNull()
})

test('fields that were left are remembered', async () => {
  const seen = await look(organisation(), { left: ['business-id', 'business-id'] })
  expect(seen.session.left).toEqual(['business-id'])
})

test('a form that was dismissed is no finding any more', async () => {
  const other = aPage({ title: 'VTJkyselyn tietolupa', headings: [heading('VTJkyselyn tietolupa')] })
  const before = await look(other)
  expect(before.advice.map((one) => one.id)).toContain('wrong-application')
  const after = await look(other, { dismissedForms: [before.page.formName] })
  expect(after.advice.map((one) => one.id)).not.toContain('wrong-application')
})

test('settings and titles are told at the first look and when profiles changed, not at every look', async () => {
  await save(1)
  expect((await look(usage())).known).toMatchObject({ settings: { enabled: true }, profiles: [{ id: uuid(1) }], more: false })
  expect((await look(usage(), { isFresh: false })).known).toBeNull()
})

test('a next page is told the names without asking the store again, and anew when a profile was saved or all was deleted', async () => {
  let asked = 0
  const { profiles } = it.house
  const list = profiles.list.bind(profiles)
  profiles.list = () => {
    asked += 1
    return list()
  }
  const names = async () => (await look(usage())).known?.profiles.map((one) => one.id)
  await save(1)
  expect([await names(), await names()]).toEqual([[uuid(1)], [uuid(1)]])
  expect(asked).toBe(1)
  await save(2)
  expect((await names())?.toSorted()).toEqual([uuid(1), uuid(2)])
  await it.house.erase()
  for (const forget of it.house.forgetters) forget(null)
  expect(await names()).toEqual([])
})

test('a store that cannot be read is asked again by the next page', async () => {
  await save(1)
  const { profiles } = it.house
  const list = profiles.list.bind(profiles)
  profiles.list = async () => ({ where: 'failed', profiles: [], damaged: false, newer: false, snapshots: [] })
  expect((await look(usage())).known).toMatchObject({ storage: 'failed', profiles: [] })
  profiles.list = list
  expect((await look(usage())).known).toMatchObject({ storage: 'indexeddb', profiles: [{ id: uuid(1) }] })
})

test('the page is told five names at most, last used first, and that there are more', async () => {
  for (let n = 1; n <= 7; n++) {
    it.clock.now = `2026-11-20T12:00:0${n}.000Z`
    await save(n)
  }
  await page['change-session']({ profile: uuid(2) }, open)
  const { known } = await look(usage())
  expect(known?.profiles.map((one) => one.id)).toEqual([2, 7, 6, 5, 4].map(uuid))
  expect(known?.more).toBe(true)
})

test('a title carries names only', async () => {
  await save(1, { title: '' })
  const { known } = await look(usage())
  expect(known?.profiles).toEqual([
    { id: uuid(1), title: 'Mallilan kunta', registers: [{ id: earlyEducation.id, title: earlyEducation.name }] },
  ])
})

test('a profile and a register without a name are called so', async () => {
  await save(1, { title: ' ', values: {}, registers: [{ ...earlyEducation, name: '' }] })
  expect((await look(usage())).known?.profiles[0]).toMatchObject({ title: 'Nimetön profiili', registers: [{ title: 'Nimetön rekisteri' }] })
})

test('the only profile with its only register is chosen by itself', async () => {
  await save(1)
  expect((await look(usage())).session).toMatchObject({ profile: uuid(1), register: earlyEducation.id })
})

test('of several profiles the last used is chosen, and none that was never chosen', async () => {
  await save(1)
  await save(2)
  expect((await look(usage())).session).toMatchObject({ profile: null, register: null })
  await writeSettings(it.house, { lastProfile: uuid(2) })
  expect((await look(usage())).session).toMatchObject({ profile: uuid(2), register: earlyEducation.id })
})

test('a chosen profile that is gone is chosen no more', async () => {
  await save(1)
  await look(usage())
  await it.house.profiles.remove(uuid(1))
  const seen = await look(usage())
  expect([seen.session.profile, seen.session.register, seen.organisation]).toEqual([null, null, 'unknown'])
})

test('before any wish the page learns of a profile its names and whether it is of the organisation on the page, and no value', async () => {
  await save(1)
  expect((await look(organisation('0000001-9'))).organisation).toBe('same')
  const seen = await look(organisation('2245437-2'))
  expect(seen.organisation).toBe('different')
  expect(JSON.stringify(seen)).not.toMatch(/0000001-9|asiakas@mallila|yksilöimiseen/)
})

test('a profile that changes is looked at anew', async () => {
  await save(1)
  expect((await look(organisation('2245437-2'))).organisation).toBe('different')
  const [profile] = (await it.house.profiles.list()).profiles
  await it.house.profiles.save({ ...profile!, values: { ...profile!.values, 'business-id': '2245437-2' } })
  expect((await look(organisation('2245437-2'), { isFresh: false })).organisation).toBe('same')
})

test('a private window is told that it is one', async () => {
  await save(1)
  expect((await look(usage(), {}, inPrivate)).known?.storage).toBe('private')
  expect((await look(usage())).known?.storage).toBe('indexeddb')
})

test('on the portal’s start page nothing can be filled', async () => {
  const start = aPage({ headings: [heading('Verkkoasiointi')], actions: [button('Aloita hakemuksen täyttäminen')] })
  expect((await look(start)).canPreview).toBe(false)
})

test('a tab that is closed while its page is looked at leaves nothing behind', async () => {
  const wanted = it.house.wantedCaptures.want(1, 'report', async () => true)
  await Promise.all([page.look(lookAt(organisation('0000001-9')), open), forgetTab(it.house, 1)])
  expect(await it.session.get(null)).toEqual({})
  expect(await wanted).toBe('no-answer')
})

test('what looks remember of a tab between them goes with the tab', async () => {
  await look(usage())
  await look(usage(), { isFresh: false })
  expect(badges()).toHaveLength(1)
  await forgetTab(it.house, 1)
  await look(usage(), { isFresh: false })
  expect(badges()).toHaveLength(2)
})

test('on the attachments step a promise of the purpose’s text is remembered, and the text is not', async () => {
  const attachments = stepPage('Liitteet', {
    controls: [
      control('Muut luvat tai sopimukset, jotka liittyvät tietojen luovutukseen', { kind: 'file' }),
      control('Voimassaoleva muutostietopalvelun lupa', { kind: 'file' }),
    ],
  })
  const ids = async (purpose: string) => {
    await look(usage(purpose))
    return (await look(attachments, { isFresh: false })).advice.map((one) => one.id).filter((id) => id.startsWith('attachment'))
  }
  expect(await ids('Ainutlaatuinen lause. Perusteet ovat kokonaisuudessaan hakemuksen liitteenä. Lupa on hakemuksen liitteenä.')).toEqual([
    'attachment-promised',
    'attachment-missing',
  ])
  expect(JSON.stringify([await it.session.get(null), await it.local.get(null)])).not.toContain('Ainutlaatuinen')
  expect(await ids('Ainutlaatuinen lause.')).toEqual([])
})

test('a flood of looks from one tab costs no more than two, and another tab is answered between them', async () => {
  const done: number[] = []
  const { catalogueOf } = it.house
  let looks = 0
  it.house.catalogueOf = (language) => {
    looks += 1
    return catalogueOf(language)
  }
  const flood = Array.from({ length: 300 }, (_, n) =>
    page.look(lookAt(usage(`Teksti ${n}`), { isFresh: n === 100, left: n === 200 ? ['purpose'] : [] }), open).finally(() => done.push(1)),
  )
  const other = page.look(lookAt(organisation()), { tab: 7, isPrivate: false }).finally(() => done.push(7))
  const seen = await Promise.all(flood)
  await other
  expect(looks).toBe(3)
  expect(done.indexOf(7)).toBe(1)
  // What the ones that were passed over had to tell is not lost.
  expect(seen.at(-1)?.known).not.toBeNull()
  expect(seen.at(-1)?.session.left).toEqual(['purpose'])
})

test('a look that fails holds up none of those that wait', async () => {
  const { catalogueOf } = it.house
  it.house.catalogueOf = () => {
    it.house.catalogueOf = catalogueOf
    throw new Error('once')
  }
  const [first, second] = await Promise.allSettled([page.look(lookAt(usage()), open), page.look(lookAt(usage()), open)])
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
  expect((await look(usage())).page.step).toBe('usage')
})

test('an older overlay that waits is not given what the newer one in its tab sees', async () => {
  const at = (began: number) => page.look(lookAt(usage(), { began: Date.parse(NOON) + began }), open)
  const answers = await Promise.all([at(0), at(1), at(900)])
  expect(answers.map((answer) => answer !== null)).toEqual([true, false, true])
})
