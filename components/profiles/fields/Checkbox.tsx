// A statement that holds or does not.
import type { FieldAt } from './field-at'

type Props = { at: FieldAt; label: string; checked: boolean; onChange: (checked: boolean) => void }

export function Checkbox({ at, label, checked, onChange }: Props) {
  return (
    <label class="choice alone">
      <input
        type="checkbox"
        id={at.id}
        checked={checked}
        onFocus={at.onEnter}
        onBlur={at.onLeave}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
