import { expect, test } from 'vitest'
import { textParts } from '@/lib/filling/parts'

const added = (now: string, after: string, singleLine = false) =>
  textParts(now, after, singleLine).flatMap((part) => (part.added ? [part.text] : []))
const purpose = (number: string, interval: string) =>
  `Haemme tietolupaa asiakasrekisterin tietojen pitämiseksi ajan tasalla. Luvan diaarinumero on ${number}.\n\nTiedot noudetaan rajapinnasta ${interval} tunnin välein ja tallennetaan rekisteriin.`

test('a value of one line is shown as new as a whole, not in crumbs', () => {
  expect(added('0245437-2', '0201256-6', true)).toEqual(['0201256-6'])
  expect(added('Mallitie 1 A', 'Mallitie 12 A', true)).toEqual(['Mallitie 12 A'])
})

test('a changed number in a long text is still seen, each where it stands', () => {
  expect(added(purpose('VRK/1/2018', '4'), purpose('VRK/1/2019', '4'))).toEqual(['2019'])
  expect(added(purpose('VRK/1/2018', '4'), purpose('VRK/1/2019', '12'))).toEqual(['2019', '12'])
})

test('a text that has little in common with the old one is one addition', () => {
  const old = 'Tietoja tarvitaan varhaiskasvatuksen asiakkaiden tietojen ylläpitoon ja asiakasmaksujen määräämiseen kunnan alueella.'
  const text = purpose('VRK/1/2018', '4')
  expect(textParts(old, text, false)).toEqual([{ text, added: true }])
})

test('changed words with hardly anything between them are heard as one addition', () => {
  const now = purpose('VRK/1/2018', '4')
  const after = now.replace('tietojen pitämiseksi ajan tasalla', 'nimien pitämiseksi täysin tasalla')
  expect(added(now, after)).toHaveLength(1)
  expect(
    textParts(now, after, false)
      .map((part) => part.text)
      .join(''),
  ).toBe(after)
})

test('a sentence put before the text leaves the text unmarked', () => {
  expect(textParts('Oma teksti', 'Hakemus koskee VTJ-muutosrajapintaa\n\nOma teksti', false)).toEqual([
    { text: 'Hakemus koskee VTJ-muutosrajapintaa\n\n', added: true },
    { text: 'Oma teksti', added: false },
  ])
})
