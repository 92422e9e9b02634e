// A place for files: a button that opens the browser's own choice, and room to drop them on.
import { useRef, useState } from 'preact/hooks'

type Props = {
  /** `dropping` stands in the place of `drop` while something is held over. */
  words: Record<'button' | 'drop' | 'dropping', string>
  multiple?: boolean
  /** Never an empty list. */
  onFiles: (files: File[]) => void
}

export function DropPlace({ words, multiple = false, onFiles }: Props) {
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null | undefined) => {
    const list = [...(files ?? [])]
    if (list.length > 0) onFiles(list)
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
          multiple={multiple}
          class="visually-hidden"
          onChange={() => {
            take(input.current?.files)
            // The same file may be chosen again after it was mended.
            if (input.current) input.current.value = ''
          }}
        />
        <span>{words.button}</span>
      </label>
      <span>{isOver ? words.dropping : words.drop}</span>
    </div>
  )
}
