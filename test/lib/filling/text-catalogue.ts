// The texts as they ship, read from their files; and a look for what may never stand in an official text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataGroup, type TextCatalogue, TextEntry } from '@/lib/model/catalogue'

const folder = join(import.meta.dirname, '../../../lib/catalogue')
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))

/** Only texts and data groups, so that these tests stand whatever else the catalogue holds. */
export const texts: TextCatalogue = {
  texts: readdirSync(join(folder, 'texts')).map((name) => TextEntry.parse(read(join('texts', name)))),
  dataGroups: (read('data-groups.json') as { groups: unknown[] }).groups.map((group) => DataGroup.parse(group)),
}

/** What is wrong with a text as an official text; [] when nothing is. */
export function blemishes(text: string): string[] {
  const faults: [RegExp, string][] = [
    [/[[\]{}]/, 'bracket'],
    [/undefined|null|NaN/, 'leaked value'],
    [/ {2}/, 'double space'],
    [/\n{3}/, 'empty paragraph'],
    [/(?:^|\s)[.,;:!?]/, 'empty sentence'],
    [/\.\.|[,;:]\./, 'double punctuation'],
    [/:\s*(?:\n|$)/, 'lead word alone'],
    [/\w §/, 'section that may part'],
    [/^\s|\s$/, 'loose edge'],
  ]
  return faults.filter(([pattern]) => pattern.test(text)).map(([, name]) => name)
}
