// Data from outside, before any schema: how large, how deep, how much, no key that could reach a prototype, texts made harmless.
import { cleanText } from './clean'

export const LARGEST_FILE = 256 * 1024
export const DEEPEST = 8
export const MOST_NODES = 2000
const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

export type OutsideFault = 'too-large' | 'not-utf8' | 'not-json' | 'too-deep' | 'too-many-nodes' | 'forbidden-key'

/** What JSON lies in the bytes, texts in NFC and without hidden characters; or why it is not looked at further. */
export function readOutside(bytes: Uint8Array<ArrayBuffer>): { data: unknown } | { fault: OutsideFault } {
  if (bytes.byteLength > LARGEST_FILE) return { fault: 'too-large' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { fault: 'not-utf8' }
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { fault: 'not-json' }
  }
  const fault = faultOf(data, 0, { nodes: 0 })
  return fault === null ? { data: cleaned(data) } : { fault }
}

/** Every value counts as a node, the whole too. */
export function countNodes(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 1
  return Object.values(data).reduce((sum: number, inner) => sum + countNodes(inner), 1)
}

function faultOf(value: unknown, depth: number, count: { nodes: number }): OutsideFault | null {
  count.nodes += 1
  if (count.nodes > MOST_NODES) return 'too-many-nodes'
  if (typeof value !== 'object' || value === null) return null
  if (depth >= DEEPEST) return 'too-deep'
  for (const [key, inner] of Object.entries(value)) {
    const found = FORBIDDEN.includes(key) ? 'forbidden-key' : faultOf(inner, depth + 1, count)
    if (found) return found
  }
  return null
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]))
}
