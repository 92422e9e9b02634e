// Swedish names of what both the overlay and our own pages speak of: steps, texts and their parts, states of the page, kinds of advice.
import type { Words } from '../words'

export const steps: Words['steps'] = {
  login: 'Inloggning',
  start: 'Startsidan',
  inbox: 'Mina ärenden',
  'new-application': 'Ny ansökan',
  organisation: 'Organisationens uppgifter',
  usage: 'Användning av uppgifterna',
  protection: 'Skydd och behandling av uppgifterna',
  attachments: 'Bilagor',
  summary: 'Sammandrag',
  receipt: 'Kvittens',
  returned: 'Begäran om komplettering',
}

export const textNames: Words['copy']['names'] = {
  marker: 'Meningen om BDS-ändringsgränssnittet',
  purpose: 'Ange användningsändamålet',
  'data-description': 'Beskriv de uppgifter du behöver',
  'turvakielto-needed': 'Behov av uppgifter som omfattas av spärrmarkering',
  'turvakielto-basis': 'Grunder för att få uppgifter som omfattas av spärrmarkering',
  'organisation-name': 'Organisationens namn',
  'business-id': 'FO-nummer',
  'street-address': 'Postadress',
  'postal-code': 'Postnummer',
  'post-office': 'Postanstalt',
  'organisation-email': 'Organisationens e-post',
  'organisation-phone': 'Organisationens telefon',
  'contact-name': 'Kontaktpersonens namn',
  'contact-title': 'Kontaktpersonens tjänstebenämning',
  'contact-email': 'Kontaktpersonens e-post',
  'contact-phone': 'Kontaktpersonens telefon',
  'technical-contact-name': 'Tekniska kontaktpersonens namn',
  'technical-contact-email': 'Tekniska kontaktpersonens e-post',
  'technical-contact-phone': 'Tekniska kontaktpersonens telefon',
  'technical-deputy-name': 'Tekniska ersättarens namn',
  'technical-deputy-email': 'Tekniska ersättarens e-post',
  'technical-deputy-phone': 'Tekniska ersättarens telefon',
  'process-email': 'Tekniska processens e-postadress',
  'billing-name': 'Fakturamottagare',
  'billing-address': 'Faktureringsadress',
  'e-invoice-address': 'Nätfaktureringsadress',
  'e-invoice-operator': 'Nätfakturaoperatör',
  'billing-reference': 'Fakturareferens',
}

export const slots: Words['preview']['slots'] = {
  'register-name': 'registrets namn',
  controller: 'personuppgiftsansvarig',
  purpose: 'användningsändamål',
  'legal-bases': 'lag',
  'diary-number': 'diarienummer',
  'customer-number': 'kundnummer',
  'data-set-name': 'materialets namn',
  'permit-holder': 'tillståndshavare',
  'permit-transfer': 'hur verksamheten övergick från föregångaren',
  included: 'vilka som finns i registret',
  restriction: 'avgränsning',
  'update-product': 'uppdateringsproduktens namn',
  'data-groups': 'datagrupper',
  'data-justification': 'motivering till varför uppgifterna behövs',
  'polling-interval': 'hämtningsintervall',
  'turvakielto-bases': 'rättslig grund för uppgifter som omfattas av spärrmarkering',
  'turvakielto-justification': 'motivering till varför uppgifter som omfattas av spärrmarkering behövs',
  register: 'register som ska uppdateras',
  'legal-section': 'lagrum',
  'turvakielto-section': 'lagrum för uppgifter som omfattas av spärrmarkering',
  'earlier-permit': 'uppgift om det tidigare tillståndet',
  'permit-purpose': 'uppgift om huruvida det tidigare tillståndet gäller samma användningsändamål',
  'register-type': 'typ av register',
  'turvakielto-need': 'uppgift om huruvida uppgifter som omfattas av spärrmarkering behövs',
}

export const status: Words['status'] = {
  recognised: 'Blanketten har identifierats',
  unsure: 'Blanketten kunde inte identifieras med säkerhet',
  other: 'En annan blankett',
  renewed: 'Förnyad blankett',
  unknown: 'Sidan identifierades inte',
  portal: 'Sidan har identifierats',
}

export const kinds: Words['advice']['kinds'] = { error: 'Åtgärda', warning: 'Kontrollera', note: 'Bra att veta', todo: 'Saknas ännu' }

export const confidences: Words['advice']['confidences'] = {
  seen: 'framgår av källan',
  inferred: 'slutsats utifrån källan',
  guessed: 'antagande',
}

export const makeReport: Words['foot']['report'] = 'Skapa en stödrapport'
