// A thing is mentioned when a word of the text begins with it, unless the sentence denies it or speaks of the past.
import { expect, test } from 'vitest'
import { deniesAny, findMention } from '@/lib/text/mentions'

test.each([
  ['Toimitusrytmiä muutetaan', 'toimitusrytmi'],
  ['Tiedot toimitetaan SFTP:llä', 'SFTP'],
  ['Siirto SFTP-palvelimelle', 'SFTP'],
  ['Nykyinen kanava on SFTP', 'SFTP'],
  ['Tiedot siirretään SFTP:llä, ei levyllä', 'SFTP'],
  ['Emme tarvitse levyä, tiedot toimitetaan palvelimelle SFTP:llä', 'SFTP'],
  ['Rajataan oppilaaksiottoalueen mukaan', 'oppilaaksiottoalue'],
  ['Uppgifterna levereras som en sekventiell fil', 'sekventiell fil'],
  ['Leveransrytm: varje månad', 'leveransrytm'],
])('%j mentions %s', (text, word) => {
  expect(findMention(text, [word])).toBe(word)
})

test.each([
  ['Päivitystoimitusrytmi', 'toimitusrytmi'],
  ['Toimitusrytmiä ei tarvita', 'toimitusrytmi'],
  ['Emme tarvitse levyä tai SFTP-yhteyttä', 'SFTP'],
  ['Emme tarvitse levyä, SFTP:tä emmekä muuta', 'SFTP'],
  ['Tietoja ei haeta levyllä', 'levy'],
  ['Hakemus ei koske muutostietopalvelua', 'muutostietopalvelu'],
  ['Aiempi SFTP-yhteys lopetetaan', 'SFTP'],
  ['Entinen toimitusrytmi oli viikko', 'toimitusrytmi'],
  ['Vanhan palvelun tiedostotoimitus, toimitusrytmi ja toimitusosoite korvautuvat rajapinnalla', 'toimitusrytmi'],
  ['Nykyisen luvan rakennustiedot', 'rakennustiedot'],
  ['VRK:n myöntämä muutostietopalvelun lupa', 'muutostietopalvelu'],
  ['Edeltäjällä oli SFTP', 'SFTP'],
  ['Ipanoiden tiedot', 'ip'],
  ['En tarvitse toimitusrytmiä', 'toimitusrytmi'],
  ['Ingen leveransrytm behövs', 'leveransrytm'],
  ['Leveransrytm behövs inte', 'leveransrytm'],
  ['Leveransrytmen i det gällande datatillståndet', 'leveransrytm'],
])('%j does not mention %s', (text, word) => {
  expect(findMention(text, [word])).toBeNull()
})

test('plain mentions count also when denied', () => {
  expect(findMention('Tiedostoa ei tarvita', ['tiedosto'], { plain: true })).toBe('tiedosto')
})

test('another word can be wanted or unwanted in the same sentence', () => {
  expect(findMention('Rajaus postinumerolla', ['postinumero'], { near: ['rajau'] })).toBe('postinumero')
  expect(findMention('Osoite ja postinumero. Rajaus kunnalla.', ['postinumero'], { near: ['rajau'] })).toBeNull()
  expect(findMention('Rajaus postinumerolla', ['postinumero'], { notNear: ['rajau'] })).toBeNull()
})

test('a sentence denies what it speaks of', () => {
  expect(deniesAny('Turvakiellon alaisia tietoja ei tarvita.', ['turvakiel'])).toBe(true)
  expect(deniesAny('Turvakiellon alaisia tietoja tarvitaan. Muuta ei haeta.', ['turvakiel'])).toBe(false)
})
