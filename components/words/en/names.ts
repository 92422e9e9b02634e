// English names of what both the overlay and our own pages speak of: steps, texts and their parts, states of the page, kinds of advice.
import type { Words } from '../words'

export const steps: Words['steps'] = {
  login: 'Logging in',
  start: 'Front page',
  inbox: 'My applications',
  'new-application': 'New application',
  organisation: 'Organisation details',
  usage: 'Use of data',
  protection: 'Protection and processing of data',
  attachments: 'Attachments',
  summary: 'Summary',
  receipt: 'Receipt',
  returned: 'Request for additional information',
}

export const textNames: Words['copy']['names'] = {
  marker: 'The sentence about VTJ-muutosrajapinta',
  purpose: 'Define the purpose of use',
  'data-description': 'Describe the data you need',
  'turvakielto-needed': 'Need for data under non-disclosure (turvakielto)',
  'turvakielto-basis': 'Grounds for receiving data under non-disclosure (turvakielto)',
  'organisation-name': 'Organisation name',
  'business-id': 'Business ID',
  'street-address': 'Postal address',
  'postal-code': 'Postal code',
  'post-office': 'City or town',
  'organisation-email': 'Organisation’s email',
  'organisation-phone': 'Organisation’s phone',
  'contact-name': 'Contact person’s name',
  'contact-title': 'Contact person’s job title',
  'contact-email': 'Contact person’s email',
  'contact-phone': 'Contact person’s phone',
  'technical-contact-name': 'Technical contact person’s name',
  'technical-contact-email': 'Technical contact person’s email',
  'technical-contact-phone': 'Technical contact person’s phone',
  'technical-deputy-name': 'Technical deputy’s name',
  'technical-deputy-email': 'Technical deputy’s email',
  'technical-deputy-phone': 'Technical deputy’s phone',
  'process-email': 'Technical joint email',
  'billing-name': 'Invoice recipient',
  'billing-address': 'Billing address',
  'e-invoice-address': 'E-invoice address',
  'e-invoice-operator': 'E-invoice operator',
  'billing-reference': 'Billing reference',
}

export const slots: Words['preview']['slots'] = {
  'register-name': 'name of the register',
  controller: 'controller',
  purpose: 'purpose of use',
  'legal-bases': 'law',
  'diary-number': 'record number (diaarinumero)',
  'customer-number': 'customer number',
  'data-set-name': 'name of the data set',
  'permit-holder': 'permit holder',
  'permit-transfer': 'how the task passed from the predecessor',
  included: 'who is in the register',
  restriction: 'restriction',
  'update-product': 'name of the update product',
  'data-groups': 'data groups',
  'data-justification': 'why the data is needed',
  'polling-interval': 'retrieval interval',
  'turvakielto-bases': 'legal basis for data under non-disclosure',
  'turvakielto-justification': 'why data under non-disclosure is needed',
  register: 'register to be updated',
  'legal-section': 'section of the law',
  'turvakielto-section': 'section of the law for data under non-disclosure',
  'earlier-permit': 'whether there is an earlier permit',
  'permit-purpose': 'whether the earlier permit is for the same purpose',
  'register-type': 'type of register',
  'turvakielto-need': 'whether data under non-disclosure is needed',
}

export const status: Words['status'] = {
  recognised: 'Form recognised',
  unsure: 'Form not recognised for certain',
  other: 'Another form',
  renewed: 'Renewed form',
  unknown: 'Page not recognised',
  portal: 'Page recognised',
}

export const kinds: Words['advice']['kinds'] = { error: 'Fix', warning: 'Check', note: 'Good to know', todo: 'Still missing' }

export const confidences: Words['advice']['confidences'] = {
  seen: 'read in the source',
  inferred: 'inferred from the source',
  guessed: 'assumption',
}

export const makeReport: Words['foot']['report'] = 'Create a support report'
