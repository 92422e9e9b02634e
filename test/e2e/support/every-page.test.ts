// Each page of the replica, in each skin and language: a capture and a report of it, loaded back, give what Lupaluotsi saw on the page itself, and hold nobody's texts.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fi from 'virtual:catalogue/fi'
import wordings from 'virtual:catalogue/wordings'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { support } from '@/components/words/fi-pages/support'
import { replay } from '@/entrypoints/support/replay'
import type { SupportReport } from '@/lib/model/support-report'
import { readSupportFile } from '@/lib/report/read'
import { createVocabulary } from '@/lib/report/vocabulary'
import { supportFileText } from '@/lib/report/write'
import { mallila } from '../../lib/filling/sample-profiles'
import { LANGUAGES } from '../../portal/languages'
import type { SkinName } from '../../portal/server'
import type { Page } from '../browser/types'
import { KINDS } from '../renaming'
import { logIn, PORTAL, pressOnPortal, type Stage, startStage } from '../thread/stage'
import { type OwnPage, openOwnPage } from '../trust/own-page'
import { APPLICATIONS, CANARY, REPLICA_PAGES, type ReplicaPage } from './replica-pages'

const needs = { catalogue: fi, vocabulary: createVocabulary(wordings), today: '2026-11-24' }
/** LUPALUOTSI_KEEP_CAPTURES names a folder in which each capture is kept, for `test/pages`. */
const KEEP = process.env.LUPALUOTSI_KEEP_CAPTURES
const SKINS: SkinName[] = ['pages', 'react']
const WAYS = SKINS.flatMap((skin, at) => LANGUAGES.map((language, nth) => ({ skin, language, isTaken: at === nth })))
const isLong = process.env.LUPALUOTSI_LONG === '1'
/** In long runs everything in both browsers, otherwise one way of each skin in Chromium. */
const TAKEN = WAYS.filter(({ isTaken }) => isLong || isTaken)

describe.each(isLong ? KINDS : KINDS.slice(0, 1))('%s', (kind) => {
  let stage: Stage
  let own: OwnPage

  beforeAll(async () => {
    stage = await startStage(kind, [{ ...mallila(), title: 'Zyxwanto' }])
    own = await openOwnPage(stage.browser)
    for (const application of APPLICATIONS) await stage.portal.keep(application)
  })
  afterAll(() => stage?.close())

  /** What Tuki holds of the file that was just made, saved and read again. */
  async function loadedBack(): Promise<SupportReport> {
    const tuki = await stage.browser.waitForPage(/\/support\.html#\/uusi\//)
    await tuki.waitFor({ role: 'heading', name: support.replay.heading })
    const reply = await own.say('read-report', { id: (await tuki.url()).replace(/^.*#\/uusi\//, '') })
    await tuki.close()
    const read = readSupportFile(new TextEncoder().encode(supportFileText(reply!.answer as SupportReport)))
    if ('fault' in read) throw new Error(`the file cannot be read: ${read.fault}`)
    return read.report
  }

  async function open({ path, press }: ReplicaPage, { skin, language }: (typeof WAYS)[number]): Promise<Page> {
    const page = await stage.browser.open(`${PORTAL}${path[skin]}${path[skin].includes('?') ? '&' : '?'}kieli=${language}&q=qvarxkanaria`)
    await page.waitFor({ role: 'heading', nth: 0, in: 'main' })
    if (!press) return page
    const words = stage.portal.wordsIn(language)
    await pressOnPortal(page, words.action(press))
    await expect.poll(() => page.evaluate(() => document.querySelector('main')!.textContent)).toContain(words.heading('draft-saved'))
    return page
  }

  function keep(report: SupportReport, slug: string): void {
    if (KEEP === undefined) return
    mkdirSync(join(KEEP, slug), { recursive: true })
    writeFileSync(join(KEEP, slug, 'page.json'), supportFileText({ ...report, seen: null }))
  }

  describe.each(TAKEN)('the portal’s $skin in «$language»', (way) => {
    beforeAll(() => logIn(stage.browser))

    test.each(REPLICA_PAGES)('«$name»', async (replicaPage) => {
      const page = await open(replicaPage, way)
      const tab = (await own.portalTabs()).at(-1)!
      await own.sayFromContentScript(tab, { verb: 'report-wanted', says: {} })
      const report = await loadedBack()
      await own.say('capture-page', { tab })
      const capture = await loadedBack()
      await page.close()
      keep(capture, `replica-${way.skin === 'pages' ? 'power-pages' : way.skin}-${way.language}-${replicaPage.name}`)

      const seen = report.seen!
      expect(seen.view).toMatchObject(replicaPage.expected)
      expect(replay(report, needs).differences).toEqual([])
      expect(capture.seen).toBeNull()
      expect(replay({ ...capture, seen }, needs).differences).toEqual([])
      for (const made of [report, capture]) {
        expect(made.page.truncated).toBe(false)
        expect(JSON.stringify(made)).not.toMatch(CANARY)
      }
    })
  })
})
