// What «Käytä aikaisempaa lomaketta pohjana» brings in: answers of the old service, years old. All names and numbers are invented.
import type { Answers } from './questions'

const organisation: Answers = {
  'organisation-name': 'Mallilan kunta',
  'business-id': '1234567-1',
  'street-address': 'Kirkkotie 1',
  'postal-code': '99990',
  'post-office': 'Mallila',
  'organisation-email': 'kirjaamo@mallila.example',
  'contact-name': 'Kaarina Kuvitteellinen',
  'contact-title': 'tietohallintosihteeri',
  'contact-email': 'kaarina.kuvitteellinen@mallila.example',
}

const delivery: Answers = {
  product: 'asrek',
  'delivery-rhythm': 'monthly',
  'delivery-format': 'sequential',
  'delivery-channel': 'sftp://siirto.mallila.example/vrk/muutostiedot',
  'character-set': 'latin1',
  'baseline-delivery': '1.4.2019',
  'area-restriction': 'm001',
}

/** Answers of the earlier applications, by the key of the list «earlier» in labels/…/options.json. */
export const EARLIER_ANSWERS: Record<string, Answers> = {
  e2019: {
    ...organisation,
    ...delivery,
    sector: 'municipality',
    purpose:
      'Haemme Muutostietopalvelun tietolupaa varhaiskasvatuksen asiakasrekisterin päivittämiseen. Muutostiedot toimitetaan kuukausittain kunnan SFTP-palvelimelle.',
    'data-selection': ['HENKILON_NIMI', 'KOTIMAINEN_POSTIOSOITE', 'KUOLINPAIVA'],
    'data-description': 'Asiakkaiden nimi- ja osoitetiedot peräkkäistiedostona.',
  },
  e2017: {
    ...organisation,
    ...delivery,
    product: 'school',
    'delivery-rhythm': 'yearly',
    sector: 'education',
    purpose: 'Oppilasrekisterin tietojen päivittäminen Muutostietopalvelun koulutuotteella.',
    'data-description': 'Kunnan oppivelvollisten nimi-, osoite- ja huoltajatiedot.',
  },
}
