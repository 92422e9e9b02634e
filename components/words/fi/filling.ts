// Finnish words of filling: the preview, what became of each field, and undoing.
import type { Words } from '../words'
import { slots } from './names'

const fields = (n: number) => (n === 1 ? 'yksi kenttä' : `${n} kenttää`)
const places = (n: number) => (n === 1 ? 'yksi kohta' : `${n} kohtaa`)

export const preview: Words['preview'] = {
  open: 'Esikatsele täytettävät tiedot',
  heading: 'Täytettävät tiedot',
  promise: 'Mitään ei ole vielä kirjoitettu. Valitut kentät täytetään, kun hyväksyt ne.',
  columns: { field: 'Kenttä', now: 'Nyt', after: 'Täyttämisen jälkeen', origin: 'Mistä tieto tulee', state: 'Tila' },
  marker: (label) => `${label}: lause VTJ-muutosrajapinnasta`,
  empty: 'Tyhjä',
  unchanged: 'Ei muutosta',
  added: 'Lisätään:',
  origins: { 'own-profile': 'oma profiili', 'shared-profile': 'jaettu profiili', guide: 'DVV:n ohjeen teksti' },
  written: { fi: 'suomeksi', sv: 'ruotsiksi' },
  states: {
    empty: 'Kenttä on tyhjä',
    default: 'Kentässä on sivun oletusarvo',
    ours: 'Lupaluotsi on täyttänyt kentän aiemmin',
    same: 'Teksti on jo kentässä',
    'other-text': 'Kentässä on muuta tekstiä. Valitse rivi, jos haluat korvata sen.',
    adds: 'Oma tekstisi säilyy',
    'too-long': 'Teksti ei mahdu kenttään',
    refused: 'Kenttää ei voi täyttää',
    'no-value': 'Profiilissa ei ole tätä tietoa',
    'other-organisation': 'Lomakkeella on eri organisaatio kuin profiilissa',
  },
  missing: (names) => `Profiilista puuttuu: ${names.join(', ')}.`,
  foreign: 'Tekstissä on muita kuin latinalaisia kirjaimia, jotka voivat näyttää tutuilta. Tarkista teksti, ennen kuin valitset sen.',
  slots,
  replaces: 'Korvaa kentässä nyt olevan tekstin',
  beforeNew: 'Lause tulee uuden tekstin alkuun',
  short: 'Käytä lyhyttä tekstiä',
  whole: 'Tallenna koko teksti liitteeksi',
  wholeFiles: {
    purpose: 'Käyttötarkoitus.txt',
    'data-description': 'Tarvittavat tiedot.txt',
    'turvakielto-basis': 'Turvakiellon alaisten tietojen perusteet.txt',
    'turvakielto-needed': 'Turvakielto.txt',
  },
  chosen: (ticked, all) => (ticked === 0 ? 'Yhtään kenttää ei ole valittu.' : `Valittu ${ticked}/${all}`),
  accept: 'Täytä valitut kentät',
  cancel: 'Peruuta',
  elsewhere: 'Muut kentät',
}

export const writing: Words['writing'] = {
  label: 'Kenttien täyttäminen',
  progress: (done, total) => `Täytetään kenttiä: ${done}/${total}`,
}

export const outcome: Words['outcome'] = {
  heading: 'Viimeisin täyttäminen',
  words: {
    written: () => 'Täytetty',
    'already-there': () => 'Oli jo kentässä',
    'kept-yours': () => 'Oma tekstisi säilytettiin',
    'too-long': (over) => (over === 1 ? 'Teksti on yhden merkin liian pitkä' : `Teksti on ${over} merkkiä liian pitkä`),
    'not-found': () => 'Kenttää ei löytynyt',
    ambiguous: () => 'Ei varmuutta oikeasta kentästä',
    'refused-by-page': () => 'Sivu ei hyväksynyt tekstiä',
    'changed-by-page': () => 'Sivu muutti kirjoitettua tekstiä',
    blocked: () => 'Täyttäminen estettiin turvallisuussyistä',
    'not-undoable': () => 'Jätettiin täyttämättä, koska täyttämistä ei olisi voinut kumota',
  },
  summary(written, toCheck) {
    const done = written === 0 ? 'Yhtään kenttää ei täytetty.' : `Täytettiin ${fields(written)}.`
    return toCheck === 0 ? done : `${done} Tarkista ${places(toCheck)}.`
  },
}

export const undo: Words['undo'] = {
  button: 'Kumoa täyttäminen',
  heading: 'Täyttämisen kumoaminen',
  words: {
    restored: 'Palautettu ennalleen',
    edited: 'Muutit kenttää täyttämisen jälkeen, joten sitä ei palautettu',
    're-rendered': 'Sivu latasi kentän uudelleen, joten sitä ei palautettu',
    removed: 'Kenttää ei ole enää sivulla',
    elsewhere: 'Kenttä on toisessa vaiheessa',
    'refused-by-page': 'Sivu ei hyväksynyt palautusta',
    'cannot-be-emptied': 'Valintaa ei voi palauttaa tyhjäksi. Vaihda se tarvittaessa itse.',
  },
  summary(restored, left) {
    const done = restored === 0 ? 'Yhtään kenttää ei palautettu.' : `Palautettiin ${fields(restored)} ennalleen.`
    return left === 0 ? done : `${done} Palauttamatta jäi ${fields(left)}.`
  },
}
