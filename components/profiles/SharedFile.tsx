// What the file to be shared holds, said in words and shown as it is, with the button that saves it.
import { Icon } from '../ui/icons/Icon'
import { useWords } from './words'

export type SharedFileView = {
  /** Whole sentences. */
  contents: string[]
  /** The file's text; '' when it cannot be made. */
  text: string
  /** Why it cannot be made; '' when it can. */
  refused: string
  /** What came of saving; '' before it. */
  saved: string
}

type Props = { view: SharedFileView; onSave: () => void; onSchema: () => void }

export function SharedFile({ view, onSave, onSchema }: Props) {
  const { sharing: words } = useWords()
  return (
    <section class="section" aria-labelledby="share-contents">
      <h3 id="share-contents">{words.contents.heading}</h3>
      <ul class="contents">
        {view.contents.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {view.text !== '' && (
        <details>
          <summary>{words.contents.exact}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre class="exact" tabIndex={0}>
            {view.text}
          </pre>
        </details>
      )}
      <div aria-live="polite">
        {view.refused !== '' && (
          <p class="problem error">
            <Icon name="error" />
            <span>{view.refused}</span>
          </p>
        )}
        {view.saved !== '' && (
          <p class="done">
            <Icon name="check" />
            <span>{view.saved}</span>
          </p>
        )}
      </div>
      <div class="buttons">
        <button type="button" class="button primary" disabled={view.refused !== ''} onClick={onSave}>
          {words.save}
        </button>
        <button type="button" class="button quiet" onClick={onSchema}>
          {words.schema}
        </button>
      </div>
    </section>
  )
}
