// One claim of the Lähteet page: a line that opens to what is claimed, how old and how certain it is, and what the reader noted of it.
import { CLAIM_VERDICTS, type ClaimVerdict } from '@/lib/model/words/claim-verdicts'
import { useWords } from './words'

export type ClaimView = {
  id: string
  title: string
  message: string
  /** Age, dates and confidence; whole sentences. */
  facts: string
  /** Age and confidence in a few words. */
  short: string
  /** null = none. `day` in words. */
  mark: { verdict: ClaimVerdict; day: string; note: string } | null
}

type Props = {
  claim: ClaimView
  /** Opens it; afterwards it stays under the person's hand. */
  isOpen: boolean
  onMark: (verdict: ClaimVerdict | null, note: string) => void
}

export function ClaimItem({ claim, isOpen, onMark }: Props) {
  const { sources: words } = useWords()
  const { id, title, message, facts, short, mark } = claim
  return (
    <li class="claim">
      <details open={isOpen}>
        <summary>
          <h4>{title}</h4>
          <span class="help">{mark ? words.verdicts[mark.verdict] : short}</span>
        </summary>
        <p>{message}</p>
        <p class="help">{facts}</p>
        <div class="claim-mark">
          <select
            aria-label={words.mark(title)}
            value={mark?.verdict ?? ''}
            onChange={(event) => onMark((event.currentTarget.value || null) as ClaimVerdict | null, mark?.note ?? '')}
          >
            <option value="">{words.none}</option>
            {CLAIM_VERDICTS.map((verdict) => (
              <option key={verdict} value={verdict}>
                {words.verdicts[verdict]}
              </option>
            ))}
          </select>
          {mark && <span class="help">{words.noted(mark.day)}</span>}
        </div>
        {mark && <Note id={id} note={mark.note} onNote={(note) => onMark(mark.verdict, note)} />}
      </details>
    </li>
  )
}

function Note({ id, note, onNote }: { id: string; note: string; onNote: (note: string) => void }) {
  const { sources: words } = useWords()
  return (
    <div class="field">
      <label for={`note-${id}`}>{words.note}</label>
      <p id={`note-${id}-help`} class="help">
        {words.noteHelp}
      </p>
      <input
        id={`note-${id}`}
        type="text"
        maxLength={2000}
        autocomplete="off"
        aria-describedby={`note-${id}-help`}
        value={note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
    </div>
  )
}
