import { beforeEach, expect, test } from 'vitest'
import { browserName } from '@/entrypoints/background/browser-name'
import { supportOwnHandlers, supportPageHandlers } from '@/entrypoints/background/support'
import { countNodes, MOST_NODES } from '@/lib/text/outside'
import { pageWith } from '../../lib/report/samples'
import { sample } from '../../lib/store/sample'
import { aHouse } from './a-house'

const from = { tab: 1, isPrivate: false }
let stage: ReturnType<typeof aHouse>

beforeEach(() => {
  stage = aHouse()
})

const opened = () => stage.did.filter(([what]) => what === 'open').map(([, path]) => String(path))
const idOf = (path: string) => path.replace('support.html#/uusi/', '')

async function made(wish: 'report' | 'report of the popup' | 'capture', canary: string) {
  const page = supportPageHandlers(stage.house)
  const own = supportOwnHandlers(stage.house)
  const fromPopup = { tab: null, isPrivate: false }
  const ended =
    wish === 'report' ? page['report-wanted']({}, from) : own[wish === 'capture' ? 'capture-page' : 'report-page']({ tab: 1 }, fromPopup)
  await page['page-captured']({ snapshot: pageWith(canary), outline: { built: [], made: ['forms 1'] } }, from)
  expect(await ended).toEqual({ result: 'made' })
  return own['read-report']({ id: idOf(opened()[0]!) }, { tab: null, isPrivate: false })
}

test('«Tee tukiraportti» reads the page by a script of its own and opens Tuki with what may leave', async () => {
  const report = await made('report', 'Maija Meikäläinen')
  expect(stage.did).toContainEqual(['inject', 1, '/capture.js'])
  expect(report!.seen!.view.form).toBe('muutostietopalvelu')
  expect(report!.versions).toMatchObject({ extension: '0.1.0', browser: 'Firefox 153', language: 'fi' })
  expect(report!.page.made).toEqual(['forms 1'])
  expect(countNodes(report)).toBeLessThanOrEqual(MOST_NODES)
})

test('the popup’s «Tee tukiraportti» makes the same report, also where no panel can be reached', async () => {
  expect((await made('report of the popup', 'Maija Meikäläinen'))!.seen!.view.form).toBe('muutostietopalvelu')
})

test('«Tallenna sivun rakenne» gives the page alone', async () => {
  expect((await made('capture', 'Maija Meikäläinen'))!.seen).toBeNull()
})

test('neither what stands on the page nor what stands in a profile is in a report or lies anywhere', async () => {
  await stage.house.profiles.save({ ...sample(1), title: 'Zyxwanto', values: { ...sample(1).values, 'contact-name': 'Xylofanta Kvantti' } })
  const report = await made('report', 'Qvarxkanaria Zyxwanto xylofanta')
  const kept = JSON.stringify([report, await stage.session.get(null)])
  expect(kept).not.toMatch(/qvarxkanaria|zyxwanto|xylofanta/i)
})

test('what nobody asked for is not taken', async () => {
  const page = supportPageHandlers(stage.house)
  const says = { snapshot: pageWith('Maija'), outline: { built: [], made: [] } }
  expect(await page['page-captured'](says, from)).toEqual({ ok: false })
  expect(opened()).toEqual([])
})

test('where the browser does not let us in, it is said, and nothing is waited for', async () => {
  stage.clock.injects = false
  expect(await supportOwnHandlers(stage.house)['capture-page']({ tab: 1 }, { tab: null, isPrivate: false })).toEqual({
    result: 'no-answer',
  })
  expect(stage.house.wantedCaptures.take(1)).toBeNull()
})

test('a page that never answers is waited for only so long; it is said, and what comes later is not taken', async () => {
  const page = supportPageHandlers(stage.house)
  const asked = page['report-wanted']({}, from)
  for (const end of stage.clock.patience) end()
  expect(await asked).toEqual({ result: 'no-answer' })
  const says = { snapshot: pageWith('Maija'), outline: { built: [], made: [] } }
  expect(await page['page-captured'](says, from)).toEqual({ ok: false })
  expect(opened()).toEqual([])
})

test('a wish that was answered is not ended by the patience of an earlier one', async () => {
  const page = supportPageHandlers(stage.house)
  const first = page['report-wanted']({}, from)
  const second = page['report-wanted']({}, from)
  expect(await first).toEqual({ result: 'no-answer' })
  stage.clock.patience[0]!()
  await page['page-captured']({ snapshot: pageWith('Maija'), outline: { built: [], made: [] } }, from)
  expect(await second).toEqual({ result: 'made' })
})

test('a report that cannot be made leaves nobody waiting', async () => {
  const page = supportPageHandlers(stage.house)
  const asked = page['report-wanted']({}, from)
  stage.house.drafts.keep = async () => Promise.reject(new Error('full'))
  await expect(page['page-captured']({ snapshot: pageWith('Maija'), outline: { built: [], made: [] } }, from)).rejects.toThrow('full')
  expect(await asked).toEqual({ result: 'no-answer' })
})

test('only the last five reports are kept, in memory', async () => {
  const page = supportPageHandlers(stage.house)
  for (let round = 0; round < 7; round++) {
    page['report-wanted']({}, from)
    await page['page-captured']({ snapshot: pageWith('Maija'), outline: { built: [], made: [] } }, from)
  }
  const kept = await Promise.all(opened().map((path) => stage.house.drafts.read(idOf(path))))
  expect(kept.map((one) => one !== null)).toEqual([false, false, true, true, true, true, true])
})

test('of the browser only its name and version are told', () => {
  expect(browserName('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36')).toBe(
    'Chrome 156',
  )
  expect(browserName('Mozilla/5.0 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0')).toBe('Edge 140')
  expect(browserName('Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0')).toBe('Firefox 153')
})
