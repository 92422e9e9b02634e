// A row: one profile as it lies in the store, with the number of the schema it was written by.
import { z } from 'zod'
import { Profile } from '@/lib/model/profile'
import { MIGRATIONS, type Migration } from './migrations'

/** The schema this version of Lupaluotsi writes. */
export const SCHEMA = 1

export const Row = z.object({ id: z.string(), schema: z.number().int().positive(), data: z.unknown() })
export type Row = z.infer<typeof Row>

/** What a row turned out to be. `newer` = written by a later Lupaluotsi: neither read nor touched. */
export type ReadRow = { kind: 'profile'; profile: Profile } | { kind: 'newer' } | { kind: 'damaged' }

/** A profile as a row of today's schema. */
export function toRow(profile: Profile): Row {
  return { id: profile.id, schema: SCHEMA, data: profile }
}

/** Reads a row, however old; never throws. */
export function readRow(raw: unknown, steps: readonly Migration[] = MIGRATIONS): ReadRow {
  const row = Row.safeParse(raw)
  if (!row.success) return { kind: 'damaged' }
  if (row.data.schema > steps.length + 1) return { kind: 'newer' }
  try {
    const data = steps.slice(row.data.schema - 1).reduce((old, step) => step(old), row.data.data)
    const profile = Profile.safeParse(data)
    return profile.success && profile.data.id === row.data.id ? { kind: 'profile', profile: profile.data } : { kind: 'damaged' }
  } catch {
    return { kind: 'damaged' }
  }
}
