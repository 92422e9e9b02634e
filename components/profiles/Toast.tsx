// One sentence about what was just done, with its way back; it stays until something else is said or it is closed.
import { useWords } from './words'

export type ToastView = { text: string; undo: (() => void) | null } | null

type Props = { toast: ToastView; onClose: () => void }

/** The status region stands always, so that its filling is announced. */
export function Toast({ toast, onClose }: Props) {
  const { form } = useWords()
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" class="button small" onClick={toast.undo}>
              {form.undo}
            </button>
          )}
          <button type="button" class="button small quiet" aria-label={form.close} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  )
}
