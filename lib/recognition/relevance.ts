// For the detector, without the catalogue and small: may this page of the portal concern us at all? Generous; a page that only may is looked at closely afterwards.

/** One of these is enough: names of the form, its successor and its siblings, and the way to them. Fi, sv, en; word starts. */
const TELLING = [
  'muutostietopalvelu',
  'muutosrajapin',
  'vtjkysely',
  'vtj-kysely',
  'vtj-rajapin',
  'vastuukäyttäj',
  'poiminta- ja päivitys',
  'poiminta- tai päivitys',
  'palveluvarmen',
  'toimikort',
  'organisaatiokort',
  'järjestelmäallekirjoitus',
  'väestötietojärjestelm',
  'aloita uusi hakemus',
  'keskeneräi',
  'ändringsdatatjänst',
  'ändringsgränssnitt',
  'bds-',
  'befolkningsdatasystem',
  'uppdateringstjänst',
  'systemsignaturcertifikat',
  'servicecertifikat',
  'tjänstecertifikat',
  'organisationskort',
  'tjänstekort',
  'aktivkort',
  'vtj-ändring',
  'vtj-gränssnitt',
  'vtj-förfråg',
  'påbörja en ny ansökan',
  'change data service',
  'vtj ',
  'population information system',
  'update service',
  'updating service',
  'service certificate',
  'signature certificate',
  'organisation card',
  'fill in a new application',
]

/** Words of steps, start page, login and receipt; several must stand together. */
const COMMON = [
  'organisaation tiedot',
  'tietojen käyttö',
  'tietojen suojaus',
  'liitteet',
  'uusi hakemus',
  'käyttötarkoitus',
  'yhteyshenkilö',
  'laskutustiedot',
  'y-tunnus',
  'julkishallinto',
  'tietolupa',
  'hakemus',
  'vastaanot',
  'täydennet',
  'verkkoasiointi',
  'kirjaudu',
  'rekisteröidy',
  'istunto',
  'tilaus',
  'organisationens uppgifter',
  'användning av uppgift',
  'användningsändamål',
  'skydd',
  'bilagor',
  'ansökan',
  'kontaktperson',
  'fakturering',
  'offentlig förvaltning',
  'e-tjänst',
  'logga in',
  'sessionen',
  'fo-nummer',
  'datatillstånd',
  'uppgiftstillstånd',
  'halvfärdig',
  'meddelanden',
  'kompletter',
  'mottag',
  'organisation details',
  'use of data',
  'purpose of use',
  'data permit',
  'business id',
  'billing',
  'incomplete',
  'received',
  'application',
  'attachments',
  'contact person',
  'public administration',
  'e-services',
  'log in',
  'session',
]
const TOGETHER = 2
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g

/** `text` = headings, labels and button texts a person sees (bounded), `title` = the document's. */
export function looksRelevant(text: string, title: string): boolean {
  const words = `${title}\n${text}`
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .toLowerCase()
  return TELLING.some((word) => words.includes(word)) || COMMON.filter((word) => words.includes(word)).length >= TOGETHER
}
