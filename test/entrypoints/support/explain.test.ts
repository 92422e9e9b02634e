// What Tuki says of a report: in a reader's words, without codes.

import { readFileSync } from 'node:fs'
import fi from 'virtual:catalogue/fi'
import wordings from 'virtual:catalogue/wordings'
import { describe, expect, test } from 'vitest'
import { support as words } from '@/components/words/fi-pages/support'
import { explain } from '@/entrypoints/support/explain'
import { replay } from '@/entrypoints/support/replay'
import type { SupportReport } from '@/lib/model/support-report'
import { createVocabulary } from '@/lib/report/vocabulary'

const report: SupportReport = JSON.parse(readFileSync(new URL('../../pages/replica-power-pages-usage/page.json', import.meta.url), 'utf8'))
const replayed = replay(report, { catalogue: fi, vocabulary: createVocabulary(wordings), today: '2026-11-24' })
const told = explain(report, replayed, { catalogue: fi, words })

describe('a report in Tuki', () => {
  test('says why a field was found in words that need no knowledge of the program', () => {
    const purpose = told.found.find(({ id }) => id === 'purpose')!
    expect(purpose.why[0]).toMatch(/^kentän nimi «.*», \d+ pistettä$/)
    const all = [...told.why, ...told.found.flatMap(({ why }) => why)]
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter((why) => !/, -?\d+ pistettä$/.test(why))).toEqual([])
  })

  test('says when the guidance was checked, and how much of it there is', () => {
    expect(told.about[0]).toContain('ohjeet tarkistettu 23.11.2026 (51 kenttää, 44 havaintoa)')
  })

  test('leaves a reason of a newer program as it is', () => {
    const newer = { ...replayed, seen: { ...replayed.seen, reasons: ['hunch «Toimiala» 60'] } }
    expect(explain(report, newer, { catalogue: fi, words }).why).toEqual(['hunch «Toimiala» 60'])
  })
})
