// The other forms of the portal: short, but each can be opened, filled, saved and sent.
import type { Form, Question } from './questions'

const organisation: Question[] = [
  { key: 'organisation-name', kind: 'text', required: 'always' },
  { key: 'business-id', kind: 'text', required: 'always' },
  { key: 'organisation-email', kind: 'email' },
]

function shortForm(id: string, heading: string, questions: Question[]): Form {
  return {
    id,
    steps: [
      { id: 'organisation', heading: 'organisation', sections: [{ heading: 'organisation', questions: organisation }] },
      { id: 'usage', heading, sections: [{ heading, questions }] },
    ],
  }
}

export const SIBLINGS: Form[] = [
  {
    id: 'query-permit',
    steps: [
      {
        id: 'usage',
        heading: 'usage',
        sections: [
          { heading: 'organisation', questions: organisation },
          {
            heading: 'usage',
            questions: [
              { key: 'query-purpose', kind: 'textarea', required: 'always' },
              { key: 'query-users', kind: 'text' },
              { key: 'query-group', kind: 'text' },
            ],
          },
        ],
      },
    ],
  },
  shortForm('responsible-user', 'contact', [
    { key: 'responsible-name', kind: 'text', required: 'always' },
    { key: 'responsible-identity-code', kind: 'text', required: 'always' },
    { key: 'responsible-email', kind: 'email' },
    { key: 'responsible-reason', kind: 'textarea' },
  ]),
  shortForm('interface-permit', 'usage', [
    { key: 'interface-purpose', kind: 'textarea', required: 'always' },
    { key: 'interface-system', kind: 'text' },
    { key: 'interface-environment', kind: 'radio', options: 'environment' },
  ]),
  shortForm('extraction-permit', 'usage', [
    { key: 'extraction-purpose', kind: 'textarea', required: 'always' },
    { key: 'extraction-criteria', kind: 'textarea' },
    { key: 'extraction-format', kind: 'select', options: 'format' },
  ]),
]
