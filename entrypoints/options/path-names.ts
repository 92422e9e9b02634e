// What a field's path («registers.0.legalBases.1.law») is called in the form.
import type { PageWords } from '@/components/words/fi-pages'
import type { Profile } from '@/lib/model/profile'
import type { ProfileField } from '@/lib/model/words/ids'

/** The field's name, with its register's name before it; '' for a path that is no field. */
export function nameOfPath(path: string, profile: Profile | null, words: PageWords): string {
  const parts = path.split('.')
  if (path === 'title') return words.organisation.title
  if (path === 'organisationType') return words.organisation.type
  if (parts[0] === 'values') return words.organisation.fields[parts[1] as ProfileField] ?? ''
  if (parts[0] !== 'registers' || parts[1] === undefined) return ''
  const register = registerOfPath(path, profile, words)
  const name = registerPart(parts.slice(2), words)
  return name === '' ? '' : `${register}: ${name}`
}

/** The name of the register that a path leads into; '' for one of the organisation. */
export function registerOfPath(path: string, profile: Profile | null, words: PageWords): string {
  const [head, at] = path.split('.')
  return head === 'registers' && at !== undefined ? profile?.registers[Number(at)]?.name.trim() || words.untitled.register : ''
}

/** The field's name where its register's name stands above it. */
export function shortNameOfPath(path: string, profile: Profile | null, words: PageWords): string {
  const [name, register] = [nameOfPath(path, profile, words), registerOfPath(path, profile, words)]
  return register === '' ? name : name.slice(`${register}: `.length)
}

function registerPart([head, second, third]: string[], { register: words }: PageWords): string {
  const names: Record<string, string> = {
    name: words.name,
    controller: words.controller,
    purpose: words.purpose,
    legalBases: basis(second, third, words),
    type: words.type.heading,
    included: words.type.included,
    restriction: words.type.restriction,
    dataForm: words.data.heading,
    updateProduct: words.data.product,
    dataGroups: words.groups.heading,
    dataJustification: words.data.justification,
    pollingInterval: words.data.interval,
    textLanguage: words.language,
    earlierPermit: permitPart(second, words),
    turvakielto: second === 'justification' ? words.turvakielto.justification : words.turvakielto.heading,
  }
  return Object.hasOwn(names, head ?? '') ? names[head!]! : ''
}

function basis(row: string | undefined, part: string | undefined, { bases }: PageWords['register']): string {
  if (row === undefined) return bases.heading
  const name = part === 'law' || part === 'number' || part === 'section' ? bases[part] : ''
  return [bases.row(Number(row) + 1), name].filter(Boolean).join(', ')
}

function permitPart(part: string | undefined, { permit }: PageWords['register']): string {
  const names: Record<string, string> = {
    samePurpose: permit.samePurpose,
    holder: permit.holder,
    transfer: permit.transfer,
    diaryNumber: permit.diaryNumber,
    customerNumber: permit.customerNumber,
    dataSetName: permit.dataSetName,
    attached: permit.attached,
  }
  return part !== undefined && Object.hasOwn(names, part) ? names[part]! : permit.heading
}
