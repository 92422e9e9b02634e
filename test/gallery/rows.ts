// Invented preview rows: twenty of them, of every state, and what became of them.
import type { PreviewRow, RowOutcome, UndoOutcome } from '@/lib/model/fill'
import type { FillField, RowId } from '@/lib/model/words/ids'

/** One row of an empty field that would be filled; what would be written and whatever else matters is given. */
export function row(id: RowId, label: string, some: Partial<PreviewRow> = {}): PreviewRow {
  const { after = '' } = some
  return {
    row: id,
    field: id === 'marker' ? 'purpose' : id,
    handle: 'h1',
    label,
    step: 'organisation',
    now: '',
    after,
    parts: after === '' ? [] : [{ text: after, added: true }],
    origin: 'own-profile',
    state: 'empty',
    over: 0,
    short: '',
    missing: [],
    ticked: after !== '',
    tickable: after !== '',
    outcome: null,
    ...some,
  }
}

const OWN = 'Tietoja käytetään varhaiskasvatuspaikan myöntämiseen ja yhteydenpitoon huoltajiin.'
const MARKER = 'Hakemus koskee VTJ-muutosrajapintaa'
const DATA =
  'Rekisteri on viranomaisen henkilörekisteri, jossa henkilöt ovat asiakkuuden perusteella. Tiedot päivitetään henkilötunnusten perusteella, ja ylläpidämme henkilötunnustiedostoa itse.\n\nTarvittavat tietoryhmät: henkilön nimi, kotikunta, vakinainen kotimainen osoite, äidinkieli, huoltaja (suppea) ja kuolinpäivä.'

export const ROWS: PreviewRow[] = [
  row('organisation-name', 'Organisaation nimi', { now: 'Mallilan kunta', state: 'same', outcome: 'already-there' }),
  row('business-id', 'Y-tunnus', { now: '0000000-0', state: 'same', outcome: 'already-there' }),
  row('street-address', 'Postiosoite', { after: 'Kirkkotie 1' }),
  row('postal-code', 'Postinumero', { after: '99999' }),
  row('post-office', 'Postitoimipaikka', { after: 'Mallila' }),
  row('organisation-email', 'Organisaation sähköposti', {
    after: 'kirjaamo@mallila.invalid',
    now: 'kunta@mallila.invalid',
    state: 'other-text',
    ticked: false,
    outcome: 'kept-yours',
    parts: [
      { text: 'kirjaamo', added: true },
      { text: '@mallila.invalid', added: false },
    ],
  }),
  row('organisation-phone', 'Puhelin', { state: 'no-value' }),
  row('contact-name', 'Yhteyshenkilön nimi', { after: 'Maija Mallikas' }),
  row('contact-title', 'Tehtävänimike', { after: 'varhaiskasvatusjohtaja', origin: 'shared-profile' }),
  row('contact-email', 'Yhteyshenkilön sähköposti', { after: 'maija.mallikas@mallila.invalid' }),
  row('contact-phone', 'Yhteyshenkilön puhelin', { state: 'refused', outcome: 'ambiguous' }),
  row('technical-contact-name', 'Tekninen yhteyshenkilö', { after: 'Teppo Tekninen' }),
  row('technical-contact-email', 'Teknisen yhteyshenkilön sähköposti', { after: 'teppo@toimittaja.invalid' }),
  row('process-email', 'Prosessisähköposti', { after: 'rajapinta@mallila.invalid' }),
  row('billing-name', 'Laskun saaja', { after: 'Mallilan kunta, laskut' }),
  row('e-invoice-address', 'Verkkolaskuosoite', {
    state: 'too-long',
    over: 7,
    outcome: 'too-long',
    short: '003700000000',
  }),
  row('marker', 'Määrittele käyttötarkoitus', {
    after: `${MARKER}\n\n${OWN}`,
    step: 'usage',
    now: OWN,
    origin: 'guide',
    state: 'adds',
    parts: [
      { text: `${MARKER}\n\n`, added: true },
      { text: OWN, added: false },
    ],
  }),
  row('purpose', 'Määrittele käyttötarkoitus', {
    after: 'Haemme tietolupaa varhaiskasvatuksen asiakasrekisterin henkilötietojen pitämiseksi ajan tasalla.',
    step: 'usage',
    now: OWN,
    state: 'other-text',
    ticked: false,
    outcome: 'kept-yours',
    missing: ['customer-number', 'data-set-name'],
  }),
  row('data-description', 'Kuvaa tarvitsemasi tiedot', { after: DATA, step: 'usage' }),
  row('turvakielto-basis', 'Lainsäädännölliset perusteet', {
    after: 'Turvakiellon alaisia osoite- ja kotikuntatietoja ei tarvita.',
    step: 'usage',
  }),
]

export const OUTCOMES: RowOutcome[] = ROWS.filter((one) => one.state !== 'no-value').map(({ row, field, label, outcome, over }) => ({
  row,
  field,
  label,
  outcome: row === 'contact-title' ? 'changed-by-page' : (outcome ?? 'written'),
  over,
}))

const LEFT: Partial<Record<RowId, UndoOutcome['outcome']>> = {
  'street-address': 'edited',
  'contact-name': 're-rendered',
  'process-email': 'removed',
}
export const UNDONE: UndoOutcome[] = ROWS.filter((one) => one.ticked).map(({ row, field, label }) => ({
  field: field as FillField,
  label,
  outcome: LEFT[row] ?? 'restored',
}))
