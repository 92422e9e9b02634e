// Rows of laws: name, number and section, as many as are needed.
import type { LegalBasis } from '@/lib/model/profile'
import { useWords } from '../words'
import type { At } from './field-at'
import { TextField } from './TextField'

type Props = {
  /** Path of the list («registers.0.legalBases»). */
  path: string
  heading: string
  help: string
  bases: LegalBasis[]
  at: At
  onChange: (bases: LegalBasis[], path: string) => void
}

const MOST = 20
const EMPTY: LegalBasis = { law: '', number: '', section: '' }

/** With no row yet, an empty one stands ready. */
export function LegalBases({ path, heading, help, bases, at, onChange }: Props) {
  const { register } = useWords()
  const words = register.bases
  const rows = bases.length > 0 ? bases : [EMPTY]
  const change = (row: number, part: keyof LegalBasis) => (value: string) =>
    onChange(
      rows.map((basis, index) => (index === row ? { ...basis, [part]: value } : basis)),
      `${path}.${row}.${part}`,
    )
  return (
    <fieldset class="bases">
      <legend>{heading}</legend>
      <p class="help">{help}</p>
      {rows.map((basis, row) => (
        <fieldset key={row} class="basis" aria-label={words.row(row + 1)}>
          <TextField at={at(`${path}.${row}.law`)} label={words.law} value={basis.law} onInput={change(row, 'law')} />
          <TextField at={at(`${path}.${row}.number`)} label={words.number} value={basis.number} onInput={change(row, 'number')} />
          <TextField at={at(`${path}.${row}.section`)} label={words.section} value={basis.section} onInput={change(row, 'section')} />
          {bases.length > 0 && (
            <button
              type="button"
              class="button small remove"
              aria-label={words.remove(row + 1)}
              onClick={() =>
                onChange(
                  bases.filter((_, index) => index !== row),
                  path,
                )
              }
            >
              ×
            </button>
          )}
        </fieldset>
      ))}
      {rows.length < MOST && (
        <button type="button" class="button small" onClick={() => onChange([...rows, EMPTY], path)}>
          {words.add}
        </button>
      )}
    </fieldset>
  )
}
