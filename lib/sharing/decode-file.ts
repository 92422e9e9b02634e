// From a file's bytes to its text: strictly UTF-8, and never more than the limit.
import { LARGEST_FILE, type Refusal } from './format'

/** The text of a file, without a byte order mark; a refusal when it is too large or not UTF-8. */
export function decodeFile(bytes: Uint8Array<ArrayBuffer>): { text: string } | Refusal {
  if (bytes.byteLength > LARGEST_FILE) return { fault: 'too-large', path: '' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { fault: 'not-utf8', path: '' }
  }
}
