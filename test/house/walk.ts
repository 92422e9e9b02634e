// Walking a syntax tree in the order of its keys.
import { visitorKeys } from 'oxc-parser'

export type AstNode = { type: string; start: number; end: number; [key: string]: unknown }

/** Calls `see` for every node, parents first; `parent` and `key` say where it hangs. */
export function visit(node: AstNode, see: (node: AstNode, parent: AstNode | null, key: string) => void): void {
  const step = (at: AstNode, parent: AstNode | null, key: string): void => {
    see(at, parent, key)
    for (const name of visitorKeys[at.type] ?? []) {
      for (const child of [at[name]].flat()) if (isNode(child)) step(child, at, name)
    }
  }
  step(node, null, '')
}

/** From 1. */
export function lineOf(source: string, at: number): number {
  return source.slice(0, at).split('\n').length
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string'
}
