// What an element's handler gives back to the walk: what to do at the element's end, or that nothing inside is to be read.
import type { Reading } from './reading'

export type Leave = () => void
export type Enter = (reading: Reading, element: Element) => Leave | undefined

/** Nothing inside is read. */
export const STOP: Leave = () => undefined

/** Both, the later begun ended first. */
export function both(first: Leave | undefined, second: Leave | undefined): Leave | undefined {
  if (!first || !second) return first ?? second
  return () => {
    second()
    first()
  }
}
