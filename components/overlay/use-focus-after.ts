// Where the focus goes after the person's own act took its place away: into the preview, to the status, back to the button.
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { PanelWishes } from './props'

type Place = 'preview' | 'status' | 'preview-button' | 'mini' | 'minimise' | 'profile'

/**
 * The same wishes, remembering after some of them which `data-focus` is to have the focus once it stands in the section;
 * `focusNext` remembers a place for an act that is no wish.
 */
export function useFocusAfter(section: { current: HTMLElement | null }, wishes: PanelWishes) {
  const place = useRef<Place | null>(null)
  useEffect(() => {
    const target = place.current && section.current?.querySelector<HTMLElement>(`[data-focus="${place.current}"]`)
    if (!target) return
    place.current = null
    target.focus()
  })
  return useMemo(() => {
    const focusNext = (next: Place) => {
      place.current = next
    }
    const then = (next: Place, wish: () => void) => () => {
      focusNext(next)
      wish()
    }
    const following: PanelWishes = {
      ...wishes,
      preview: then('preview', wishes.preview),
      accept: then('status', wishes.accept),
      undo: then('status', wishes.undo),
      cancel: then('preview-button', wishes.cancel),
      minimise: (minimised) => then(minimised ? 'mini' : 'minimise', () => wishes.minimise(minimised))(),
    }
    return { wishes: following, focusNext }
  }, [wishes])
}
