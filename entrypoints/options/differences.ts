// What differs between two versions of a profile, field by field, in the words of the form.
import type { Difference } from '@/components/profiles/Conflict'
import type { PageWords } from '@/components/words/fi-pages'
import type { Profile } from '@/lib/model/profile'
import { groupName } from './group-names'
import { nameOfPath } from './path-names'

/** One line for each field whose answer differs. Answers to closed questions are said as the form says them. */
export function differences(mine: Profile, newer: Profile, words: PageWords): Difference[] {
  const [a, b] = [answersOf(mine), answersOf(newer)]
  const paths = [...new Set([...a.keys(), ...b.keys()])]
  return paths.flatMap((path) => {
    const [mineHas, newerHas] = [a.get(path) ?? '', b.get(path) ?? '']
    if (mineHas === newerHas) return []
    const name = nameOfPath(path, a.has(path) ? mine : newer, words)
    return [{ path, name, mine: inWords(path, mineHas, words), newer: inWords(path, newerHas, words) }]
  })
}

/** The answer to a closed question as the form says it, data groups by their names; any other answer as it is. */
function inWords(path: string, answer: string, { organisation, register, language }: PageWords): string {
  if (path.endsWith('.dataGroups'))
    return answer
      .split(', ')
      .filter((code) => code !== '')
      .map((code) => groupName(code, language))
      .join(', ')
  const lists: Record<string, Record<string, string>> = {
    organisationType: organisation.types,
    type: register.type.options,
    dataForm: register.data.forms,
    need: register.turvakielto.needs,
    state: register.permit.states,
    samePurpose: register.permit.samePurposes,
    textLanguage: register.languages,
  }
  const list = lists[path.split('.').at(-1)!]
  return list !== undefined && Object.hasOwn(list, answer) ? list[answer]! : answer
}

function answersOf(profile: Profile): Map<string, string> {
  const { title, organisationType, values, registers } = profile
  const answers = new Map<string, string>()
  collect({ title, organisationType, values, registers: registers.map(({ id: _, ...rest }) => rest) }, '', answers)
  return answers
}

function collect(value: unknown, path: string, into: Map<string, string>): void {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    if (value.length > 0) into.set(path, value.join(', '))
    return
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) collect(inner, path === '' ? key : `${path}.${key}`, into)
    return
  }
  if (path.endsWith('.samePurpose') && value !== null) {
    into.set(path, value === true ? 'yes' : 'no')
    return
  }
  if (value === null || value === '' || value === false) return
  into.set(path, value === true ? '✓' : String(value))
}
