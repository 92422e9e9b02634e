// Data from outside, before any schema: how large, how deep, how much, no key that could reach a prototype, texts made harmless.
import { cleanText } from './clean'

/** Bytes of a file. */
export const LARGEST_FILE = 256 * 1024
/** Objects and lists inside one another; a legal basis of turvakielto lies eight deep in a file of profiles. */
export const DEEPEST = 8
/** Values in a file, and anew in each of its places that count for themselves. */
export const MOST_NODES = 2000
const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

export type OutsideFault = 'too-large' | 'not-utf8' | 'not-json' | 'too-deep' | 'too-many-nodes' | 'forbidden-key'

/** `path` leads to the place («profiles.0.values»); '' = the whole. */
export type OutsideRefusal = { fault: OutsideFault; path: string }

type Path = (string | number)[]
/** Places whose values are counted anew; none unless told. */
type CountsAnew = (path: Path) => boolean

/** The text of a file, without a byte order mark. */
export function readText(bytes: Uint8Array<ArrayBuffer>): { text: string } | OutsideRefusal {
  if (bytes.byteLength > LARGEST_FILE) return { fault: 'too-large', path: '' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { fault: 'not-utf8', path: '' }
  }
}

/** What JSON lies in the text, its texts in NFC and without hidden characters; or why it is not looked at further. */
export function readOutside(text: string, countsAnew: CountsAnew = () => false): { data: unknown } | OutsideRefusal {
  if (new TextEncoder().encode(text).byteLength > LARGEST_FILE) return { fault: 'too-large', path: '' }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { fault: 'not-json', path: '' }
  }
  return refusalOf(data, { path: [], count: { nodes: 0 }, countsAnew }) ?? { data: cleaned(data) }
}

/** Every value counts as a node, the whole too. */
export function countNodes(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 1
  return Object.values(data).reduce((sum: number, inner) => sum + countNodes(inner), 1)
}

type Place = { path: Path; count: { nodes: number }; countsAnew: CountsAnew }

function refusalOf(value: unknown, { path, count, countsAnew }: Place): OutsideRefusal | null {
  count.nodes += 1
  if (count.nodes > MOST_NODES) return refusal('too-many-nodes', path)
  if (typeof value !== 'object' || value === null) return null
  if (path.length >= DEEPEST) return refusal('too-deep', path)
  const own = countsAnew(path) ? { nodes: 0 } : count
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN.includes(key)) return refusal('forbidden-key', path)
    const found = refusalOf(inner, { path: [...path, Array.isArray(value) ? Number(key) : key], count: own, countsAnew })
    if (found) return found
  }
  return null
}

function refusal(fault: OutsideFault, path: Path): OutsideRefusal {
  // Keys come from outside: a path is for pointing, not for carrying text.
  return { fault, path: path.join('.').slice(0, 120) }
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]))
}
