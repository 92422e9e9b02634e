// A text of one line or of several; nothing typed or pasted is ever cut, a text that is too long is said to be so.
import { useWords } from '../words'
import { Frame } from './Frame'
import { describedBy, type FieldAt } from './field-at'

type Props = {
  at: FieldAt
  label: string
  value: string
  onInput: (value: string) => void
  help?: string
  optional?: boolean
  width?: 'narrow' | 'short' | 'half'
  /** More than one makes it a text area. */
  lines?: number
  mode?: 'text' | 'email' | 'tel' | 'numeric'
  suggestions?: string[]
}

/** Characters after which the count is shown, as a part of the limit. */
const NEAR = 0.8
const MOST = { line: 500, area: 8000 }

export function TextField(props: Props) {
  const { at, value, help, lines = 1 } = props
  const { form } = useWords()
  const most = lines > 1 ? MOST.area : MOST.line
  const control = {
    id: at.id,
    value,
    'aria-describedby': describedBy(at.id, { help, problem: at.problem }),
    'aria-invalid': at.problem?.tone === 'error' ? true : undefined,
    autocomplete: 'off',
    onFocus: at.onEnter,
    onBlur: at.onLeave,
    onInput: (event: { currentTarget: { value: string } }) => props.onInput(event.currentTarget.value),
  }
  return (
    <Frame at={at} label={props.label} help={help} optional={props.optional} width={props.width}>
      {lines > 1 ? <textarea {...control} rows={lines} /> : <Line {...props} control={control} />}
      {value.length > most * NEAR && <p class="count">{form.length(value.length, most)}</p>}
    </Frame>
  )
}

function Line({ at, mode = 'text', suggestions, control }: Props & { control: object }) {
  return (
    <>
      <input {...control} type="text" inputMode={mode} spellcheck={mode === 'text'} list={suggestions && `${at.id}-list`} />
      {suggestions && (
        <datalist id={`${at.id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  )
}
