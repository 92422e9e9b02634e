// The functions of a file: their names, lengths, parameters and comments.
import type { ExportedFunction, NamedFunction } from './file'
import { type AstNode, lineOf, visit } from './walk'

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** Functions that leave the file by name, and whether a comment ends on the line above. */
export function exportedFunctions(program: AstNode, source: string): ExportedFunction[] {
  return (program.body as AstNode[]).flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    const declaration = statement.declaration as AstNode | null
    if (declaration === null || declaration === undefined) return []
    const about = {
      line: lineOf(source, statement.start),
      hasComment: /\*\/\s*$|(?:^|\n)\s*\/\/[^\n]*\n\s*$/.test(source.slice(0, statement.start)),
    }
    if (declaration.type === 'FunctionDeclaration') return [{ name: nameOf(declaration.id), ...about }]
    if (declaration.type !== 'VariableDeclaration') return []
    const functions = (declaration.declarations as AstNode[]).filter((one) => FUNCTIONS.has((one.init as AstNode | null)?.type ?? ''))
    return functions.map((one) => ({ name: nameOf(one.id), ...about }))
  })
}

/** Declared functions, functions given to a constant, and methods. */
export function namedFunctions(program: AstNode, source: string): NamedFunction[] {
  const found: NamedFunction[] = []
  visit(program, (node, parent) => {
    if (!FUNCTIONS.has(node.type)) return
    const name = nameOf(node.id) || nameOf(parent?.type === 'VariableDeclarator' ? parent.id : parent?.key)
    if (name === '' || node.body === null) return
    const lines = source.slice(node.start, node.end).split('\n').length
    found.push({ name, line: lineOf(source, node.start), lines, parameters: (node.params as AstNode[]).length })
  })
  return found
}

function nameOf(node: unknown): string {
  const name = (node as AstNode | null | undefined)?.name
  return typeof name === 'string' ? name : ''
}
