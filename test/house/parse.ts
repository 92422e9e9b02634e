// Reading files into what the rules look at, with oxc-parser (TypeScript 7 has no compiler API).

import { posix } from 'node:path'
import { parseSync, type StaticExportEntry } from 'oxc-parser'
import type { HouseFile, Import, SourceFile } from './file'
import { exportedFunctions, namedFunctions } from './functions'
import { globalsOf } from './globals'
import { type AstNode, visit } from './walk'

/** Throws with path and message when a file cannot be parsed. */
export function parseHouse(sources: SourceFile[]): HouseFile[] {
  const paths = new Set(sources.map((file) => file.path))
  return sources.map((file) => parseFile(file, paths))
}

function parseFile({ path, source }: SourceFile, paths: ReadonlySet<string>): HouseFile {
  const parsed = parseSync(path, source)
  const fault = parsed.errors[0]
  if (fault !== undefined) throw new Error(`${path}: ${fault.message}`)
  const program = parsed.program as unknown as AstNode
  const first = parsed.comments.find((comment) => source.slice(0, comment.start).replace(/^#!.*/, '').trim() === '')
  const entries: StaticExportEntry[] = parsed.module.staticExports.flatMap((statement) => statement.entries)
  return {
    path,
    source,
    lines: source.trimEnd().split('\n').length,
    imports: importsOf(program).map((one) => ({ ...one, path: resolve(one.says, path, paths) })),
    exportedFunctions: exportedFunctions(program, source),
    functions: namedFunctions(program, source),
    hasDefaultExport: entries.some((entry) => entry.exportName.kind === 'Default'),
    globals: globalsOf(program),
    opening: (first?.value ?? '').replace(/^\*/, '').trim(),
  }
}

/** `import { type A }` counts as a value import: under verbatimModuleSyntax the import itself stays. */
function importsOf(program: AstNode): Omit<Import, 'path'>[] {
  const imports: Omit<Import, 'path'>[] = []
  visit(program, (node) => {
    const source = node.source as AstNode | null | undefined
    if (typeof source?.value !== 'string') return
    const isReExport = node.type.startsWith('Export')
    const isType = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType'
    imports.push({ says: source.value, isType, isReExport })
  })
  return imports
}

function resolve(says: string, from: string, paths: ReadonlySet<string>): string | null {
  const plain = says.replace(/\?.*$/, '')
  if (!/^(\.|@\/)/.test(plain)) return null
  const path = plain.startsWith('@/') ? plain.slice(2) : posix.join(posix.dirname(from), plain)
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}.d.ts`, `${path}/index.ts`, `${path}/index.tsx`]
  return candidates.find((one) => paths.has(one)) ?? null
}
