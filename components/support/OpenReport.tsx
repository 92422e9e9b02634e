// Opening a report: a file, one dropped here, or its text pasted in.
import { useRef, useState } from 'preact/hooks'
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
      <DropPlace words={words} onFile={onFile} />
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

function DropPlace({ words, onFile }: Pick<Props, 'words' | 'onFile'>) {
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      class={`drop ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <label class="button file">
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          onChange={() => {
            take(input.current?.files)
            // The same file may be chosen again.
            if (input.current) input.current.value = ''
          }}
        />
        <span>{words.open.button}</span>
      </label>
      <span>{isOver ? words.open.dropping : words.open.drop}</span>
    </div>
  )
}
