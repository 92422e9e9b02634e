// Finnish words of the card on dvv.fi/verkkoasiointi; the panel shares its name and its two closing sentences.
import type { GreetingWords } from '../words'

export const greeting: GreetingWords = {
  language: 'fi',
  name: 'Lupaluotsi',
  heading: 'Lupaluotsi on mukana',
  text: 'Lupaluotsi opastaa VTJ-muutosrajapinnan tietoluvan hakemisessa. Se kertoo, mitä kenttiin kirjoitetaan ja mitä tarkistetaan ennen lähettämistä.',
  where: 'Lupaluotsi avautuu, kun kirjaudut verkkoasiointiin osoitteessa asiointi.dvv.fi.',
  dismiss: 'Selvä',
  check: 'Tarkista tekstit ennen lähettämistä. Hakija vastaa hakemuksen sisällöstä.',
  unofficial: 'Lupaluotsi ei ole Digi- ja väestötietoviraston palvelu.',
}
