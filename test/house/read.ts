// The house as it stands on the disk: every TypeScript file that is ours.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { SourceFile } from './file'

const FOLDERS = ['components', 'entrypoints', 'lib', 'test']

/** Paths are relative to `root`, with forward slashes, sorted. */
export function readHouse(root: string): SourceFile[] {
  const found = FOLDERS.flatMap((folder) => walk(join(root, folder)))
  const top = readdirSync(root).filter((name) => /\.tsx?$/.test(name))
  return [...found, ...top.map((name) => join(root, name))]
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), source: readFileSync(path, 'utf8') }))
    .sort((one, other) => one.path.localeCompare(other.path))
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}
