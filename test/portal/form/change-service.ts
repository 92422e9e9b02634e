// «Muutostietopalvelun hakemus ja tilaus», the old form, step by step.
import type { Form, Question, Step } from './questions'

const organisation: Step = {
  id: 'organisation',
  heading: 'organisation',
  intro: 'intro-organisation',
  sections: [
    {
      heading: 'organisation',
      questions: [
        { key: 'organisation-name', kind: 'text', required: 'many' },
        { key: 'business-id', kind: 'text', required: 'many' },
        { key: 'street-address', kind: 'text' },
        { key: 'postal-code', kind: 'text' },
        { key: 'post-office', kind: 'text' },
        { key: 'organisation-email', kind: 'email' },
        { key: 'organisation-phone', kind: 'tel' },
      ],
    },
    {
      heading: 'contact',
      questions: [
        { key: 'contact-name', kind: 'text', required: 'many' },
        { key: 'contact-title', kind: 'text' },
        { key: 'contact-email', kind: 'email', required: 'many' },
        { key: 'contact-phone', kind: 'tel' },
      ],
    },
    {
      heading: 'technical-contact',
      questions: [
        { key: 'technical-same', kind: 'checkbox' },
        { key: 'technical-contact-name', kind: 'text', when: { key: 'technical-same', is: '' }, required: 'many' },
        { key: 'technical-contact-email', kind: 'email', when: { key: 'technical-same', is: '' } },
        { key: 'technical-contact-phone', kind: 'tel', when: { key: 'technical-same', is: '' } },
        { key: 'process-email', kind: 'email' },
      ],
    },
    {
      heading: 'technical-deputy',
      questions: [
        { key: 'technical-deputy-name', kind: 'text' },
        { key: 'technical-deputy-email', kind: 'email' },
        { key: 'technical-deputy-phone', kind: 'tel' },
      ],
    },
    {
      heading: 'billing',
      questions: [
        { key: 'billing-name', kind: 'text' },
        { key: 'billing-same-address', kind: 'checkbox' },
        { key: 'billing-address', kind: 'text', when: { key: 'billing-same-address', is: '' } },
        { key: 'e-invoice-address', kind: 'text' },
        { key: 'e-invoice-operator', kind: 'text' },
        { key: 'billing-reference', kind: 'text' },
      ],
    },
  ],
}

const usage: Step = {
  id: 'usage',
  heading: 'usage',
  intro: 'intro-usage',
  sections: [
    {
      heading: 'usage',
      questions: [
        { key: 'sector', kind: 'select', options: 'sector', required: 'always', help: 'help-sector' },
        { key: 'permit-choice', kind: 'radio', options: 'permit' },
        { key: 'purpose', kind: 'textarea', required: 'many', maxLength: 4000 },
      ],
    },
    {
      heading: 'data-selection',
      questions: [
        { key: 'data-selection', kind: 'checkboxes', options: 'data-groups', isLabelHidden: true },
        { key: 'turvakielto-needed', kind: 'radio', options: 'yes-no' },
        { key: 'turvakielto-basis', kind: 'textarea', when: { key: 'turvakielto-needed', is: 'yes' }, maxLength: 2000 },
        { key: 'data-description', kind: 'textarea', required: 'many', maxLength: 4000 },
      ],
    },
    {
      heading: 'delivery',
      questions: [
        { key: 'product', kind: 'select', options: 'product', required: 'old' },
        { key: 'delivery-rhythm', kind: 'select', options: 'rhythm', required: 'old' },
        { key: 'delivery-format', kind: 'select', options: 'format', required: 'old' },
        { key: 'delivery-channel', kind: 'text', maxLength: 200 },
        { key: 'character-set', kind: 'select', options: 'charset' },
        { key: 'baseline-delivery', kind: 'date' },
        { key: 'area-restriction', kind: 'lookup', options: 'area' },
      ],
    },
  ],
}

const onlyTurvakielto: Question['when'] = { key: 'turvakielto-needed', is: 'yes' }

const protection: Step = {
  id: 'protection',
  heading: 'protection',
  intro: 'intro-protection',
  sections: [
    {
      heading: 'protection-questions',
      questions: [
        { key: 'protection-statement', kind: 'textarea', required: 'always', maxLength: 4000 },
        { key: 'protection-access', kind: 'textarea', maxLength: 2000 },
        { key: 'protection-logging', kind: 'textarea', maxLength: 2000 },
        { key: 'protection-retention', kind: 'text' },
        { key: 'protection-subcontractors', kind: 'radio', options: 'plain-yes-no' },
      ],
    },
    {
      heading: 'turvakielto',
      questions: [
        { key: 'turvakielto-handling', kind: 'textarea', when: onlyTurvakielto, maxLength: 2000 },
        { key: 'turvakielto-training', kind: 'radio', options: 'plain-yes-no', when: onlyTurvakielto },
      ],
    },
  ],
}

const attachments: Step = {
  id: 'attachments',
  heading: 'attachments',
  intro: 'intro-attachments',
  sections: [
    {
      heading: 'attachment-files',
      questions: [
        { key: 'attachment-current-permit', kind: 'file' },
        { key: 'attachment-other', kind: 'file' },
        { key: 'identifier-file', kind: 'file' },
      ],
    },
    { heading: 'other-information', questions: [{ key: 'message-to-handler', kind: 'textarea', maxLength: 1000 }] },
  ],
}

export const CHANGE_SERVICE: Form = { id: 'change-service', steps: [organisation, usage, protection, attachments] }
