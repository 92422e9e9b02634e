// Words of a profile's first part: the organisation, its people and its bills.
import type { OrganisationType, ProfileField } from '@/lib/model/words/ids'
import type { SectionId } from '../../profiles/organisation-sections'

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

const fields: Record<ProfileField, string> = {
  'organisation-name': 'Organisaation nimi',
  'business-id': 'Y-tunnus',
  'street-address': 'Postiosoite',
  'postal-code': 'Postinumero',
  'post-office': 'Postitoimipaikka',
  'organisation-email': 'Organisaation sähköposti',
  'organisation-phone': 'Organisaation puhelin',
  'contact-name': 'Yhteyshenkilön nimi',
  'contact-title': 'Yhteyshenkilön tehtävänimike',
  'contact-email': 'Yhteyshenkilön sähköposti',
  'contact-phone': 'Yhteyshenkilön puhelin',
  'technical-contact-name': 'Teknisen yhteyshenkilön nimi',
  'technical-contact-email': 'Teknisen yhteyshenkilön sähköposti',
  'technical-contact-phone': 'Teknisen yhteyshenkilön puhelin',
  'technical-deputy-name': 'Teknisen varahenkilön nimi',
  'technical-deputy-email': 'Teknisen varahenkilön sähköposti',
  'technical-deputy-phone': 'Teknisen varahenkilön puhelin',
  'process-email': 'Prosessisähköposti',
  'billing-name': 'Laskun saaja',
  'billing-address': 'Laskutusosoite',
  'e-invoice-address': 'Verkkolaskuosoite',
  'e-invoice-operator': 'Verkkolaskuoperaattori',
  'billing-reference': 'Laskun viite',
}

const help: Partial<Record<ProfileField, string>> = {
  'business-id': 'Esimerkiksi 1234567-8.',
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
  fields,
  help,
  sections,
  overview: 'Mihin tiedot menevät',
  overviewText:
    'Lupaluotsi ehdottaa näitä tietoja sellaisinaan hakemuksen kohtaan «Organisaation tiedot». Mitään ei kirjoiteta, ennen kuin hyväksyt sen.',
  missing: 'Vielä tyhjiä',
  complete: 'Kaikki yleensä tarvittavat tiedot on täytetty.',
  shared: 'Tämä profiili on tuotu tiedostosta. Esikatselussa sen lähteenä näkyy «jaettu profiili».',
  makeOwn: 'Kopioi omaan käyttöön',
}
