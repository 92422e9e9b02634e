// The answers of an application to be read, not changed.
/** @jsxImportSource react */
import { Heading } from 'suomifi-ui-components'
import { formOf } from '../form/catalogue'
import { isAsked, type Question } from '../form/questions'
import type { Application } from '../store/application'
import type { Words } from '../words-shape'
import { usePortal } from './portal-context'

/** An answer as words; «–» when there is none. */
function answerText(words: Words, application: Application, question: Question): string {
  if (question.kind === 'file') {
    const names = application.files.filter((file) => file.key === question.key).map((file) => file.name)
    return names.join(', ') || '–'
  }
  const answer = application.answers[question.key]
  if (answer === undefined || answer.length === 0) return '–'
  if (question.kind === 'checkbox') return words.text('yes')
  const list = question.options
  return list
    ? [answer]
        .flat()
        .map((key) => words.option(list, key))
        .join(', ')
    : String(answer)
}

/** Every asked question of the form with its answer, by step. */
export function Answered({ application }: { application: Application }) {
  const { words } = usePortal()
  return formOf(application.form)!.steps.map((step) => (
    <section key={step.id}>
      <Heading variant="h3">{words.heading(step.heading)}</Heading>
      <dl className="answers">
        {step.sections
          .flatMap((section) => section.questions)
          .filter((question) => isAsked(question, application.answers))
          .map((question) => (
            <div key={question.key}>
              <dt>{words.label(question.key)}</dt>
              <dd>{answerText(words, application, question)}</dd>
            </div>
          ))}
      </dl>
    </section>
  ))
}
