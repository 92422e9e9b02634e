import catalogue from 'virtual:catalogue/fi'
import { expect, test } from 'vitest'
import { bySource, chosenClaims, claimsOf, marksFile, outdatedSince } from '@/entrypoints/options/claims'
import { CatalogueId } from '@/lib/model/catalogue-id'

const TODAY = '2026-11-24'
const claims = claimsOf(catalogue, TODAY)
const mark = { claim: 'fee', verdict: 'confirmed' as const, day: TODAY, note: '' }
const ids = (search: string, filter: Parameters<typeof chosenClaims>[1]['filter'] = 'all') =>
  chosenClaims(claims, { search, filter, marks: [mark] }).map(({ id }) => id)

test('every advice is a claim, the oldest first', () => {
  expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(catalogue.advice.map(({ id }) => id)))
  expect(claims[0]!.months).toBeGreaterThanOrEqual(claims.at(-1)!.months)
})

test('every name or law that was replaced is a claim with its own source, under an id that can be marked', () => {
  const replaced = claims.filter(({ id }) => id.startsWith('stale-citation-'))
  expect(replaced).toHaveLength(catalogue.advice.find(({ id }) => id === 'stale-citation')!.replacements.length)
  expect(replaced.filter(({ id }) => !CatalogueId.safeParse(id).success)).toEqual([])
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  const law = replaced.find(({ id }) => id === 'stale-citation-523-1999')!
  expect(law).toMatchObject({ confidence: 'inferred', source: { id: 'laki-1050-2018' }, message: expect.stringContaining('1050/2018') })
  expect(replaced.find(({ id }) => id === 'stale-citation-ely-kesku')).toMatchObject({ confidence: 'guessed' })
})

test('each claim stands under its source, the source of the oldest claim first', () => {
  const sources = bySource(claims)
  expect(sources.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  expect(sources.map((some) => new Set(some.map(({ source }) => source.id)).size)).toEqual(sources.map(() => 1))
  expect(sources[0]![0]).toBe(claims[0])
})

test('no claim shows a place that only a page could fill', () => {
  expect(claims.filter(({ title, message }) => /[{}]/.test(title + message))).toEqual([])
})

test('a claim is found by its words and by its source', () => {
  expect(ids('muutosrajapinnasta PUUTTUU')).toContain('marker-missing')
  expect(ids('asetus 1136/2021')).toContain('fee')
  expect(ids('sanaa jota ei ole')).toEqual([])
})

test('claims are filtered by age, confidence and mark', () => {
  expect(ids('', 'marked')).toEqual(['fee'])
  expect(ids('', 'unmarked')).toHaveLength(claims.length - 1)
  expect(ids('', 'old')).toContain('marker-missing')
  expect(ids('', 'uncertain')).not.toContain('marker-missing')
})

test('a catalogue that nobody has checked for a year says so', () => {
  expect(outdatedSince(claims, TODAY)).toBeNull()
  const latest = claims
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1)!
  expect(outdatedSince(claims, '2027-12-31')).toBe(latest)
  expect(outdatedSince([], TODAY)).toBeNull()
})

test('the marks leave as a file that a program can read', () => {
  const { name, text } = marksFile([mark], TODAY)
  expect(name).toBe('lupaluotsi-lahteet-2026-11-24.json')
  expect(JSON.parse(text)).toEqual({ format: 'lupaluotsi-claim-marks', version: 1, madeOn: TODAY, marks: [mark] })
})
