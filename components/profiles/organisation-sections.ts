// How the organisation's form is divided, and which of its fields an application may well lack.
import type { ProfileField } from '@/lib/model/words/ids'

export type SectionId = 'organisation' | 'contact' | 'technical' | 'billing'

export const SECTIONS: { id: SectionId; fields: ProfileField[] }[] = [
  {
    id: 'organisation',
    fields: [
      'organisation-name',
      'business-id',
      'street-address',
      'postal-code',
      'post-office',
      'organisation-email',
      'organisation-phone',
    ],
  },
  { id: 'contact', fields: ['contact-name', 'contact-title', 'contact-email', 'contact-phone'] },
  {
    id: 'technical',
    fields: [
      'technical-contact-name',
      'technical-contact-email',
      'technical-contact-phone',
      'technical-deputy-name',
      'technical-deputy-email',
      'technical-deputy-phone',
      'process-email',
    ],
  },
  { id: 'billing', fields: ['billing-name', 'billing-address', 'e-invoice-address', 'e-invoice-operator', 'billing-reference'] },
]

export const OPTIONAL_FIELDS: ProfileField[] = [
  'technical-deputy-name',
  'technical-deputy-email',
  'technical-deputy-phone',
  'billing-reference',
  'process-email',
  'contact-title',
]
