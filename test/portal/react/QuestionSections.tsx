// The questions of a step under their headings; a question that is not asked is not there.
/** @jsxImportSource react */
import { Heading } from 'suomifi-ui-components'
import { isAsked, type Question } from '../form/questions'
import { isRequired, limitOf } from '../form/requirements'
import type { Draft } from './application-draft'
import { FilesField } from './FilesField'
import type { Field } from './field'
import { controlName } from './names'
import { usePortal } from './portal-context'
import { problemText } from './problem-text'
import { QuestionField } from './QuestionField'

function useField(draft: Draft, question: Question): Field {
  const { state, words } = usePortal()
  const { variant } = state
  const problem = draft.problems.find(({ key }) => key === question.key)
  const needed = isRequired(question, variant)
  const fixed = question.key === 'organisation-name' || question.key === 'business-id'
  return {
    question,
    id: controlName(question.key, variant.renameAttributes),
    label: words.label(question.key),
    hint: question.help && words.text(question.help),
    optional: needed || question.kind === 'checkbox' ? undefined : words.text('optional'),
    isRequired: needed,
    isReadOnly: fixed && variant.prefilledOrganisation?.isReadOnly === true,
    limit: limitOf(question, variant),
    error: problem && problemText(words, problem),
  }
}

function OneQuestion({ draft, question }: { draft: Draft; question: Question }) {
  const field = useField(draft, question)
  if (question.kind === 'file') return <FilesField draft={draft} field={field} />
  const answer = draft.answers[question.key] ?? (question.kind === 'checkboxes' ? [] : '')
  return <QuestionField field={field} answer={answer} write={(next) => draft.write(question.key, next)} />
}

/** Every section of the step that has something to ask. */
export function QuestionSections({ draft }: { draft: Draft }) {
  const { words } = usePortal()
  return draft.step.sections.map((section) => {
    const asked = section.questions.filter((question) => isAsked(question, draft.answers))
    if (asked.length === 0) return null
    return (
      <section key={section.heading} className="question-section">
        <Heading variant="h3">{words.heading(section.heading)}</Heading>
        {asked.map((question) => (
          <div key={question.key}>
            <OneQuestion draft={draft} question={question} />
          </div>
        ))}
      </section>
    )
  })
}
