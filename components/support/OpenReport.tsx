// Opening a report: a file, one dropped here, or its text pasted in.
import { useState } from 'preact/hooks'
import { DropPlace } from '../ui/DropPlace'
import { Icon } from '../ui/icons/Icon'
import type { SupportWords } from '../words/fi-pages/support'

type Props = { words: SupportWords; fault: string | null; onFile: (file: File) => void; onText: (text: string) => void }

export function OpenReport({ words, fault, onFile, onText }: Props) {
  const said = words.open
  const [pasted, setPasted] = useState('')
  return (
    <section class="section" aria-labelledby="open-heading">
      <h2 id="open-heading">{said.heading}</h2>
      <p>{said.text}</p>
      <DropPlace words={said} onFiles={([file]) => file && onFile(file)} />
      <label class="paste">
        <span>{said.paste}</span>
        <textarea rows={4} spellcheck={false} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
      </label>
      <button type="button" class="button" disabled={pasted.trim() === ''} onClick={() => onText(pasted)}>
        {said.pasteButton}
      </button>
      <p role="alert" class="fault">
        {fault !== null && (
          <>
            <Icon name="error" /> <span>{words.faults[fault] ?? words.faults.invalid}</span>
          </>
        )}
      </p>
    </section>
  )
}
