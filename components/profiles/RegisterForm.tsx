// A register, asked in the order a person thinks: what it is, why, by what law, what stood before, who is in it, which data, turvakielto.
import type { DataGroup } from '@/lib/model/catalogue'
import type { Register } from '@/lib/model/profile'
import { BasicsSection } from './BasicsSection'
import { DataSection } from './DataSection'
import type { GroupNote } from './fields/DataGroups'
import type { At } from './fields/field-at'
import { PeopleSection } from './PeopleSection'
import { PermitSection } from './PermitSection'
import { PurposeSection } from './PurposeSection'
import type { RegisterPartProps } from './register-part'
import { TurvakieltoSection } from './TurvakieltoSection'

type Props = {
  register: Register
  /** Its place in the profile. */
  index: number
  groups: DataGroup[]
  /** What there is to consider about the chosen data groups. */
  notes: GroupNote[]
  at: At
  onChange: (register: Register, path: string) => void
}

export function RegisterForm({ register, index, groups, notes, at, onChange }: Props) {
  const path = (part: string) => `registers.${index}.${part}`
  const part: RegisterPartProps = {
    register,
    path,
    at,
    onChange: (some, name) => onChange({ ...register, ...some }, name.startsWith('registers.') ? name : path(name)),
  }
  return (
    <>
      <BasicsSection {...part} />
      <PurposeSection {...part} />
      <PermitSection {...part} />
      <PeopleSection {...part} />
      <DataSection {...part} groups={groups} notes={notes} />
      <TurvakieltoSection {...part} />
    </>
  )
}
