// What every part of a register's form is given.
import type { Register } from '@/lib/model/profile'
import type { At } from './fields/field-at'

export type RegisterPartProps = {
  register: Register
  /** Path of a part of the register («registers.0.purpose» for «purpose»). */
  path: (part: string) => string
  at: At
  /** `part` may also be a whole path, of a row of a list. */
  onChange: (some: Partial<Register>, part: string) => void
}
