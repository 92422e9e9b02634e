// The overlay in Finnish: short, official and friendly; it speaks to «sinä».
import { finnishDay as day } from './days'
import { outcome, preview, undo, writing } from './fi/filling'
import { greeting } from './fi/greeting'
import { confidences, kinds, makeReport, status, steps, textNames } from './fi/names'
import { next } from './fi/next'
import type { Words } from './words'

function age(months: number): string {
  if (months < 12) return ''
  const years = Math.floor(months / 12)
  const rest = months % 12
  return `tieto on ${years} v${rest === 0 ? '' : ` ${rest} kk`} vanha`
}

export const fi: Words = {
  language: 'fi',
  name: greeting.name,
  slogan: 'Epävirallinen apu VTJ-muutosrajapinnan tietoluvan hakemiseen',
  status,
  head: {
    dock: 'Paneelin paikka',
    docks: { right: 'Oikealla', left: 'Vasemmalla', bottom: 'Alhaalla' },
    minimise: 'Pienennä',
    open: 'Avaa Lupaluotsi',
    moveHint: 'Voit siirtää painiketta nuolinäppäimillä.',
  },
  next,
  path: {
    heading: 'Hakemuksen vaiheet',
    step: 'Vaihe',
    names: {
      tab: 'Julkishallinto-välilehti',
      choose: 'Lomakkeen valinta',
      'new-application': 'Uusi hakemus',
      organisation: 'Organisaation tiedot',
      usage: 'Tietojen käyttö',
      protection: 'Tietojen suojaus ja käsittely',
      attachments: 'Liitteet',
      saved: 'Tallennettu, ei vielä vireillä',
      receipt: 'Lähetetty ja kuittaus saatu',
    },
    sending: 'Lähettäminen ja kuittaus',
    states: {
      'not-started': 'Aloittamatta',
      'in-progress': 'Kesken',
      'to-check': 'Tarkistettavaa',
      done: 'Valmis',
      'not-needed': 'Ei tarvita',
    },
    ticks: {
      'receipt-got': 'Kuittaus saatu',
      abandoned: 'En jatka tätä hakemusta',
      'permit-attached': 'Voimassa oleva lupa on liitteenä',
      'has-earlier-permit': 'Meillä on voimassa oleva tietolupa samaan käyttötarkoitukseen',
      'turvakielto-not-needed': 'Turvakiellon alaisia osoite- ja kotikuntatietoja ei tarvita',
      'turvakielto-needed': 'Tarvitsemme myös turvakiellon alaisia osoite- tai kotikuntatietoja',
    },
  },
  steps,
  advice: {
    kinds,
    findings: 'Havainnot',
    todos: 'Puuttuu vielä',
    notes: 'Hyvä tietää',
    nothing: 'Tässä vaiheessa ei ole tarkistettavaa.',
    nextFinding: 'Seuraava havainto',
    goToField: 'Siirry kenttään',
    changeProfile: 'Vaihda profiili',
    elsewhere: (step) => `Kenttä on vaiheessa «${step}».`,
    markChecked: 'Merkitse tarkistetuksi',
    restore: 'Palauta tarkistettavaksi',
    checked: 'Tarkistettu',
    source: 'Lähde',
    dates: (dated, checkedOn) => (dated === null ? `tarkistettu ${day(checkedOn)}` : `lähde ${day(dated)}, tarkistettu ${day(checkedOn)}`),
    age,
    confidences,
    isExample: (remedy) => remedy.startsWith('Esimerkki'),
    counted: (n) => (n === 0 ? 'Ei havaintoja' : n === 1 ? 'Yksi havainto' : `${n} havaintoa`),
  },
  choice: {
    line: 'Profiili ja rekisteri',
    profile: 'Profiili',
    register: 'Päivitettävä rekisteri',
    other: 'Valitse toinen…',
    none: 'Profiilia ei ole valittu',
    application: 'Mitä haet?',
    applications: {
      'new-permit': 'Uusi tietolupa',
      change: 'Voimassa olevan luvan muutos',
      contacts: 'Yhteystietojen muutos',
    },
    untitled: 'Nimetön',
  },
  preview,
  writing,
  outcome,
  undo,
  copy: {
    heading: 'Kopioitavat tekstit',
    help: 'Kopioi teksti ja liitä se itse oikeaan kenttään.',
    button: 'Kopioi teksti',
    done: 'Kopioitu',
    names: textNames,
  },
  notices: {
    'click-blocked':
      'Painallusta ei otettu huomioon, koska jokin sivulla voi peittää Lupaluotsin. Voit jatkaa selaimen työkalurivin Lupaluotsi-painikkeesta.',
    'extension-updated': 'Lupaluotsi päivittyi. Tallenna hakemus keskeneräisenä ja lataa sivu uudelleen, kun se sopii sinulle.',
    'storage-failed':
      'Selain ei anna Lupaluotsin lukea profiileja. Havainnot näkyvät silti. Tallenna hakemus keskeneräisenä ja käynnistä selain uudelleen.',
    'private-window': 'Yksityinen ikkuna: voit käyttää profiileja, mutta mitään ei tallenneta.',
    'profile-gone': 'Valittua profiilia ei enää ole. Valitse toinen profiili.',
    'page-not-read':
      'Tukiraporttia ei saatu tehtyä, koska sivu ei vastannut. Tallenna hakemus keskeneräisenä, lataa sivu uudelleen ja yritä sitten uudestaan.',
    bug: 'Lupaluotsissa tapahtui virhe. Tarkista kentät itse, tallenna hakemus keskeneräisenä ja lataa sivu uudelleen.',
  },
  foreignFrames: (origins) => `Osa sivusta tulee toisesta osoitteesta (${origins.join(', ')}). Lupaluotsi ei näe sitä osaa.`,
  foot: {
    profiles: 'Profiilit',
    sources: 'Lähteet',
    report: makeReport,
    check: greeting.check,
    unofficial: greeting.unofficial,
  },
}
