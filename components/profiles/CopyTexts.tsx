// The popup's copy buttons: the marker sentence and the texts of the chosen register, useful on any page.
import { useState } from 'preact/hooks'
import { CopyButton } from '../ui/CopyButton'
import { useWords } from './words'

export type CopyText = { id: string; text: string }

type Props = { texts: CopyText[]; onCopy: (text: string) => Promise<void> }

export function CopyTexts({ texts, onCopy }: Props) {
  const { popup: words } = useWords()
  const [said, setSaid] = useState<{ id: string; done: boolean } | null>(null)
  const copy = ({ id, text }: CopyText) =>
    onCopy(text).then(
      () => setSaid({ id, done: true }),
      () => setSaid({ id, done: false }),
    )
  return (
    <section aria-labelledby="texts-heading">
      <h2 id="texts-heading">{words.texts}</h2>
      <ul class="copies">
        {texts.map((one) => (
          <li key={one.id} data-copy={one.id}>
            <span id={`copy-${one.id}`}>
              {words.names[one.id]}
              {one.id === 'marker' && <span class="hint">{words.markerHelp}</span>}
            </span>
            <CopyButton
              words={{ button: words.copy, done: words.copied }}
              copied={said?.id === one.id && said.done}
              describedBy={`copy-${one.id}`}
              onCopy={() => copy(one)}
            />
          </li>
        ))}
      </ul>
      <p class="help" role="status">
        {said === null ? '' : said.done ? words.copied : words.notCopied}
      </p>
    </section>
  )
}
