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

/** «profiles.0» and «profiles.0.registers.0». */
function beginsCount(path: Path): boolean {
  const isElement = typeof path.at(-1) === 'number'
  return isElement && path[0] === 'profiles' && (path.length === 2 || (path.length === 4 && path[2] === 'registers'))
}

function refusal(fault: Refusal['fault'], path: Path): Refusal {
  // Keys come from outside: a path is for pointing, not for carrying text.
  return { fault, path: path.join('.').slice(0, 120) }
}
