// The Finnish business id (Y-tunnus): one way of writing it, its check digit, and whether two are the same.
import { FinnishBusinessIds } from 'finnish-business-ids'
import { tidy } from './normalise'

/** «1234567-8» of whatever way it is written («FI12345678», «1234567–8», «12345678», six-digit old ones padded); '' when it is no business id by shape. */
export function normaliseBusinessId(raw: string): string {
  const bare = tidy(raw).toUpperCase().replace(/\s/g, '')
  const found = /^(?:FI)?-?(\d{6,7})-?(\d)$/.exec(bare)
  return found ? `${found[1]!.padStart(7, '0')}-${found[2]}` : ''
}

/** Whether it is a business id whose check digit fits. */
export function isBusinessId(raw: string): boolean {
  return FinnishBusinessIds.isValidBusinessId(normaliseBusinessId(raw))
}

/** Whether both are business ids by shape and the same one, however written. */
export function sameBusinessId(a: string, b: string): boolean {
  const first = normaliseBusinessId(a)
  return first !== '' && first === normaliseBusinessId(b)
}
