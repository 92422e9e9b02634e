// A whole application, an answer to every question; all names in it are invented.
import { CHANGE_SERVICE } from './form/change-service'
import { type Answers, questionsOf } from './form/questions'

export const PURPOSE = [
  'Hakemus koskee VTJ-muutosrajapintaa',
  '',
  'Tietoja käytetään varhaiskasvatuspaikan myöntämiseen. Lakiperuste: varhaiskasvatuslaki (540/2018) 5 § & "12" §.',
].join('\n')

/** An answer to every question of the form; the unasked ones are left out by the walk. */
export const COMPLETE: Answers = {
  ...Object.fromEntries(
    CHANGE_SERVICE.steps.flatMap(questionsOf).flatMap(({ key, kind }) => (kind === 'text' ? [[key, `Vastaus <${key}>`]] : [])),
  ),
  'organisation-name': 'Mallilan kunta',
  'business-id': '1234567-1',
  'organisation-email': 'kirjaamo@mallila.example',
  'organisation-phone': '000 111 2222',
  'contact-email': 'kaarina@mallila.example',
  'contact-phone': '000 111 2223',
  'technical-contact-email': 'tekniikka@toimittaja.example',
  'technical-contact-phone': '000 111 2224',
  'process-email': 'prosessi@mallila.example',
  'technical-deputy-email': 'vara@toimittaja.example',
  'technical-deputy-phone': '000 111 2225',
  sector: 'municipality',
  'permit-choice': 'new',
  purpose: PURPOSE,
  'data-selection': ['HENKILON_NIMI', 'TURVAKIELTO', 'HUOLTAJA_SUPPEA'],
  'turvakielto-needed': 'yes',
  'turvakielto-basis': 'Varhaiskasvatuslaki (540/2018) 5 §.',
  'data-description': 'Rekisteri on viranomaisen henkilörekisteri.\n\nTiedot päivitetään henkilötunnusten perusteella.',
  product: 'other',
  'delivery-rhythm': 'daily',
  'delivery-format': 'other',
  'character-set': 'utf8',
  'baseline-delivery': '1.3.2027',
  'area-restriction': 'm002',
  'protection-statement': 'Tiedot suojataan käyttövaltuuksin.',
  'protection-access': 'Esihenkilö myöntää.',
  'protection-logging': 'Kaikki käyttö kirjataan.',
  'protection-subcontractors': 'yes',
  'turvakielto-handling': 'Osoitetta ei näytetä.',
  'turvakielto-training': 'yes',
  'message-to-handler': 'Kiitos jo etukäteen.',
}
