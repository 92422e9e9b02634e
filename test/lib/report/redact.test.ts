import { describe, expect, test } from 'vitest'
import { type Manner, redact } from '@/lib/report/redact'
import { vocabulary } from './vocabulary'

const say = (text: string, manner: Manner = 'said', secrets: string[] = []) =>
  redact(text, manner, { vocabulary, secrets: new Set(secrets) })

describe('what belongs to somebody goes, and its shape stays', () => {
  test.each([
    ['Tervetuloa Maija Meikäläinen', 'Tervetuloa ‹nimi›'],
    ['Tervetuloa, Maija Meikäläinen!', 'Tervetuloa, ‹nimi›!'],
    ['MEIKÄLÄINEN MAIJA', '‹nimi›'],
    ['Meikäläinen Maija', '‹nimi›'],
    ['Yhteyshenkilö Koskela Maija', 'Yhteyshenkilö ‹nimi›'],
    ['Maija Laki', '‹nimi›'],
    ['Hei Anna!', 'Hei ‹nimi›!'],
    ['Välkommen Åke Öhman', 'Välkommen ‹nimi›'],
    ['Kirjautunut: maija.meikalainen@mallila.fi', 'Kirjautunut: ‹sähköposti›'],
    ['Organisaation tiedot: Mallilan kunta (1234567-8)', 'Organisaation tiedot: ‹sana 8› kunta (‹Y-tunnus›)'],
    ['Hakemus VTJ/4711/2026 on vastaanotettu', 'Hakemus ‹diaarinumero› on vastaanotettu'],
    ['Henkilötunnus 131052-308T', 'Henkilötunnus ‹henkilötunnus›'],
    ['Tallennettu 24.11.2026', 'Tallennettu ‹päivä›'],
    ['Puh. 040 123 4567', 'Puh. ‹puhelin 12›'],
    ['Asiakasnumero 123456', 'Asiakasnumero ‹numero 6›'],
    ['Liite salainen suunnitelma.docx', '‹tiedosto .docx›'],
    ['https://asiointi.dvv.fi/hakemus?id=123', '‹verkko-osoite›'],
    ['/asiointi/salainen/polku', '‹verkko-osoite›'],
    ['Esimerkkivirasto', '‹sana 16›'],
    ['asiakkuuspurkki qxkanaria', '‹sana 15› ‹sana 9›'],
  ])('%s', (text, rest) => expect(say(text)).toBe(rest))
})

describe('words of interfaces stay, also where nobody has seen the field', () => {
  test.each([
    'Muutostietopalvelun hakemus ja tilaus',
    'Kustannuspaikka ja tilausviite',
    'Toimitusosoitteenne lisätiedot',
    'Perustelkaa hakemuksenne käsittelyaika',
    'Vaihe 2/4 Tietojen käyttö',
    '2.1 Käyttötarkoitus (enintään 500 merkkiä) *',
    'Digi- ja väestötietovirasto',
    'Lähetä hakemus DVV:lle',
    'Uppgifternas användningsändamål',
    'Kontaktpersonens e-postadress',
    'Contact Name',
    'Your session has expired',
    'Anna organisaation nimi',
  ])('%s', (text) => expect(say(text, 'question')).toBe(text))
})

test('an unknown small word stays in a question, which the portal’s makers wrote, and goes elsewhere', () => {
  expect(say('Valitse frobnikaattori', 'question')).toBe('Valitse frobnikaattori')
  expect(say('Valitse frobnikaattori', 'said')).toBe('Valitse ‹sana 14›')
  expect(say('Valitse frobnikaattori', 'question', ['frobnikaattori'])).toBe('Valitse ‹sana 14›')
})

test('an option’s first word goes when nobody knows it, because a list may be of persons or organisations', () => {
  expect(say('Mallila', 'option')).toBe('‹sana 7›')
  expect(say('Kuntayhtymä', 'option')).toBe('Kuntayhtymä')
})

test('of a long text only the length stays', () => {
  expect(say('tietojen käsittely '.repeat(30))).toBe('‹teksti 569›')
})

test('what hides or turns text is dropped, and nobody can write our placeholders', () => {
  expect(say('Tie\u200Bdot \u202Eja ‹nimi›')).toBe('Tiedot ja nimi')
})

describe('a name goes however it is written', () => {
  test.each([
    ['in small letters', 'Poista maija virtanen', 'Poista ‹nimi›'],
    ['in small letters with a surname nobody knows', 'Poista lahja mekkunen', 'Poista ‹nimi›'],
    ['in an option all in small letters', 'mekkunen', '‹sana 8›'],
    ['with its case', 'Hakemuksen lähettäjä virtaselle', 'Hakemuksen lähettäjä ‹nimi›'],
    ['in one word', 'Poista maijavirtanen', 'Poista ‹nimi›'],
    ['before a hyphen', 'Virtanen-Laki', '‹nimi›'],
    ['when it is a word', 'Hakija: Toivo', 'Hakija: ‹sana 5›'],
    ['when it is a word of interfaces', 'Dag Lång', '‹sana 3› ‹nimi›'],
    ['when it looks like an inflected word', 'Hakija: Suominen', 'Hakija: ‹sana 8›'],
    ['when its end is a word', 'Hakija: Heiskanen', 'Hakija: ‹sana 9›'],
    ['of a town', 'Savonlinnan kaupunki', '‹sana 11› kaupunki'],
    ['of a company', 'Laki Oy', '‹sana 4› Oy'],
    ['of an authority made of everyday words', 'Verohallinto', '‹sana 12›'],
    ['in the path of a file', String.raw`Liite C:\Users\mvirt\suunnitelma.docm`, 'Liite ‹verkko-osoite›'],
    ['of a key file', 'varmenne.pfx', '‹tiedosto .pfx›'],
  ])('%s', (_, text, rest) => {
    expect(say(text, 'question')).toBe(rest)
    expect(say(text, 'option')).toBe(rest)
  })

  test.each(['Anna organisaation nimi', 'Max 500 tecken', 'Per månad', 'Organisation’s name'])('and a word stays: %s', (text) =>
    expect(say(text, 'question')).toBe(text),
  )
})
