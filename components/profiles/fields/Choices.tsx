// A question with a few answers, each with a line of its own.
import type { FieldAt } from './field-at'

type Props<T extends string> = {
  at: FieldAt
  question: string
  options: Record<T, string>
  hints?: Partial<Record<T, string>>
  value: T | null
  onChoose: (value: T) => void
}

/** A radio group named by its question. */
export function Choices<T extends string>({ at, question, options, hints, value, onChoose }: Props<T>) {
  return (
    <fieldset class="choices" onFocusIn={at.onEnter} onFocusOut={at.onLeave}>
      <legend>{question}</legend>
      {(Object.entries(options) as [T, string][]).map(([id, name]) => (
        <label key={id} class="choice">
          <input
            type="radio"
            id={`${at.id}-${id}`}
            name={at.id}
            value={id}
            checked={value === id}
            aria-describedby={hints?.[id] && `${at.id}-${id}-hint`}
            onChange={() => onChoose(id)}
          />
          <span>
            {name}
            {hints?.[id] && (
              <span id={`${at.id}-${id}-hint`} class="hint">
                {hints[id]}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
