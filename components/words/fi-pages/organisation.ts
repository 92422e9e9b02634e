// Words of a profile's first part: the organisation, its people and its bills.
import type { OrganisationType, ProfileField } from '@/lib/model/words/ids'
import type { SectionId } from '../../profiles/organisation-sections'
import { textNames } from '../fi/names'

const types: Record<OrganisationType, string> = {
  state: 'Valtion viranomainen',
  municipality: 'Kunta',
  'joint-authority': 'Kuntayhtymä',
  'wellbeing-county': 'Hyvinvointialue',
  'wellbeing-group': 'Hyvinvointiyhtymä',
  hus: 'HUS-yhtymä',
  helsinki: 'Helsingin kaupunki',
  education: 'Korkeakoulu tai muu oppilaitos',
  kela: 'Kela',
  church: 'Kirkko tai seurakunta',
  aland: 'Ahvenanmaan viranomainen',
  other: 'Muu organisaatio',
}

const help: Partial<Record<ProfileField, string>> = {
  'business-id': 'Seitsemän numeroa, väliviiva ja tarkistusnumero.',
  'technical-contact-name': 'Voi olla myös järjestelmätoimittajan palveluksessa.',
  'process-email': 'Yhteinen sähköpostilaatikko, jota seuraa useampi kuin yksi henkilö.',
}

const sections: Record<SectionId, string> = {
  organisation: 'Organisaatio',
  contact: 'Yhteyshenkilö',
  technical: 'Tekniset yhteystiedot',
  billing: 'Laskutustiedot',
}

export const organisation = {
  part: 'Organisaatio ja yhteystiedot',
  title: 'Profiilin nimi',
  titleHelp: 'Näkyy vain luettelossa. Jos jätät kentän tyhjäksi, luettelossa näkyy organisaation nimi.',
  type: 'Organisaation tyyppi',
  typeUnanswered: 'Valitse tyyppi',
  types,
  fields: textNames as Record<ProfileField, string>,
  help,
  sections,
  overview: 'Mihin tiedot menevät',
  overviewText:
    'Lupaluotsi ehdottaa näitä tietoja sellaisinaan hakemuksen kohtaan «Organisaation tiedot». Mitään ei kirjoiteta, ennen kuin hyväksyt sen.',
  missing: 'Vielä tyhjiä',
  toCheck: 'Tarkista',
  complete: 'Kaikki yleensä tarvittavat tiedot on täytetty.',
  shared: 'Tämä profiili on tuotu tiedostosta. Esikatselussa sen lähteenä näkyy «jaettu profiili».',
  makeOwn: 'Kopioi omaan käyttöön',
}
