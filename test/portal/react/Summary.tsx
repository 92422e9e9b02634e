// The last step: every answer to be read once more, and the declaration.
/** @jsxImportSource react */
import { Checkbox, Heading, Paragraph } from 'suomifi-ui-components'
import { Answered } from './Answered'
import type { Draft } from './application-draft'
import { usePortal } from './portal-context'

/** The summary of a draft. */
export function Summary({ draft }: { draft: Draft }) {
  const { words } = usePortal()
  const problem = draft.problems.find(({ key }) => key === 'declaration')
  const label = words.label('declaration')
  return (
    <>
      <Paragraph>{words.text('summary-intro')}</Paragraph>
      <Answered application={draft.application} />
      <Heading variant="h3">{words.heading('summary')}</Heading>
      <Checkbox
        checked={draft.answers.declaration === 'yes'}
        onClick={({ checkboxState }) => draft.write('declaration', checkboxState ? 'yes' : '')}
        status={problem ? 'error' : 'default'}
        statusText={problem && words.text('required', { label })}
        mb="m"
      >
        {label}
      </Checkbox>
    </>
  )
}
