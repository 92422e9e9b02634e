// The marker sentence and the text below it, put together and taken apart.
import { findMarker, MARKER } from '@/lib/text/marker'
import { fold, tidy } from '@/lib/text/normalise'

/** The marker before a text, an empty line between (a full stop where the control keeps no line breaks). The text stays the exact end of it; a blank one goes. */
export function withMarker(text: string, singleLine: boolean): string {
  if (isBlank(text)) return MARKER
  return `${MARKER}${singleLine ? '. ' : '\n\n'}${text}`
}

/** What stands beside the marker, tidied for comparing; the whole text when there is none. */
export function besideMarker(text: string): string {
  const whole = tidy(text)
  const at = findMarker(text).presence === 'present' ? whole.toLowerCase().indexOf(fold(MARKER)) : -1
  if (at < 0) return whole
  // Quotes and a full stop that touch the sentence belong to it.
  const head = whole.slice(0, at).replace(/["'«»“”]+$/, '')
  const tail = whole.slice(at + MARKER.length).replace(/^["'«»“”.]+(?=\s|$)/, '')
  return `${head} ${tail}`.trim()
}

/** Nothing a person could see stands in it. */
export function isBlank(text: string): boolean {
  return tidy(text) === ''
}
