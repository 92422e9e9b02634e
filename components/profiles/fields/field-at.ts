// A field's place in a profile: what stands under it, and who is told when it is entered and left.

export type FieldProblem = {
  sentence: string
  /** `error` keeps the profile from being saved or says that the answer is wrong; `warning` only asks to look again. */
  tone: 'error' | 'warning'
  act?: { label: string; run: () => void }
}

export type FieldAt = {
  /** Of the control; unique on the page. */
  id: string
  problem: FieldProblem | null
  onEnter: () => void
  onLeave: () => void
}

/** Gives the place of the field at a path («registers.0.purpose»). */
export type At = (path: string) => FieldAt

/** The ids that `aria-describedby` names; undefined when there is nothing to read. */
export function describedBy(id: string, { help, problem }: { help?: string; problem: FieldProblem | null }): string | undefined {
  const ids = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
