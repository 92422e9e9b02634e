// Gives every id, name and class of the pages another word, and finds the old word again for what is posted.
import { draw } from '../draw'

export interface Renamer {
  page(markup: string): string
  style(css: string): string
  /** The portal's own word for a posted name or id; an unknown one is returned as it is. */
  back(word: string): string
}

const TAG = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi
const REFERRING = /\s(id|name|class|for|form|list|aria-labelledby|aria-describedby|aria-controls|data-when)="([^"]*)"/g
const FRAGMENT = /\shref="#([^"]+)"/g
const CLASS_SELECTOR = /\.(-?[a-z_][\w-]*)/gi

const UNCHANGED: Renamer = { page: (markup) => markup, style: (css) => css, back: (word) => word }

/** A renamer for a seed, or one that changes nothing; `known` are the names that may be posted before a page was rendered (after a restart). */
export function renamer(seed: number | undefined, known: readonly string[]): Renamer {
  if (seed === undefined) return UNCHANGED
  const forward = new Map<string, string>()
  const backward = new Map<string, string>()
  const rename = (word: string): string => {
    const ready = forward.get(word)
    if (ready) return ready
    let fresh = `x${draw(seed, word).toString(36)}`
    while (backward.has(fresh)) fresh += 'z'
    forward.set(word, fresh)
    backward.set(fresh, word)
    return fresh
  }
  for (const word of known) rename(word)
  const all = (words: string) => words.replace(/\S+/g, rename)
  return {
    page: (markup) =>
      markup.replace(TAG, (tag: string, element: string) =>
        element === 'meta'
          ? tag
          : tag
              .replace(REFERRING, (_, attribute: string, words: string) => ` ${attribute}="${all(words)}"`)
              .replace(FRAGMENT, (_, id: string) => ` href="#${rename(id)}"`),
      ),
    style: (css) => css.replace(CLASS_SELECTOR, (_, word: string) => `.${rename(word)}`),
    back: (word) => backward.get(word) ?? word,
  }
}
