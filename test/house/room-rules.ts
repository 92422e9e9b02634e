// Who may import whom.
import { type HouseFile, type Import, type Rule, roomOf, ships } from './file'

const POLYFILL_ROOMS = ['lib/messages', 'lib/store', 'lib/sharing', 'entrypoints']
/** Read before the alias exists: the settings of the tools and the part of the catalogue that runs in the build. */
const READ_BY_TOOLS = /^[^/]+$|^lib\/catalogue\//
const OTHER_KINDS = /\.(?:css|html|json|m?js|txt)(?:\?|$)/
const PAGE_DOORS = /^entrypoints\/(?:capture|detector|fill|greeting|overlay|words-\w+)(?:\.tsx?$|\/index\.tsx?$)/

/** In the order of the house: ground, rooms, what is seen, doors, tests. */
export const ROOM_RULES: Rule[] = [
  each('lib/model imports zod and its own words', (file, one) => {
    if (roomOf(file.path) !== 'lib/model') return false
    return one.path === null ? !isZod(one.says) : roomOf(one.path) !== 'lib/model'
  }),
  each('lib/model/words imports by value nothing but other words', (file, one) => {
    return file.path.startsWith('lib/model/words/') && !one.isType && !one.path?.startsWith('lib/model/words/')
  }),
  each('lib/text imports small packages and itself', (file, one) => {
    if (roomOf(file.path) !== 'lib/text') return false
    return one.path === null ? isZod(one.says) || one.says === 'webextension-polyfill' : roomOf(one.path) !== 'lib/text'
  }),
  each('a room of lib imports lib/model, lib/text and itself', (file, one) => {
    const room = roomOf(file.path)
    if (!room.startsWith('lib/') || one.path === null) return false
    return !['lib/model', 'lib/text', room].includes(roomOf(one.path))
  }),
  each('components import types and words of lib/model, and other components', (file, one) => {
    if (roomOf(file.path) !== 'components' || one.path === null || roomOf(one.path) === 'components') return false
    return !(roomOf(one.path) === 'lib/model' && (one.isType || one.path.startsWith('lib/model/words/')))
  }),
  each('only entrypoints/background opens the store', (file, one) => {
    if (!ships(file.path) || one.path === null || roomOf(one.path) !== 'lib/store' || roomOf(file.path) === 'lib/store') return false
    return !/^entrypoints\/background[./]/.test(file.path)
  }),
  each('only messages, store, sharing and entrypoints know the browser’s interface', (file, one) => {
    return ships(file.path) && one.says === 'webextension-polyfill' && !POLYFILL_ROOMS.includes(roomOf(file.path))
  }),
  each('what ships imports nothing from test', (file, one) => ships(file.path) && one.path?.startsWith('test/') === true),
  each('the replica and the driver import nothing that ships', (file, one) => {
    return /^test\/(?:portal|e2e\/browser)\//.test(file.path) && one.path !== null && ships(one.path)
  }),
  each('inside a room imports are relative, between rooms they begin with @/', (file, one) => {
    if (one.path === null || !(ships(file.path) || ships(one.path)) || READ_BY_TOOLS.test(file.path)) return false
    return roomOf(file.path) === roomOf(one.path) ? one.says.startsWith('@/') : one.says.startsWith('.')
  }),
  each('an import leads to a file', (_, one) => /^(?:\.|@\/)/.test(one.says) && one.path === null && !OTHER_KINDS.test(one.says)),
  {
    says: 'nothing that ships to the portal’s page carries a validator',
    broken: (files) => files.filter((file) => PAGE_DOORS.test(file.path)).flatMap((door) => waysToZod(door, files)),
  },
]

function each(says: string, isBreach: (file: HouseFile, one: Import) => boolean): Rule {
  const tell = (file: HouseFile, one: Import) => `${file.path} imports «${one.says}»${one.isType ? ' (type)' : ''}: ${says}.`
  return {
    says,
    broken: (files) => files.flatMap((file) => file.imports.filter((one) => isBreach(file, one)).map((one) => tell(file, one))),
  }
}

/** The shortest way of value imports from a door to each file that imports zod. */
function waysToZod(door: HouseFile, files: HouseFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const ways = new Map([[door.path, [door.path]]])
  const found: string[] = []
  for (const [path, way] of ways) {
    for (const one of byPath.get(path)?.imports ?? []) {
      if (one.isType) continue
      if (isZod(one.says)) {
        found.push(`${way.join(' → ')} imports «${one.says}» by value: nothing that ships to the portal’s page carries a validator.`)
      } else if (one.path !== null && !ways.has(one.path)) ways.set(one.path, [...way, one.path])
    }
  }
  return found
}

function isZod(says: string): boolean {
  return says === 'zod' || says.startsWith('zod/')
}
