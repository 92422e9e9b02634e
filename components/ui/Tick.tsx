// A box a person ticks by hand, with its words as the target.

type Props = { label: string; ticked: boolean; disabled?: boolean; onTick: (ticked: boolean) => void }

/** A checkbox named by its label, at least 44 px high. */
export function Tick({ label, ticked, disabled = false, onTick }: Props) {
  return (
    <label class="tick">
      <input type="checkbox" checked={ticked} disabled={disabled} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}
