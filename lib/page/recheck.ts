// Looks again at what was written, for a page that thinks of changing it only later.
import { isWriting } from './ours'
import { readAgain, type Write } from './write'

/** A control with the value it was read back with. */
export type Written = { write: Write; value: string }

const WATCHED_MS = 5_000

/**
 * Looks at each of the page's changes for five seconds, and once at their end. Calls `onChanged` at most once for each of `written`, with its place in the list
 * and the value that now stands there. What a person changes, or we write or take back ourselves, is no change of the page.
 */
export function watchWritten(written: readonly Written[], onChanged: (at: number, value: string) => void, signal: AbortSignal): void {
  const watched = new Map(written.map((one, at) => [one.write.element, { ...one, at }]))
  const life = new AbortController()
  const end = () => life.abort()
  const look = () => {
    if (isWriting()) return end()
    for (const [element, { write, value, at }] of watched) {
      const now = readAgain(write)
      if (now === value) continue
      watched.delete(element)
      onChanged(at, now)
    }
  }
  const observer = new MutationObserver(look)
  for (const root of new Set([...watched.keys()].map((element) => element.getRootNode()))) {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
    const note = (event: Event) => {
      if (isWriting()) return end()
      const changed = event.composedPath()[0] as HTMLInputElement
      const isOfGroup = ({ element }: Write) => changed.type === 'radio' && (element as HTMLInputElement).name === changed.name
      if (event.isTrusted) for (const [element, { write }] of watched) if (element === changed || isOfGroup(write)) watched.delete(element)
    }
    for (const type of ['input', 'change']) root.addEventListener(type, note, { capture: true, signal: life.signal })
  }
  const timer = setTimeout(() => {
    look()
    end()
  }, WATCHED_MS)
  life.signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  signal.addEventListener('abort', end, { signal: life.signal })
}
