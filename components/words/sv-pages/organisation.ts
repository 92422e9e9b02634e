// Swedish words of a profile's first part: the organisation, its people and its bills.
import type { PageWords } from '../fi-pages'
import { textNames } from '../sv/names'

export const organisation: PageWords['organisation'] = {
  part: 'Organisation och kontaktuppgifter',
  title: 'Profilens namn',
  titleHelp: 'Visas bara i förteckningen. Om du lämnar fältet tomt visas organisationens namn.',
  type: 'Typ av organisation',
  typeUnanswered: 'Välj typ',
  types: {
    state: 'Statlig myndighet',
    municipality: 'Kommun',
    'joint-authority': 'Samkommun',
    'wellbeing-county': 'Välfärdsområde',
    'wellbeing-group': 'Välfärdssammanslutning',
    hus: 'HUS-sammanslutningen',
    helsinki: 'Helsingfors stad',
    education: 'Högskola eller annan läroanstalt',
    kela: 'FPA',
    church: 'Kyrka eller församling',
    aland: 'Åländsk myndighet',
    other: 'Annan organisation',
  },
  fields: textNames,
  help: {
    'business-id': 'Sju siffror, ett bindestreck och en kontrollsiffra.',
    'technical-contact-name': 'Kan också vara anställd hos systemleverantören.',
    'process-email': 'En gemensam e-postlåda som bevakas av fler än en person.',
  },
  sections: {
    organisation: 'Organisation',
    contact: 'Kontaktperson',
    technical: 'Tekniska kontaktuppgifter',
    billing: 'Faktureringsuppgifter',
  },
  overview: 'Vart uppgifterna går',
  overviewText:
    'Lupaluotsi föreslår de här uppgifterna oförändrade i ansökans del ”Organisationens uppgifter”. Ingenting skrivs innan du har godkänt det.',
  missing: 'Tomma än så länge',
  toCheck: 'Kontrollera',
  complete: 'Alla uppgifter som vanligen behövs är ifyllda.',
  shared: 'Den här profilen har importerats från en fil. I förhandsgranskningen anges källan som ”delad profil”.',
  makeOwn: 'Kopiera för eget bruk',
}
