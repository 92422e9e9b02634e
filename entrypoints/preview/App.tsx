// The preview on a page of our own: rows with ticks, accepting, what became of it, and undoing.
import { useRef } from 'preact/hooks'
import { Outcomes, statusSentence } from '@/components/overlay/Outcomes'
import { Preview, PreviewFoot } from '@/components/overlay/Preview'
import { useWords } from '@/components/profiles/words'
import type { Words } from '@/components/words/words'
import { type Ask, type TabFill, useTabFill } from './use-tab-fill'

type Props = { tab: number; ask: Ask; onBack: () => void; words: Words }

export function App({ tab, ask, onBack, words }: Props) {
  const { ownPreview } = useWords()
  const status = useRef<HTMLParagraphElement>(null)
  const { view, said, wishes } = useTabFill(tab, ask, () => status.current?.focus())
  return (
    <div class="root" lang={words.language}>
      <main class="panel wide own">
        <div class="body">
          <h1 class="form-name">{words.name}</h1>
          <p>{ownPreview.text}</p>
          <p class="status" role="status" tabIndex={-1} ref={status}>
            {said ? ownPreview[said] : statusSentence({ view, isFresh: true, words })}
          </p>
          {view.preview ? <Preview {...{ view, wishes, words }} level={2} /> : <Outcomes {...{ view, wishes, words }} isFresh />}
        </div>
        <div class="foot">
          {view.preview && !view.writing && <PreviewFoot {...{ view, words }} wishes={{ accept: wishes.accept, cancel: onBack }} />}
          {!view.preview && said !== 'loading' && <Acts {...{ view, wishes, words, onBack }} />}
        </div>
      </main>
    </div>
  )
}

function Acts({ view, wishes, words, onBack }: Pick<TabFill, 'view' | 'wishes'> & Pick<Props, 'words' | 'onBack'>) {
  const { ownPreview } = useWords()
  return (
    <div class="foot-acts">
      <button type="button" class="button primary" onClick={onBack}>
        {ownPreview.back}
      </button>
      {view.undoable > 0 && (
        <button type="button" class="button" onClick={wishes.undo}>
          {words.undo.button}
        </button>
      )}
      <button type="button" class="button" onClick={wishes.preview}>
        {ownPreview.again}
      </button>
    </div>
  )
}
