// A first look at data from outside, before any schema: how deep, how much, and no key that could reach a prototype.
import { DEEPEST, MOST_NODES, type Refusal } from './format'

const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

type Path = (string | number)[]
type Count = { nodes: number }

/** null when the data keeps all limits. */
export function limitRefusal(data: unknown): Refusal | null {
  return walk(data, [], { nodes: 0 })
}

function walk(value: unknown, path: Path, count: Count): Refusal | null {
  count.nodes += 1
  const own = beginsCount(path) ? { nodes: 0 } : count
  if (count.nodes > MOST_NODES || own.nodes > MOST_NODES) return refusal('too-many-nodes', path)
  if (typeof value !== 'object' || value === null) return null
  if (path.length >= DEEPEST) return refusal('too-deep', path)
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.includes(key)) return refusal('forbidden-key', path)
    const found = walk((value as Record<string, unknown>)[key], [...path, Array.isArray(value) ? Number(key) : key], own)
    if (found) return found
  }
  return null
}

/** «profiles.0», «profiles.0.registers.0», and «registers.0» of a preset. */
function beginsCount(path: Path): boolean {
  if (typeof path.at(-1) !== 'number') return false
  return /^(?:profiles\.\d+|(?:profiles\.\d+\.)?registers\.\d+)$/.test(path.join('.'))
}

function refusal(fault: Refusal['fault'], path: Path): Refusal {
  // Keys come from outside: a path is for pointing, not for carrying text.
  return { fault, path: path.join('.').slice(0, 120) }
}
