// A question with a few answers, of which one is chosen.
import type { ComponentChildren } from 'preact'

type Props<T extends string> = {
  /** Unique in the root; groups the buttons for the arrow keys. */
  name: string
  legend: string
  options: { id: T; label: string }[]
  chosen: T | null
  onChoose: (id: T) => void
  children?: ComponentChildren
}

/** A radio group named by its legend; `children` come after the answers. */
export function RadioGroup<T extends string>({ name, legend, options, chosen, onChoose, children }: Props<T>) {
  return (
    <div role="radiogroup" class="radios" aria-labelledby={`legend-${name}`}>
      <p id={`legend-${name}`} class="legend">
        {legend}
      </p>
      {options.map(({ id, label }, index) => (
        <label key={id} class="radio">
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === chosen}
            data-focus={index === 0 ? name : undefined}
            onChange={() => onChoose(id)}
          />
          <span>{label}</span>
        </label>
      ))}
      {children}
    </div>
  )
}
