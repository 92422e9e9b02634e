// The catalogue of forms and fields as it ships, for tests of recognition; it needs no other part of the catalogue.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { compileCatalogue } from '@/lib/catalogue/compile'
import { type Catalogue, DataGroup, FieldEntry, FormEntry } from '@/lib/model/catalogue'
import type { Language } from '@/lib/model/words/ids'

const folder = join(import.meta.dirname, '../../../lib/catalogue')

function read<T>(room: string, schema: z.ZodType<T>): T[] {
  return readdirSync(join(folder, room)).map((name) => schema.parse(JSON.parse(readFileSync(join(folder, room, name), 'utf8'))))
}

export const fieldEntries: FieldEntry[] = read('fields', FieldEntry)
const { groups: dataGroups } = z
  .object({ groups: z.array(DataGroup) })
  .parse(JSON.parse(readFileSync(join(folder, 'data-groups.json'), 'utf8')))

export const formEntries: FormEntry[] = read('forms', FormEntry)

const compiled = new Map<Language, Catalogue>()

/** The page's catalogue in one language of the interface, without advice; made once. */
export function pageCatalogue(language: Language = 'fi'): Catalogue {
  const made =
    compiled.get(language) ??
    compileCatalogue({ forms: formEntries, fields: fieldEntries, advice: [], texts: [], sources: [], roles: [], dataGroups }, language)
  compiled.set(language, made)
  return made
}
