// The marker sentence is found however a person or a page has typed it, and a near miss is told from it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMarker, hasSwedishMarker, MARKER } from '@/lib/text/marker'

const PRESENT = [
  'Hakemus koskee VTJ-muutosrajapintaa',
  'Hakemus koskee VTJ-muutosrajapintaa.',
  'hakemus koskee vtj-muutosrajapintaa',
  'HAKEMUS KOSKEE VTJ-MUUTOSRAJAPINTAA',
  'Hakemus\u00a0koskee VTJ\u2011muutosrajapintaa',
  'Hakemus koskee VTJ–muutosrajapintaa',
  'Hakemus koskee VTJ—muutosrajapintaa',
  'Hakemus koskee VTJ−muutosrajapintaa',
  'Hakemus koskee VTJ-muutos\u00adraja\u00adpintaa',
  'Hakemus\nkoskee\r\nVTJ-muutosrajapintaa',
  'Hakemus koskee VTJ-\nmuutosrajapintaa',
  'Hakemus\u2028koskee   VTJ-muutosrajapintaa',
  '"Hakemus koskee VTJ-muutosrajapintaa"',
  '«Hakemus koskee ”VTJ-muutosrajapintaa”.»',
  'Hakemus koskee ＶＴＪ-muutosrajapintaa',
  'Tämä hakemus koskee VTJ-muutosrajapintaa ja samalla yhteystietojen muutosta.',
  'Haemme lupaa.\n\nHakemus koskee VTJ-muutosrajapintaa',
]

test.each(PRESENT)('counts as present: %j', (text) => {
  expect(findMarker(text)).toEqual({ presence: 'present', found: MARKER, difference: null })
})

test.each([
  ['Hakemus koskee VTJ muutosrajapintaa', 'hyphen'],
  ['Hakemus koskee VTJmuutosrajapintaa', 'hyphen'],
  ['Hakemus koskee VTJ - muutosrajapintaa', 'hyphen'],
  ['Hakemus koskee VTJ-muutos-rajapintaa', 'hyphen'],
  ['Hakemus koskee muutosrajapintaa', 'vtj-missing'],
  ['Koskee VTJ-muutosrajapintaa', 'beginning-missing'],
  ['koskee VTJ-muutosrajapinta', 'beginning-missing'],
  ['Hakemus koskee VTJ-muutosrajapinta', 'ending'],
  ['Hakemus koskee VTJ-muutosrajapintaan', 'ending'],
  ['Hakemus koske VTJ-muutosrajapintaa', 'spelling'],
  ['Hakmus koskee VTJ-muutosrajapintaa', 'spelling'],
  ['Hakemus koskee VTJ-muutosrajapntaa', 'spelling'],
  ['Hakemus koskee VJT-muutosrajapintaa', 'spelling'],
  ['Hakemus koskee uutta VTJ-muutosrajapintaa', 'wording'],
  ['VTJ-muutosrajapintaa koskeva hakemus', 'wording'],
] as const)('is a near miss: %j differs by %s', (text, difference) => {
  const finding = findMarker(`Johdanto. ${text}. Haemme lupaa.`)
  expect(finding).toMatchObject({ presence: 'near-miss', difference })
  expect(`${text}`).toContain(finding.found)
})

test('a near miss ends where the name ends, whatever short word comes after it', () => {
  expect(findMarker('Hakemus koskee VTJ-muutosrajapinta\n\nOma teksti.').found).toBe('Hakemus koskee VTJ-muutosrajapinta')
})

test.each([
  '',
  'Haemme lupaa VTJ-muutosrajapintaan',
  'Hakemus ei koske VTJ-muutosrajapintaa',
  'Hakemus koskee muutostietopalvelua',
  'Hakemus koskee VTJ-rajapintaa',
  'Rajapinta koskee monia muutoksia',
  'Ansökan gäller BDS-ändringsgränssnittet',
])('is neither: %j', (text) => {
  expect(findMarker(text).presence).toBe('absent')
})

test.each([
  ['Ansökan gäller BDS-ändringsgränssnittet', true],
  ['ansökan avser BDS–ändringsgränssnittet.', true],
  ['Ansökan gäller VTJ-ändringsgränssnittet', true],
  ['Ansökan gäller ändringsgränssnittet', true],
  ['Ansökan gäller Ändringsdatatjänsten', false],
  [MARKER, false],
])('tells whether the Swedish equivalent stands there: %j', (text, expected) => {
  expect(hasSwedishMarker(text)).toBe(expected)
})

test('stays present whatever soft hyphens, spaces, dashes, quotes and capitals come in', () => {
  const invisible = fc.constantFrom('', '', '\u00ad', '\u200b', '\u2060', '\ufeff')
  const space = fc.constantFrom(' ', '\u00a0', '\u202f', '\n', '  ', '\r\n', '\t')
  const dash = fc.constantFrom('-', '\u2010', '\u2011', '\u2012', '–', '—', '−')
  const written = fc
    .tuple(
      ...[...MARKER].map((letter) =>
        fc.tuple(letter === ' ' ? space : letter === '-' ? dash : fc.constantFrom(letter, letter.toUpperCase()), invisible),
      ),
    )
    .map((letters) => letters.flat().join(''))
  const around = fc.constantFrom('', ' ', '\n', '"', '«', '. ')
  fc.assert(
    fc.property(written, around, around, (sentence, before, after) => findMarker(`${before}${sentence}${after}`).presence === 'present'),
  )
})

test('never takes a text of other words for the marker', () => {
  fc.assert(fc.property(fc.string(), (text) => findMarker(text).presence === 'absent'))
})
