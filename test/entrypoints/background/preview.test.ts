import { beforeEach, expect, test } from 'vitest'
import { pageHandlers } from '@/entrypoints/background/page-handlers'
import { MARKER } from '@/lib/text/marker'
import { control, stepPage } from '../../lib/recognition/snapshot-builder'
import { earlyEducation, sample, uuid } from '../../lib/store/sample'
import { aHouse } from './a-house'

const open = { tab: 1, isPrivate: false }
const inPrivate = { tab: 1, isPrivate: true }
const TEXT = 'Rekisteri: varhaiskasvatuksen asiakasrekisteri.'
const organisation = stepPage('Organisaation tiedot', { controls: [control('Organisaation nimi'), control('Y-tunnus')] })
const usage = stepPage('Tietojen käyttö', { controls: [control('Määrittele käyttötarkoitus', { kind: 'textarea' })] })
let it: ReturnType<typeof aHouse>
let page: ReturnType<typeof pageHandlers>

beforeEach(async () => {
  it = aHouse()
  page = pageHandlers(it.house)
  await it.house.profiles.save(sample(1))
})

const choose = (profile: string | null = uuid(1), register: string | null = earlyEducation.id) =>
  it.house.inLook(async () => it.house.sessions.write(1, { ...(await it.house.sessions.read(1)), profile, register }))
const rows = async (snapshot = organisation, from = open) =>
  (await page.preview({ snapshot }, from))?.rows.map(({ row, after, ticked }) => [row, after, ticked])

test('values are those of the fields of the plan, and no others', async () => {
  await choose()
  const answer = await page.preview({ snapshot: organisation }, open)
  expect(answer?.rows.filter((row) => row.after !== '').map(({ row, after }) => [row, after])).toEqual([
    ['organisation-name', 'Mallilan kunta'],
    ['business-id', '0000001-9'],
  ])
  expect(JSON.stringify(answer)).not.toMatch(/asiakas@mallila|yksilöimiseen|varhaiskasvatu/)
})

test('the marker and the purpose are rows of their own', async () => {
  await choose()
  expect(await rows(usage)).toEqual([
    ['marker', MARKER, true],
    ['purpose', TEXT, true],
    ['data-description', '', false],
  ])
})

test('without a profile only the marker sentence is offered', async () => {
  await choose(null, null)
  expect(await rows(usage)).toEqual([['marker', MARKER, true]])
})

test('the organisation is the one on the page as it stands, not as it was last looked at', async () => {
  await choose()
  const other = stepPage('Organisaation tiedot', { controls: [control('Organisaation nimi'), control('Y-tunnus', { value: '2245437-2' })] })
  expect(await rows(other)).toContainEqual(['organisation-name', 'Mallilan kunta', false])
})

test('a profile that is gone is no error', async () => {
  await choose(uuid(9))
  expect(await page.preview({ snapshot: organisation }, open)).toBeNull()
  expect(await page['copy-text']({ field: 'purpose' }, open)).toBeNull()
})

test('a text to copy is the chosen register’s, and the purpose begins with the marker', async () => {
  await choose()
  expect(await page['copy-text']({ field: 'purpose' }, open)).toEqual({ text: `${MARKER}\n\n${TEXT}` })
})

test('a use of a profile is remembered, and in a private window it is not', async () => {
  await choose()
  await page.preview({ snapshot: organisation }, inPrivate)
  await page['copy-text']({ field: 'purpose' }, inPrivate)
  expect(await it.local.get('recent-profiles')).toEqual({})
  await page.preview({ snapshot: organisation }, open)
  expect(await it.local.get('recent-profiles')).toEqual({ 'recent-profiles': [uuid(1)] })
})

test('where the fields stand is told without what stands in them', async () => {
  const found = await page['find-fields'](
    {
      snapshot: stepPage('Organisaation tiedot', { controls: [control('Organisaation nimi', { value: 'Salainen' }), control('Y-tunnus')] }),
    },
    open,
  )
  expect(found.step).toBe('organisation')
  expect(found.fields.map(({ field }) => field)).toEqual(['organisation-name', 'business-id'])
  expect(JSON.stringify(found)).not.toContain('Salainen')
})
