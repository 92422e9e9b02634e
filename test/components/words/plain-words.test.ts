import { expect, test } from 'vitest'
import { en } from '@/components/words/en'
import { greeting as enGreeting } from '@/components/words/en/greeting'
import { enPages } from '@/components/words/en-pages'
import { support as enSupport } from '@/components/words/en-pages/support'
import { fi } from '@/components/words/fi'
import { greeting as fiGreeting } from '@/components/words/fi/greeting'
import { fiPages } from '@/components/words/fi-pages'
import { support as fiSupport } from '@/components/words/fi-pages/support'
import { sv } from '@/components/words/sv'
import { greeting as svGreeting } from '@/components/words/sv/greeting'
import { svPages } from '@/components/words/sv-pages'
import { support as svSupport } from '@/components/words/sv-pages/support'
import { type Leaf, leaves } from './leaves'

/** Days, times and sizes have a test of their own. */
const all = {
  fi: leaves({ panel: fi, pages: { ...fiPages, saying: null }, greeting: fiGreeting, support: { ...fiSupport, day: null } }),
  sv: leaves({ panel: sv, pages: { ...svPages, saying: null }, greeting: svGreeting, support: { ...svSupport, day: null } }),
  en: leaves({ panel: en, pages: { ...enPages, saying: null }, greeting: enGreeting, support: { ...enSupport, day: null } }),
}
const LANGUAGES = ['fi', 'sv', 'en'] as const

/** What is truly the same in two languages: a name, the sentence that DVV wants in Finnish, and a few words. */
const SAME = new Set([
  'panel.name',
  'greeting.name',
  'support.name',
  'pages.name',
  'pages.badge.name',
  'pages.popup.names.marker',
  // The same word in Swedish and English.
  'pages.organisation.sections.organisation',
  'pages.form.list.registers(0)',
])
/** A number, or a name handed in, and nothing else. */
const WORDLESS = /^[\d\s/:.,–-]*$|^Ensimmäinen$/

function shared(a: Leaf[], b: Leaf[]): string[] {
  const other = new Map(b.map(({ path, text }) => [path, text]))
  return a
    .filter(({ path, text }) => other.get(path) === text && !SAME.has(path) && !WORDLESS.test(text))
    .map(({ path, text }) => `${path}: ${text}`)
}

test('no two languages share a text, but for names and what is the same in both', () => {
  expect(shared(all.sv, all.fi)).toEqual([])
  expect(shared(all.en, all.fi)).toEqual([])
  expect(shared(all.en, all.sv)).toEqual([])
})

test('each language says as much as Finnish does', () => {
  const paths = (some: Leaf[]) => some.map(({ path }) => path).toSorted()
  for (const language of ['sv', 'en'] as const) expect(paths(all[language])).toEqual(paths(all.fi))
})

test('no word of the interface is one a civil servant would not write', () => {
  const never = {
    fi: /hetu\b|pollaa|pollau|validoi|templaat|preset|fieldi/i,
    sv: /\bhetu\b|polla|pollning|valider|templat|preset|[uU]ppgiftstillstånd|turvakielto|\bDVV\b|\bVTJ\b/,
    en: /\bhetu\b|polling|validat|template|preset/i,
  }
  for (const language of LANGUAGES)
    for (const { path, text } of all[language].filter((one) => !MARKER.test(one.text))) expect(text, path).not.toMatch(never[language])
})
const MARKER = /Hakemus koskee VTJ-muutosrajapintaa/

test('no sentence is doubled in its spaces or left with a hole', () => {
  for (const language of LANGUAGES)
    for (const { path, text } of all[language]) {
      expect(text, path).toBe(text.trim())
      expect(text, path).not.toMatch(/ {2}|undefined|NaN|\{|\}|«»|””|“”|Invalid/)
    }
})

test('each language quotes in its own way', () => {
  const foreign = { fi: /["“”]/, sv: /["“«»]/, en: /["«»]/ }
  for (const language of LANGUAGES) for (const { path, text } of all[language]) expect(text, path).not.toMatch(foreign[language])
})

test('the portal’s words are quoted as they stand, or as the guide gives them', () => {
  expect(fi.next.things['press-tab']('Julkinen hallinto')).toBe('Avaa välilehti «Julkinen hallinto».')
  expect(fi.next.things['press-tab']('')).toBe('Avaa välilehti «Julkishallinto».')
  expect(sv.next.things['press-tab']('Julkishallinto')).toBe('Öppna fliken ”Julkishallinto”.')
  expect(en.next.things['press-tab']('Julkishallinto')).toBe('Open the tab “Julkishallinto”.')
})

test('one is written as a word and many as a number', () => {
  expect(fi.outcome.summary(1, 0)).toBe('Täytettiin yksi kenttä.')
  expect(fi.outcome.summary(0, 1)).toBe('Yhtään kenttää ei täytetty. Tarkista yksi kohta.')
  expect(fi.undo.summary(17, 3)).toBe('Palautettiin 17 kenttää ennalleen. Palauttamatta jäi 3 kenttää.')
  expect(sv.outcome.summary(1, 2)).toBe('Ett fält fylldes i. Kontrollera 2 punkter.')
  expect(sv.undo.summary(17, 1)).toBe('17 fält återställdes. Ett fält återställdes inte.')
  expect(en.outcome.summary(1, 2)).toBe('Filled in one field. Check 2 fields.')
  expect(en.undo.summary(17, 1)).toBe('Restored 17 fields. Not restored: one field.')
})

test('days are written as each language writes them', () => {
  expect(fi.advice.dates('2022-02-24', '2026-11-03')).toBe('lähde 24.2.2022, tarkistettu 3.11.2026')
  expect(fi.advice.dates(null, '2026-11-03')).toBe('tarkistettu 3.11.2026')
  expect(sv.advice.dates('2022-02-24', '2026-11-03')).toBe('daterad 24.2.2022, kontrollerad 3.11.2026')
  expect(en.advice.dates('2022-02-24', '2026-11-03')).toBe('dated 24 February 2022, checked 3 November 2026')
})

test('the age of a claim is said from a year on', () => {
  expect([11, 12, 13, 24, 57].map(fi.advice.age)).toEqual([
    '',
    'tieto on 1 v vanha',
    'tieto on 1 v 1 kk vanha',
    'tieto on 2 v vanha',
    'tieto on 4 v 9 kk vanha',
  ])
  expect([11, 12, 57].map(sv.advice.age)).toEqual(['', 'uppgiften är 1 år gammal', 'uppgiften är 4 år och 9 mån. gammal'])
  expect([11, 12, 13, 57].map(en.advice.age)).toEqual([
    '',
    'this information is 1 year old',
    'this information is 1 year and 1 month old',
    'this information is 4 years and 9 months old',
  ])
})

test('times and sizes are said as each language says them', () => {
  const at = new Date(2026, 10, 20, 14, 2)
  expect(fiPages.saying.time(new Date(2026, 10, 20, 9, 5))).toBe('9.05')
  expect(fiPages.saying.moment(at.toISOString())).toBe('20.11.2026 klo 14.02')
  expect(svPages.saying.moment(at.toISOString())).toBe('20.11.2026 kl. 14.02')
  expect(enPages.saying.moment(at.toISOString())).toBe('20 November 2026 at 14:02')
  expect([0, 400, 9_950, 12_345, 3_100_000].map(fiPages.saying.size)).toEqual(['0 kt', '0,4 kt', '10 kt', '12 kt', '3,1 Mt'])
  expect([400, 3_100_000].map(svPages.saying.size)).toEqual(['0,4 kB', '3,1 MB'])
  expect([400, 3_100_000].map(enPages.saying.size)).toEqual(['0.4 kB', '3.1 MB'])
  expect(fiPages.saying.size(null)).toBe('')
})
