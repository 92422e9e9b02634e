// The small marks beside fields that do not fit the new service; placed from outside, never over the field.
import { Icon } from '../ui/icons/Icon'
import type { Words } from '../words/words'
import type { MarkerView } from './props'

type Props = {
  markers: MarkerView[]
  words: Words
  /** The advice to open in the panel. */
  onOpen: (advice: string) => void
  /** Gives and takes back each marker's element by its field, so that its `transform` can be set. */
  refOf: (field: string, element: HTMLElement | null) => void
}

export function Markers({ markers, words, onOpen, refOf }: Props) {
  return (
    <div class="root markers" lang={words.language}>
      {markers.map(({ field, advice, kind, sentence, label }) => (
        <div key={field} class={`marker kind-${kind}`} data-marker={field} data-kind={kind} ref={(element) => refOf(field, element)}>
          <button
            type="button"
            class="marker-button"
            aria-label={`${words.advice.kinds[kind]}: ${label}`}
            aria-describedby={`marker-${field}`}
            onClick={(event) => {
              onOpen(advice)
              focusAdvice(event.currentTarget, advice)
            }}
          >
            <Icon name={kind} size={24} />
          </button>
          <span id={`marker-${field}`} class="bubble">
            {sentence}
          </span>
        </div>
      ))}
    </div>
  )
}

/** The opened line in the panel takes the focus: the person asked for it, and it lies elsewhere in the same root. */
function focusAdvice(marker: Element, advice: string): void {
  const root = marker.getRootNode() as ShadowRoot | Document
  root.querySelector<HTMLElement>(`[data-advice="${advice}"] button`)?.focus()
}
