// What is wrong in a file of the catalogue, in Finnish for those who write it and do not program.
import type { z } from 'zod'

const TYPES: Record<string, string> = {
  string: 'teksti lainausmerkeissä',
  number: 'luku ilman lainausmerkkejä',
  int: 'kokonaisluku',
  boolean: 'true tai false',
  array: 'luettelo hakasulkeissa',
  object: 'kohta aaltosulkeissa',
  record: 'kohta aaltosulkeissa',
}

/** One sentence without a full stop, with the place in the file. */
export function faultSentence(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? `kohdassa ${issue.path.join('.')} ` : ''
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${where}on tuntematon avain: ${issue.keys.join(', ')}`
    case 'invalid_type':
      return issue.input === undefined
        ? `${where}puuttuu arvo, jonka pitäisi olla ${typeName(issue)}`
        : `${where}arvon pitäisi olla ${typeName(issue)}`
    case 'invalid_value':
      return `${where}arvon pitäisi olla jokin näistä: ${issue.values.join(', ')}`
    case 'invalid_union':
      return `${where}ehdon tai arvon muotoa ei tunneta`
    case 'too_small':
      return `${where}arvo on liian lyhyt tai puuttuu`
    case 'too_big':
      return `${where}arvo on liian pitkä`
    case 'invalid_format':
      return issue.format === 'date'
        ? `${where}päivän pitäisi olla muodossa 2026-11-23`
        : `${where}sallitaan vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä`
    case 'invalid_key':
      return `${where}on avain, jota ei tunneta`
    default:
      return `${where}arvo ei kelpaa`
  }
}

/** Where a file stops being JSON, as far as that can be told. */
export function brokenJson(source: string, error: unknown): string {
  const said = error instanceof Error ? error.message : ''
  const at = /position (\d+)/.exec(said)?.[1]
  if (source.trim() === '') return 'tiedosto on tyhjä'
  const line = at === undefined ? source.split('\n').length : source.slice(0, Number(at)).split('\n').length
  return `tiedosto ei ole kelvollista JSONia: katso riviä ${line} ja sitä edeltävää (pilkku, lainausmerkki tai sulje puuttuu tai on liikaa)`
}

function typeName(issue: z.core.$ZodIssueInvalidType): string {
  return TYPES[issue.expected] ?? `tyyppiä ${issue.expected}`
}
