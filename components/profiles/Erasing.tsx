// Removing everything Lupaluotsi keeps.
import { useState } from 'preact/hooks'
import { Icon } from '../ui/icons/Icon'
import { useWords } from './words'

type EraseProps = { said: { text: string; isRefused: boolean } | null; onExport: () => void; onErase: () => void }

/** Two acts, because this one has no way back. */
export function Erasing({ said, onExport, onErase }: EraseProps) {
  const words = useWords().keeping.erase
  const [isAsked, setAsked] = useState(false)
  return (
    <section class="section" aria-labelledby="erase-heading">
      <h3 id="erase-heading">{words.heading}</h3>
      <p>{words.text}</p>
      {!isAsked && (
        <button type="button" class="button danger" aria-expanded={false} onClick={() => setAsked(true)}>
          {words.button}
        </button>
      )}
      {isAsked && (
        <fieldset class="sure" aria-label={words.sure}>
          <p>
            <Icon name="warning" />
            <span>{words.sure}</span>
          </p>
          <div class="buttons">
            <button
              type="button"
              class="button danger primary"
              onClick={() => {
                setAsked(false)
                onErase()
              }}
            >
              {words.confirm}
            </button>
            <button type="button" class="button" onClick={onExport}>
              {words.exportFirst}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsked(false)}>
              {words.cancel}
            </button>
          </div>
        </fieldset>
      )}
      <p role="status" class={said?.isRefused ? 'problem error' : 'done'}>
        {said?.text}
      </p>
    </section>
  )
}
