// The one next thing to do, in Finnish: one sentence for each; the portal's own words are quoted as they stand there.
import type { Words } from '../words'

const quoted = (label: string, otherwise: string) => `«${label || otherwise}»`

export const next: Words['next'] = {
  heading: 'Seuraavaksi',
  things: {
    'press-start-application': (label) =>
      `Valitse ${quoted(label, 'Aloita uusi hakemus')}. Jos sinulla on jo keskeneräinen hakemus, jatka sitä.`,
    'press-tab': (label) => `Avaa välilehti ${quoted(label, 'Julkishallinto')}.`,
    'open-accordion': (label) => `Avaa kohta ${quoted(label, 'Haluan hakea tietoja väestötietojärjestelmästä')}.`,
    'press-start': (label) => `Etsi rivi «Muutostietopalvelun hakemus ja tilaus» ja valitse siltä ${quoted(label, 'Aloita')}.`,
    'start-empty-form': (label) =>
      label
        ? `Aloita tyhjältä lomakkeelta: valitse «${label}». Aikaisemmasta lomakkeesta voi tulla mukaan vanhentuneita tietoja.`
        : 'Aloita tyhjältä lomakkeelta. Aikaisemmasta lomakkeesta voi tulla mukaan vanhentuneita tietoja.',
    'fill-step': () => 'Katso esikatselusta, mitä profiilisi tietoja tähän vaiheeseen voi täyttää.',
    'see-finding': (label) => label,
    'answer-todo': (label) => (label ? `Täydennä kohta «${label}».` : 'Täydennä puuttuva kohta.'),
    'go-on': (label) => `Jatka valitsemalla ${quoted(label, 'Seuraava')}.`,
    'attach-permit': (label) =>
      label ? `Liitä voimassa oleva tietolupa kohtaan «${label}».` : 'Liitä hakemukseen voimassa oleva tietolupa, jos sellainen on.',
    'check-summary': () => 'Lue yhteenveto läpi ennen lähettämistä.',
    'send-and-wait': (label) =>
      `Tarkista tiedot ja anna vakuutus, jos sivu pyytää sitä. Valitse sitten ${quoted(label, 'Lähetä DVV:lle')} ja odota kuittausta.`,
    'wait-for-receipt': () => 'Odota kuittausta vastaanotosta. Hakemus on vireillä vasta sen jälkeen.',
    done: () => 'Hakemus on lähetetty, ja kuittaus vastaanotosta on saatu. Ota kuittaus talteen.',
    'other-form': (label) =>
      `Tämä on ${label ? `lomake «${label}»` : 'toinen lomake'}. Jos haet VTJ-muutosrajapinnan lupaa, palaa valitsemaan lomake «Muutostietopalvelun hakemus ja tilaus».`,
    unsure: () => 'Lupaluotsi ei ole varma tästä sivusta eikä täytä kenttiä. Voit kopioida tekstit ja liittää ne itse.',
    'choose-profile': () => 'Valitse profiili, niin Lupaluotsi voi ehdottaa tietoja kenttiin.',
    'log-in': () => 'Kirjaudu ensin verkkoasiointiin tai rekisteröidy sinne.',
    'log-in-again': () => 'Istunto on päättynyt. Kirjaudu uudelleen ja avaa keskeneräinen hakemuksesi.',
    'continue-draft': (label) =>
      label
        ? `Sinulla on keskeneräinen hakemus. Jatka sitä valitsemalla sen riviltä «${label}». Aloita uusi vain, jos se koskee toista rekisteriä.`
        : 'Jatka tallennettua hakemustasi: avaa se keskeneräisten hakemusten luettelosta. Hakemus ei ole vielä vireillä.',
    'complete-returned': () => 'Lue DVV:n täydennyspyyntö, täydennä hakemus ja lähetä se uudelleen.',
    nothing: () => 'Tällä sivulla ei ole hakemukseen liittyvää tehtävää.',
  },
  showOnPage: 'Näytä sivulta',
  createProfile: 'Luo profiili, niin Lupaluotsi voi ehdottaa tietoja kenttiin.',
  createProfileButton: 'Luo profiili',
  chooseProfileButton: 'Valitse profiili',
  dismissForm: 'Älä huomauta enää tästä lomakkeesta',
}
