// «Kopioi teksti», which says «Kopioitu» once it is done.
import { Icon } from './icons/Icon'

type Props = { words: { button: string; done: string }; copied: boolean; describedBy?: string; onCopy: () => void }

/** `describedBy` = id of the element that says which text. */
export function CopyButton({ words, copied, describedBy, onCopy }: Props) {
  return (
    <button type="button" class="button" aria-describedby={describedBy} onClick={onCopy}>
      <Icon name={copied ? 'check' : 'copy'} />
      {copied ? words.done : words.button}
    </button>
  )
}
