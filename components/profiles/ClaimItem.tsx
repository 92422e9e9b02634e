// One claim of the Lähteet page: what is claimed, on what ground, how old it is, and what the reader noted of it.
import { CLAIM_VERDICTS, type ClaimVerdict } from '@/lib/model/words/claim-verdicts'
import { useWords } from './words'

export type ClaimView = {
  id: string
  title: string
  message: string
  source: { title: string; address: string }
  /** Age, dates and confidence; whole sentences. */
  facts: string
  /** null = none. `day` in words. */
  mark: { verdict: ClaimVerdict; day: string; note: string } | null
}

type Props = { claim: ClaimView; onMark: (verdict: ClaimVerdict | null, note: string) => void }

export function ClaimItem({ claim, onMark }: Props) {
  const { sources: words } = useWords()
  const { id, title, message, source, facts, mark } = claim
  return (
    <li class="claim">
      <h3>{title}</h3>
      <p>{message}</p>
      <p class="help">
        {words.source}:{' '}
        {/^https:\/\//.test(source.address) ? (
          <a href={source.address} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        . {facts}
      </p>
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
