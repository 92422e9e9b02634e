// What the house test knows of one file: its imports, its exports, its words.

export type SourceFile = { path: string; source: string }

/** `path` is the file of the house it leads to, or null for a package and for what is not TypeScript. */
export type Import = { says: string; path: string | null; isType: boolean; isReExport: boolean }

export type ExportedFunction = { name: string; line: number; hasComment: boolean }

/** Any function, also inner ones, that has a name of its own. */
export type NamedFunction = { name: string; line: number; lines: number; parameters: number }

export type HouseFile = SourceFile & {
  lines: number
  imports: Import[]
  exportedFunctions: ExportedFunction[]
  functions: NamedFunction[]
  hasDefaultExport: boolean
  /** Names that the file uses and neither declares nor imports, with `Date.now` and the like in full and `new Date()` as such. */
  globals: string[]
  /** Text of the comment that the file begins with; '' when there is none. */
  opening: string
}

/** One rule of the house. `broken` tells in one sentence a breach which file breaks it. */
export type Rule = { says: string; broken(files: HouseFile[]): string[] }

/** Our own code that ships, in contrast to tests and configuration. */
export function ships(path: string): boolean {
  return /^(lib|components|entrypoints)\//.test(path)
}

/** The room of a file: `lib/<room>`, `components`, `entrypoints`, `test/portal`, …; for files at the top the file itself. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  const isFolder = path.split('/').length > 2
  return (first === 'lib' || first === 'test') && isFolder ? `${first}/${second}` : first
}

/** A file of tests itself, not what tests use. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}
