// Finnish words of the preview on a page of our own.

export const ownPreview = {
  open: 'Esikatsele Lupaluotsin omalla sivulla',
  text: 'Verkkoasioinnin sivu ei näe tätä esikatselua. Valitut tiedot siirtyvät hakemukseen vasta, kun hyväksyt ne.',
  loading: 'Haetaan täytettäviä tietoja…',
  'no-page': 'Hakemusta ei löytynyt. Avaa hakemus verkkoasioinnissa ja yritä uudelleen.',
  'profile-gone': 'Valittua profiilia ei enää ole. Valitse toinen profiili.',
  failed: 'Täyttäminen ei onnistunut. Tarkista, että hakemus on yhä auki, ja yritä uudelleen.',
  again: 'Esikatsele uudelleen',
  back: 'Palaa hakemukseen',
}
