// Reads and checks every file of the catalogue; build time and tests only. All faults of all files are reported at once, by file name, in Finnish.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { AdviceEntry } from '../model/advice-entry'
import { DataGroup, FieldEntry, FormEntry, Source, TextEntry } from '../model/catalogue'
import { RoleEntry } from '../model/role'
import { brokenJson, faultSentence } from './faults'

export type WholeCatalogue = {
  forms: FormEntry[]
  fields: FieldEntry[]
  advice: AdviceEntry[]
  texts: TextEntry[]
  sources: Source[]
  roles: RoleEntry[]
  dataGroups: DataGroup[]
}

const ROOMS = { forms: FormEntry, fields: FieldEntry, advice: AdviceEntry, texts: TextEntry, sources: Source, roles: RoleEntry } as const

/** Thrown when anything in the catalogue is wrong; `faults` has one Finnish sentence a fault, each beginning with the file's name. */
export class CatalogueFaults extends Error {
  constructor(readonly faults: string[]) {
    super(`Tietokannassa on virheitä (${faults.length}):\n${faults.join('\n')}`)
  }
}

/** Reads the catalogue below `folder`. Throws `CatalogueFaults` naming every fault of every file. */
export function loadCatalogue(folder: string): WholeCatalogue {
  const faults: string[] = []
  const read = <T>(schema: z.ZodType<T>, path: string, name: string): T | undefined => {
    const source = readFileSync(path, 'utf8')
    let data: unknown
    try {
      data = JSON.parse(source)
    } catch (error) {
      faults.push(`${name}: ${brokenJson(source, error)}`)
      return undefined
    }
    const parsed = schema.safeParse(data, { reportInput: true })
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) faults.push(`${name}: ${faultSentence(issue)}`)
    return undefined
  }
  const readRoom = <T extends { id: string }>(room: string, schema: z.ZodType<T>): T[] =>
    readdirSync(join(folder, room))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => {
        const entry = read(schema, join(folder, room, name), `${room}/${name}`)
        if (!entry) return []
        if (`${entry.id}.json` !== name) faults.push(`${room}/${name}: tunnisteen «${entry.id}» pitää olla sama kuin tiedoston nimi`)
        return [entry]
      })
  const whole: WholeCatalogue = {
    forms: readRoom('forms', ROOMS.forms),
    fields: readRoom('fields', ROOMS.fields),
    advice: readRoom('advice', ROOMS.advice),
    texts: readRoom('texts', ROOMS.texts),
    sources: readRoom('sources', ROOMS.sources),
    roles: readRoom('roles', ROOMS.roles),
    dataGroups:
      read(z.strictObject({ about: z.string(), groups: z.array(DataGroup) }), join(folder, 'data-groups.json'), 'data-groups.json')
        ?.groups ?? [],
  }
  faults.push(...brokenReferences(whole))
  if (faults.length > 0) throw new CatalogueFaults(faults)
  return whole
}

function brokenReferences(whole: WholeCatalogue): string[] {
  const known = new Set(whole.sources.map((source) => source.id))
  const cited = [
    ...whole.advice.flatMap((entry) => [entry, ...entry.replacements].map(({ source }) => [`advice/${entry.id}.json`, source] as const)),
    ...whole.texts.map((entry) => [`texts/${entry.id}.json`, entry.source] as const),
    ...whole.roles.map((entry) => [`roles/${entry.id}.json`, entry.source] as const),
    ...[...whole.fields, ...whole.forms].flatMap((entry) => {
      const room = 'form' in entry ? 'forms' : 'fields'
      const lists =
        'names' in entry
          ? [entry.names, ...entry.steps.map((step) => step.names), ...entry.states.map((state) => state.words)]
          : [entry.labels, entry.sections, ...(entry.options ? [entry.options] : []), ...(entry.not ? [entry.not] : [])]
      return lists.flatMap((words) =>
        [...words.fi, ...words.sv, ...words.en].flatMap((word) =>
          word.source ? [[`${room}/${entry.id}.json`, word.source] as const] : [],
        ),
      )
    }),
  ]
  return cited.filter(([, source]) => !known.has(source)).map(([file, source]) => `${file}: lähdettä «${source}» ei ole kansiossa sources`)
}
