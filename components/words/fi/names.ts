// Finnish names of what both the overlay and our own pages speak of: steps, texts and their parts, states of the page, kinds of advice.
import type { Words } from '../words'

export const steps: Words['steps'] = {
  login: 'Kirjautuminen',
  start: 'Etusivu',
  inbox: 'Omat asiat',
  'new-application': 'Uusi hakemus',
  organisation: 'Organisaation tiedot',
  usage: 'Tietojen käyttö',
  protection: 'Tietojen suojaus ja käsittely',
  attachments: 'Liitteet',
  summary: 'Yhteenveto',
  receipt: 'Kuittaus',
  returned: 'Täydennyspyyntö',
}

export const textNames: Words['copy']['names'] = {
  marker: 'Lause VTJ-muutosrajapinnasta',
  purpose: 'Määrittele käyttötarkoitus',
  'data-description': 'Kuvaa tarvitsemasi tiedot',
  'turvakielto-needed': 'Turvakiellon alaisten tietojen tarve',
  'turvakielto-basis': 'Perusteet turvakiellon alaisten tietojen saamiselle',
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

export const slots: Words['preview']['slots'] = {
  'register-name': 'rekisterin nimi',
  controller: 'rekisterinpitäjä',
  purpose: 'käyttötarkoitus',
  'legal-bases': 'laki',
  'diary-number': 'diaarinumero',
  'customer-number': 'asiakasnumero',
  'data-set-name': 'aineiston nimi',
  'permit-holder': 'luvansaaja',
  'permit-transfer': 'tehtävän siirtyminen edeltäjältä',
  included: 'ketkä rekisterissä ovat',
  restriction: 'rajaus',
  'update-product': 'päivitystuotteen nimi',
  'data-groups': 'tietoryhmät',
  'data-justification': 'perustelu tietojen tarpeelle',
  'polling-interval': 'noutoväli',
  'turvakielto-bases': 'turvakiellon alaisten tietojen lakiperuste',
  'turvakielto-justification': 'perustelu turvakiellon alaisten tietojen tarpeelle',
  register: 'päivitettävä rekisteri',
  'legal-section': 'lainkohta',
  'turvakielto-section': 'turvakiellon alaisten tietojen lainkohta',
  'earlier-permit': 'tieto aiemmasta luvasta',
  'permit-purpose': 'tieto siitä, onko aiempi lupa samaan käyttötarkoitukseen',
  'register-type': 'rekisterin tyyppi',
  'turvakielto-need': 'tieto turvakiellon alaisten tietojen tarpeesta',
}

export const status: Words['status'] = {
  recognised: 'Lomake tunnistettu',
  unsure: 'Lomaketta ei tunnistettu varmasti',
  other: 'Toinen lomake',
  renewed: 'Uudistettu lomake',
  unknown: 'Sivua ei tunnistettu',
  portal: 'Sivu tunnistettu',
}

export const kinds: Words['advice']['kinds'] = { error: 'Korjaa', warning: 'Tarkista', note: 'Hyvä tietää', todo: 'Puuttuu vielä' }

export const confidences: Words['advice']['confidences'] = { seen: 'lähteestä luettu', inferred: 'lähteestä päätelty', guessed: 'oletus' }

export const makeReport: Words['foot']['report'] = 'Tee tukiraportti'
