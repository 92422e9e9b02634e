// An entry of the catalogue with everything to be filled: what is empty keeps the tests red until somebody writes it.

import { FIELD_IDS } from '@/lib/model/words/ids'
import { ROLE_IDS } from '@/lib/model/words/roles'

/** The folders in which an entry is one file, with what it is called. */
export const KINDS = {
  advice: 'neuvo: mitä sanotaan ja milloin',
  fields: 'kenttä: missä se on sivulla',
  forms: 'portaalin lomake',
  texts: 'teksti, joka kootaan hakemukseen',
  sources: 'lähde, johon väitteet nojaavat',
  roles: 'rooli, jolta kysytään ennen aloittamista',
} as const
export type Kind = keyof typeof KINDS

const said = { fi: '', sv: '', en: '' }
const words = { fi: [{ text: '', confidence: 'guessed' }], sv: [], en: [] }
const claim = { source: '', confidence: 'guessed', checkedOn: '' }
const example = (says: string, some: object) => ({ says: '', expect: says, answers: {}, ...some })

const BLANK: Record<Kind, object> = {
  advice: {
    fields: [],
    when: { check: 'all', of: [] },
    cases: [{ kind: 'note' }],
    title: said,
    message: said,
    ...claim,
    examples: [example('note', {}), example('silent', {}), example('silent', { nearMiss: true })],
  },
  fields: { name: said, on: 'control', steps: [], kinds: [], labels: words, sections: words },
  forms: { form: 'other', names: words },
  texts: { field: '', sentences: [{ fi: '', sv: '' }], ...claim },
  sources: { title: said, address: '', dated: null, checkedOn: '' },
  roles: { name: said, items: [{ text: said }], ...claim },
}

/** Why a file of this kind and id would be of no use, in Finnish; undefined when it would. Ids of fields and roles are a closed list, and each has its file. */
export function closedFault(kind: Kind, id: string): string | undefined {
  if (kind === 'fields' && !(FIELD_IDS as readonly string[]).includes(id))
    return `Kenttää «${id}» ei ole, ja uuden kentän lisää ohjelmoija. Kentän uusi nimi lisätään sen omaan tiedostoon: katso README.md, kohta Kenttä.`
  if (kind === 'roles' && !(ROLE_IDS as readonly string[]).includes(id))
    return `Roolia «${id}» ei ole, ja uuden roolin lisää ohjelmoija. Roolit: ${ROLE_IDS.join(', ')}.`
  return undefined
}

/** The file's text. */
export function blankEntry(kind: Kind, id: string): string {
  return `${JSON.stringify({ id, ...BLANK[kind] }, null, 2)}\n`
}

/** What is wrong with an id, in Finnish; undefined when nothing is. */
export function idFault(id: string): string | undefined {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? undefined
    : 'Tunnisteessa on vain pieniä kirjaimia a–z, numeroita ja niiden välissä yhdysmerkkejä.'
}
