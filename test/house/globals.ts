// The names a file takes from the world around it.
import { type AstNode, visit } from './walk'

const DATED = new Set(['Date', 'Math', 'performance', 'crypto'])

/** Names used but neither declared nor imported in the file; `Date.now`, `Math.random` with their member, `new Date()` without arguments as such. */
export function globalsOf(program: AstNode): string[] {
  const declared = new Set<string>()
  const used = new Set<string>()
  visit(program, (node, parent, key) => {
    if (node.type === 'ObjectPattern') for (const name of namesIn(node)) declared.add(name)
    if (node.type !== 'Identifier') return
    const name = String(node.name)
    if (isDeclaration(parent, key)) declared.add(name)
    else if (isReference(parent, key)) for (const one of inFull(name, parent, key)) used.add(one)
  })
  return [...used].filter((name) => !declared.has(name.replace(/^new |[.(].*$/g, ''))).sort()
}

function inFull(name: string, parent: AstNode | null, key: string): string[] {
  if (parent?.type === 'NewExpression' && key === 'callee' && name === 'Date')
    return (parent.arguments as unknown[]).length === 0 ? ['new Date()'] : []
  if (parent?.type === 'CallExpression' && key === 'callee' && name === 'Date') return ['Date()']
  if (parent?.type === 'MemberExpression' && key === 'object' && DATED.has(name) && parent.computed !== true) {
    return [`${name}.${String((parent.property as AstNode).name)}`]
  }
  return [name]
}

function isDeclaration(parent: AstNode | null, key: string): boolean {
  switch (parent?.type) {
    case 'VariableDeclarator':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
      return key === 'id' || key === 'params'
    case 'ArrowFunctionExpression':
      return key === 'params'
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return key === 'local'
    case 'ArrayPattern':
    case 'RestElement':
    case 'CatchClause':
      return true
    case 'AssignmentPattern':
      return key === 'left'
    default:
      return false
  }
}

/** Names that an object pattern gives: `{ a, b: c, d = 1 }` gives a, c and d. */
function namesIn(pattern: AstNode): string[] {
  return (pattern.properties as AstNode[])
    .map((property) => property.value as AstNode | undefined)
    .filter((value) => value?.type === 'Identifier')
    .map((value) => String(value?.name))
}

function isReference(parent: AstNode | null, key: string): boolean {
  if (parent === null) return false
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed === true
  if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)) return key === 'value' || parent.computed === true
  return (
    !/^(TS(?!AsExpression|NonNullExpression|SatisfiesExpression)|Import|Export|Labeled|Break|Continue|JSX)/.test(parent.type) ||
    key === 'expression'
  )
}
