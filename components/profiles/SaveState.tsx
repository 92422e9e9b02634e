// Whether what was typed is on the disk, and the way back to what was before.
import { Icon } from '../ui/icons/Icon'
import { useWords } from './words'

export type SaveWord = 'fresh' | 'waiting' | 'saving' | 'saved' | 'refused' | 'conflict' | 'quota' | 'read-only' | 'storage'

type Props = {
  word: SaveWord
  /** «14.02», for `saved`. */
  time: string
  canUndo: boolean
  onUndo: () => void
  onRetry: () => void
}

const FAILED: SaveWord[] = ['refused', 'conflict', 'quota', 'read-only', 'storage']

export function SaveState({ word, time, canUndo, onUndo, onRetry }: Props) {
  const { form } = useWords()
  const isFailed = FAILED.includes(word)
  const canRetry = word === 'quota' || word === 'storage'
  return (
    <div class="save-state">
      <p role="status" class={isFailed ? 'failed' : ''} data-save={word}>
        {isFailed ? <Icon name="error" size={18} /> : word === 'saved' && <Icon name="check" size={18} />}
        <span>{word === 'saved' ? form.save.saved(time) : form.save[word]}</span>
      </p>
      {canRetry && (
        <button type="button" class="button small" onClick={onRetry}>
          {form.save.retry}
        </button>
      )}
      {canUndo && (
        <button type="button" class="button small quiet" onClick={onUndo}>
          <Icon name="undo" size={18} />
          {form.acts.undo}
        </button>
      )}
    </div>
  )
}
