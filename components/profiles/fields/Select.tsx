// One of a longer list of answers.

import { Frame } from './Frame'
import { describedBy, type FieldAt } from './field-at'

type Props<T extends string> = {
  at: FieldAt
  label: string
  /** The line for «not answered»; null = the question always has an answer. */
  unanswered: string | null
  options: Record<T, string>
  value: T | null
  onChoose: (value: T | null) => void
  help?: string
  width?: 'narrow' | 'short' | 'half'
}

export function Select<T extends string>({ at, label, unanswered, options, value, onChoose, help, width }: Props<T>) {
  return (
    <Frame at={at} label={label} help={help} width={width}>
      <select
        id={at.id}
        value={value ?? ''}
        aria-describedby={describedBy(at.id, { help, problem: at.problem })}
        onFocus={at.onEnter}
        onBlur={at.onLeave}
        onChange={(event) => onChoose((event.currentTarget.value || null) as T | null)}
      >
        {unanswered !== null && <option value="">{unanswered}</option>}
        {Object.entries<string>(options).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Frame>
  )
}
