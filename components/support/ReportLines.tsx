// Everything that is in a report, line by line, before it leaves: folded by parts, searched, each line to be taken out and put back.
import { useId, useState } from 'preact/hooks'
import type { SupportWords } from '../words/fi-pages/support'

export type ShownLine = { key: string; part: string; text: string; isFixed: boolean; isGone: boolean }

type Props = { lines: ShownLine[]; words: SupportWords; onToggle: (key: string) => void }

export function ReportLines({ lines, words, onToggle }: Props) {
  const [search, setSearch] = useState('')
  const [isAllOpen, setAllOpen] = useState(false)
  const sought = search.trim().toLocaleLowerCase('fi')
  const found = lines.filter(({ text }) => text.toLocaleLowerCase('fi').includes(sought))
  const parts = [...new Set(found.map(({ part }) => part))]
  const gone = lines.filter(({ isGone }) => isGone).length
  return (
    <div class="report-lines">
      <Search search={search} words={words} onSearch={setSearch} />
      <p class="count" aria-live="polite">
        {found.length === 0 ? words.draft.none : words.draft.lines(found.length)}
      </p>
      {sought === '' && (
        <button type="button" class="button small" aria-expanded={isAllOpen} onClick={() => setAllOpen(!isAllOpen)}>
          {isAllOpen ? words.draft.hideAll : words.draft.showAll}
        </button>
      )}
      {parts.map((part) => {
        const own = found.filter((line) => line.part === part)
        return (
          <details class="report-part" open={isAllOpen || sought !== ''} key={part} data-part={part}>
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

function Search({ search, words, onSearch }: Pick<Props, 'words'> & { search: string; onSearch: (search: string) => void }) {
  const id = useId()
  return (
    <div class="paste">
      <label for={id}>{words.draft.search}</label>
      <p id={`${id}-help`} class="help">
        {words.draft.searchHelp}
      </p>
      <input
        id={id}
        type="search"
        autocomplete="off"
        aria-describedby={`${id}-help`}
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
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
