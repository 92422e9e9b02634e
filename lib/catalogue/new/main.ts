// `npm run new`: asks what is added to the catalogue and under which id, and writes its file; `npm run new -- advice oma-neuvo` asks nothing.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { intro, isCancel, outro, select, text } from '@clack/prompts'
import { blankEntry, closedFault, idFault, KINDS, type Kind } from './blank-entry'

const [givenKind, givenId, folder = join(import.meta.dirname, '..')] = process.argv.slice(2)

async function askKind(): Promise<Kind> {
  const options = Object.entries(KINDS).map(([value, label]) => ({ value: value as Kind, label }))
  return answered(await select<Kind>({ message: 'Mitä lisätään?', options }))
}

async function askId(kind: Kind): Promise<string> {
  return answered(await text({ message: 'Tunniste (tiedoston nimi)', validate: (id) => idFault(id ?? '') ?? closedFault(kind, id ?? '') }))
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) end('Mitään ei lisätty.')
  return answer as Exclude<T, symbol>
}

function end(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind)
}

if (givenKind === undefined) intro('Uusi tietokannan tiedosto')
if (givenKind !== undefined && !isKind(givenKind)) end(`Lajia «${givenKind}» ei ole. Lajit: ${Object.keys(KINDS).join(', ')}.`)
const kind = givenKind ?? (await askKind())
const id = givenId ?? (await askId(kind))
const fault = idFault(id) ?? closedFault(kind, id)
if (fault) end(fault)
const file = join(folder, kind, `${id}.json`)
if (existsSync(file)) end(`Tiedosto ${kind}/${id}.json on jo olemassa. Mitään ei muutettu.`)
writeFileSync(file, blankEntry(kind, id))
const next = `Tehtiin ${kind}/${id}.json. Täytä tyhjät kohdat ja tarkista: npx vitest run --project unit test/catalogue.test.ts`
if (givenKind === undefined) outro(next)
else console.log(next)
