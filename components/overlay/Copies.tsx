// The composed texts, each with «Kopioi teksti»: how Lupaluotsi helps where it must not fill.
import type { RowId } from '@/lib/model/words/ids'
import { CopyButton } from '../ui/CopyButton'
import { Fold } from '../ui/Fold'
import type { Words } from '../words/words'
import type { PanelView, PanelWishes } from './props'

type Props = { view: PanelView; wishes: Pick<PanelWishes, 'copy'>; words: Words }

/** Stands open where the page is not surely known, folded elsewhere. */
export function Copies({ view, wishes, words }: Props) {
  const texts: RowId[] = ['marker', ...view.copies]
  return (
    <Fold id="copies" wanted={view.status !== 'recognised'} line={words.copy.heading}>
      <p class="quiet">{words.copy.help}</p>
      <ul class="plain copies" aria-label={words.copy.heading}>
        {texts.map((text) => (
          <li key={text} class="copy" data-copy={text}>
            <span id={`copy-${text}`}>{words.copy.names[text]}</span>
            <CopyButton words={words.copy} copied={view.copied === text} describedBy={`copy-${text}`} onCopy={() => wishes.copy(text)} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}
