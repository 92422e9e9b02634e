// The marks that a reader made beside claims, in storage.local, one for each claim.
import { z } from 'zod'
import { ClaimMark } from '@/lib/model/claim-mark'
import type { Area } from './area'

const KEY = 'claim-marks'

/** All marks, in the order of their claims' ids; what cannot be read is left out. */
export async function readMarks(area: Area): Promise<ClaimMark[]> {
  const read = z.array(z.unknown()).safeParse((await area.get(KEY))[KEY])
  return (read.data ?? []).flatMap((one) => ClaimMark.safeParse(one).data ?? [])
}

/** Puts the claim's mark in the place of the one it had; `mark` null = takes it away. Answers with all. */
export async function writeMark(area: Area, claim: string, mark: ClaimMark | null): Promise<ClaimMark[]> {
  const others = (await readMarks(area)).filter((one) => one.claim !== claim)
  const marks = [...others, ...(mark ? [mark] : [])].toSorted((a, b) => (a.claim < b.claim ? -1 : 1))
  await area.set({ [KEY]: marks })
  return marks
}
