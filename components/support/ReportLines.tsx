// Everything that is in a report, line by line, before it leaves; each line can be taken out and put back.
import { useId } from 'preact/hooks'
import type { SupportWords } from '../words/fi-pages/support'

export type ShownLine = { key: string; part: string; text: string; isFixed: boolean; isGone: boolean }

type Props = { lines: ShownLine[]; words: SupportWords; onToggle: (key: string) => void }

export function ReportLines({ lines, words, onToggle }: Props) {
  const parts = [...new Set(lines.map(({ part }) => part))]
  const gone = lines.filter(({ isGone }) => isGone).length
  return (
    <div class="report-lines">
      {parts.map((part) => {
        const own = lines.filter((line) => line.part === part)
        return (
          <details class="report-part" open key={part} data-part={part}>
            <summary>
              {words.parts[part]} <span class="count">({words.draft.lines(own.length)})</span>
            </summary>
            <ul>
              {own.map((line) => (
                <Row key={line.key} line={line} words={words} onToggle={onToggle} />
              ))}
            </ul>
          </details>
        )
      })}
      <p role="status">{gone > 0 ? words.draft.removed(gone) : ''}</p>
    </div>
  )
}

function Row({ line, words, onToggle }: { line: ShownLine; words: SupportWords; onToggle: (key: string) => void }) {
  const id = useId()
  return (
    <li class={line.isGone ? 'gone' : ''}>
      {line.isGone ? <del id={id}>{line.text}</del> : <span id={id}>{line.text}</span>}
      {!line.isFixed && (
        <button type="button" class="button small" aria-describedby={id} onClick={() => onToggle(line.key)}>
          {line.isGone ? words.draft.restore : words.draft.remove}
        </button>
      )}
    </li>
  )
}
