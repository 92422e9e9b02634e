// English words of the card on dvv.fi/verkkoasiointi; the panel shares its name and its two closing sentences.
import type { GreetingWords } from '../words'

export const greeting: GreetingWords = {
  language: 'en',
  name: 'Lupaluotsi',
  heading: 'Lupaluotsi is here to help',
  text: 'Lupaluotsi (“permit pilot”) guides you in applying for a data permit for VTJ-muutosrajapinta, DVV’s change interface. It tells you what to write in the fields and what to check before sending.',
  where: 'Lupaluotsi opens when you log in to the e-services at asiointi.dvv.fi.',
  dismiss: 'Got it',
  check: 'Check the texts before sending. The applicant is responsible for the content of the application.',
  unofficial: 'Lupaluotsi is not a service of the Digital and Population Data Services Agency (DVV).',
}
