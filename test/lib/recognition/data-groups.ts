// The Finnish labels of the data groups, as a page may list them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export function loadDataGroups(): string[] {
  const path = join(import.meta.dirname, '../../../lib/catalogue/data-groups.json')
  const { groups } = JSON.parse(readFileSync(path, 'utf8')) as { groups: { label: { fi: string } }[] }
  return groups.map((group) => group.label.fi)
}
