// What surrounds every control: its label above, help under the label, the problem under the control.
import type { ComponentChildren } from 'preact'
import { Icon } from '../../ui/icons/Icon'
import { useWords } from '../words'
import type { FieldAt } from './field-at'

type Props = {
  at: FieldAt
  label: string
  help?: string
  optional?: boolean
  width?: 'narrow' | 'short' | 'half'
  children: ComponentChildren
}

/** A labelled control. */
export function Frame({ at, label, help, optional = false, width, children }: Props) {
  const { form } = useWords()
  return (
    <div class={`field ${width ?? ''} ${at.problem ? `has-${at.problem.tone}` : ''}`}>
      <label for={at.id}>
        {label}
        {optional && <span class="optional"> ({form.optional})</span>}
      </label>
      {help && (
        <p id={`${at.id}-help`} class="help">
          {help}
        </p>
      )}
      {children}
      <Problem at={at} />
    </div>
  )
}

/** The sentence under a control; the place stands always, so that its filling is announced. */
export function Problem({ at: { id, problem } }: { at: FieldAt }) {
  return (
    <div id={`${id}-problem`} class="problem-place" aria-live="polite">
      {problem && (
        <p class={`problem ${problem.tone}`}>
          <Icon name={problem.tone} size={18} />
          <span>{problem.sentence}</span>
        </p>
      )}
      {problem?.act && (
        <button type="button" class="button small" onClick={problem.act.run}>
          {problem.act.label}
        </button>
      )}
    </div>
  )
}
