// A short name of «this advice on this text»: it changes when the text changes and tells nothing of it.
import { fold } from '@/lib/text/normalise'

/** Stable over visits and over the read-only summary, which may show the text with other white space. */
export function textKey(id: string, text: string): string {
  const folded = fold(text)
  return `${id}:${hash(folded, 0x811c9dc5)}${hash(folded, 0x01234567)}`
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): string {
  let sum = seed
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(36)
}
