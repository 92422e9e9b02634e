// English words of a profile's first part: the organisation, its people and its bills.
import { textNames } from '../en/names'
import type { PageWords } from '../fi-pages'

export const organisation: PageWords['organisation'] = {
  part: 'Organisation and contacts',
  title: 'Name of the profile',
  titleHelp: 'Shown only in the list. If you leave it empty, the list shows the organisation’s name.',
  type: 'Type of organisation',
  typeUnanswered: 'Choose a type',
  types: {
    state: 'Central government authority',
    municipality: 'Municipality',
    'joint-authority': 'Joint municipal authority',
    'wellbeing-county': 'Wellbeing services county',
    'wellbeing-group': 'Joint county authority for wellbeing services',
    hus: 'HUS Group',
    helsinki: 'City of Helsinki',
    education: 'Higher education institution or other school',
    kela: 'Kela (Social Insurance Institution)',
    church: 'Church or parish',
    aland: 'Authority in Åland',
    other: 'Other organisation',
  },
  fields: textNames,
  help: {
    'business-id': 'Seven digits, a hyphen and a check digit.',
    'technical-contact-name': 'May also work for your system supplier.',
    'process-email': 'A shared mailbox that more than one person follows.',
  },
  sections: {
    organisation: 'The organisation',
    contact: 'Contact person',
    technical: 'Technical contacts',
    billing: 'Billing details',
  },
  overview: 'Where the data goes',
  overviewText:
    'Lupaluotsi offers these details as they are for the part “Organisation details” of the application. Nothing is written before you accept it.',
  missing: 'Still empty',
  toCheck: 'Check',
  complete: 'All details that are usually needed have been filled in.',
  shared: 'This profile was imported from a file. The preview shows its source as “shared profile”.',
  makeOwn: 'Copy for own use',
}
