// How files look: their length, their names, their opening sentence.
import { type HouseFile, isTest, type Rule } from './file'

const CEILING = 250
const FUNCTION_CEILING = 50
const PARAMETERS = 3
const FORBIDDEN = /^(?:utils?|helpers?|common|shared|core|misc|managers?|services?|handlers?)$/
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*\.tsx?$/
const PASCAL = /^[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx?$/

/** Rules that look at one file at a time. */
export const SHAPE_RULES: Rule[] = [
  each('there are no barrel files', ({ imports }) => imports.filter((one) => one.isReExport).map((one) => `hands on «${one.says}»`)),
  each(`no file is longer than ${CEILING} lines (tests and their samples are not counted)`, ({ path, lines }) =>
    !isSample(path) && lines > CEILING ? [`has ${lines} lines`] : [],
  ),
  each(`no function is longer than ${FUNCTION_CEILING} lines (tests are not counted)`, ({ path, functions }) =>
    functions
      .filter((one) => !isTest(path) && one.lines > FUNCTION_CEILING)
      .map((one) => `has «${one.name}» of ${one.lines} lines (line ${one.line})`),
  ),
  each(`a function takes at most ${PARAMETERS} parameters (tests are not counted)`, ({ path, functions }) =>
    functions
      .filter((one) => !isTest(path) && one.parameters > PARAMETERS)
      .map((one) => `has «${one.name}» with ${one.parameters} (line ${one.line})`),
  ),
  each('folders are nouns for what is inside', ({ path }) => {
    const folders = path.split('/').slice(0, -1)
    return folders.filter((folder) => FORBIDDEN.test(folder)).map((folder) => `lies in a folder called «${folder}»`)
  }),
  each('files are kebab-case, components PascalCase', ({ path }) => {
    const name = path.split('/').at(-1) ?? ''
    return KEBAB.test(name) || (isOfComponent(path) && PASCAL.test(name)) ? [] : ['has another kind of name']
  }),
  each('exports have names; only doors and settings of tools have a default', ({ path, hasDefaultExport }) =>
    hasDefaultExport && path.includes('/') && !/^entrypoints\/|\.d\.ts$/.test(path) ? ['has a default export'] : [],
  ),
  each('a file opens with one sentence saying what it is for (tests and settings of tools do not count)', ({ path, opening }) => {
    if (isTest(path) || path.endsWith('.d.ts') || !path.includes('/') || /[.:!?)]$/m.test(opening)) return []
    return [opening === '' ? 'opens without a comment' : `opens with «${opening.slice(0, 60)}»`]
  }),
  each('an exported function has a comment above it (for a component the opening sentence will do)', ({ path, exportedFunctions }) => {
    if (isSample(path)) return []
    const main = isComponent(path) ? path.replace(/^.*\/|\.tsx$/g, '') : ''
    const bare = exportedFunctions.filter((one) => !one.hasComment && one.name !== main)
    return bare.map((one) => `exports «${one.name}» without (line ${one.line})`)
  }),
  each('no test is skipped or run alone', ({ path, source }) =>
    isTest(path) ? [...source.matchAll(/\b(?:test|it|describe)\.(?:only|skip|todo)\b/g)].map((one) => `has «${one[0]}»`) : [],
  ),
]

function each(says: string, breaches: (file: HouseFile) => string[]): Rule {
  return { says, broken: (files) => files.flatMap((file) => breaches(file).map((breach) => `${file.path} ${breach}: ${says}.`)) }
}

function isComponent(path: string): boolean {
  return /^(?:components|entrypoints\/[^/]+|test\/portal\/react)\/.*\.tsx$/.test(path)
}

/** Components and their tests, which are named after them. */
function isOfComponent(path: string): boolean {
  return isComponent(path) || isComponent(path.replace(/^test\//, '')) || isTest(path)
}

/** Tests and their samples, in contrast to the machinery of tests. */
function isSample(path: string): boolean {
  return isTest(path) || /^test\/(?:lib|components|entrypoints)\//.test(path)
}
