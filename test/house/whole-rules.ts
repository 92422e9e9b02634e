// Rules about the house as a whole: no loops, pure rooms, tests where the rooms are.
import { type HouseFile, isTest, type Rule, ships } from './file'

const PURE = /^lib\/(?:text|recognition|advice|filling|report)\/|^lib\/catalogue\/compile/
const IMPURE = [
  ...['Date.now', 'new Date()', 'Date()', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'],
  ...['document', 'window', 'browser', 'chrome', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'globalThis', 'self', 'process'],
]

/** `browser` as an import of the polyfill is caught by the rules of rooms. */
export const WHOLE_RULES: Rule[] = [
  { says: 'imports make no loops', broken: loops },
  { says: 'pure rooms know no clock, no chance, no page and no browser', broken: impurities },
  { says: 'the tests of a room lie where the room lies', broken: homelessTests },
]

/** Each loop once, beginning with its first file by name; type imports count. */
function loops(files: HouseFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const found = new Set<string>()
  const follow = (path: string, way: string[]): void => {
    const at = way.indexOf(path)
    if (at >= 0) {
      const loop = way.slice(at)
      const first = loop.indexOf(loop.toSorted()[0] ?? '')
      found.add([...loop.slice(first), ...loop.slice(0, first)].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of byPath.get(path)?.imports ?? []) if (next.path !== null) follow(next.path, [...way, path])
    done.add(path)
  }
  for (const file of files) follow(file.path, [])
  return [...found].map((loop) => `${loop} → and round again: imports make no loops.`)
}

function impurities(files: HouseFile[]): string[] {
  return files
    .filter((file) => PURE.test(file.path))
    .flatMap((file) => file.globals.filter((name) => IMPURE.includes(name)).map((name) => ({ file, name })))
    .map(({ file, name }) => `${file.path} uses «${name}»: pure rooms know no clock, no chance, no page and no browser.`)
}

function homelessTests(files: HouseFile[]): string[] {
  const folders = new Set(files.filter((file) => ships(file.path)).flatMap((file) => foldersOf(file.path)))
  const tested = new Set(files.filter((file) => isTest(file.path)).flatMap((file) => foldersOf(file.path)))
  const homeless = files
    .filter((file) => isTest(file.path) && /^test\/(?:lib|components|entrypoints)\//.test(file.path))
    .filter((file) => !folders.has(file.path.replace(/^test\/|\/[^/]+$/g, '')))
    .map((file) => `${file.path} tests a folder that is not there: the tests of a room lie where the room lies.`)
  const untested = [...folders]
    .filter((folder) => /^lib\/[^/]+$/.test(folder) && folder !== 'lib/model' && !tested.has(`test/${folder}`))
    .map((folder) => `${folder} has no test in test/${folder}: the tests of a room lie where the room lies.`)
  return [...homeless, ...untested]
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}
