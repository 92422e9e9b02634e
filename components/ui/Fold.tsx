// One line that opens into more; closed, its contents are not in the page at all.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Icon } from './icons/Icon'

type Props = {
  id: string
  line: ComponentChildren
  children: ComponentChildren
  /** Opens it from outside whenever this changes to something true; afterwards it stays under the person's hand. */
  wanted?: boolean | number
}

/** A disclosure with a line of at least 44 px. */
export function Fold({ id, line, children, wanted = false }: Props) {
  const [isOpen, setOpen] = useState(Boolean(wanted))
  const last = useRef(wanted)
  if (last.current !== wanted) {
    last.current = wanted
    if (wanted && !isOpen) setOpen(true)
  }
  return (
    <div class="fold" data-fold={id}>
      <button type="button" class="fold-line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="fold-words">{line}</span>
        <Icon name="chevron" />
      </button>
      {isOpen && <div class="fold-body">{children}</div>}
    </div>
  )
}
