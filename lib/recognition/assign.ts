// One assignment over the page: no item is two fields, no field two items; what is too close to call is said to be so and matches nothing.
import type { Candidate } from './score'

export const ENOUGH = 60
const MARGIN = 10
/** A rival that is no match itself still casts doubt from here on. */
const PLAUSIBLE = 52

export type Pair = { item: number; candidate: Candidate }
export type Doubt = { field: number; items: number[]; candidate: Candidate }
/** Pairs in page order. */
export type Assignment = { pairs: Pair[]; doubts: Doubt[] }

/** `candidates[i]` are those of item i; fields in `taken` are matched elsewhere and out of play. */
export function assign(candidates: readonly (readonly Candidate[])[], taken: ReadonlySet<number> = new Set()): Assignment {
  const pairs = candidates
    .flatMap((own, item) => own.map((candidate) => ({ item, candidate })))
    .filter(({ candidate }) => candidate.points >= PLAUSIBLE && !taken.has(candidate.field))
    .sort((a, b) => b.candidate.points - a.candidate.points || a.item - b.item || a.candidate.field - b.candidate.field)
  const ofItem = groupBy(pairs, (pair) => pair.item)
  const ofField = groupBy(pairs, (pair) => pair.candidate.field)
  const usedItems = new Set<number>()
  const usedFields = new Set<number>()
  const result: Assignment = { pairs: [], doubts: [] }
  for (const pair of pairs) {
    const { item, candidate } = pair
    if (candidate.points < ENOUGH) break
    if (usedItems.has(item) || usedFields.has(candidate.field)) continue
    const isOpen = (other: Pair) =>
      other !== pair &&
      other.candidate.points > candidate.points - MARGIN &&
      !usedItems.has(other.item) &&
      !usedFields.has(other.candidate.field)
    const rivals = [...ofItem.get(item)!, ...ofField.get(candidate.field)!].filter(isOpen)
    if (rivals.length === 0) {
      usedItems.add(item)
      usedFields.add(candidate.field)
      result.pairs.push(pair)
      continue
    }
    for (const doubt of doubtsOf([pair, ...rivals])) {
      result.doubts.push(doubt)
      usedFields.add(doubt.field)
      for (const one of doubt.items) usedItems.add(one)
    }
  }
  result.pairs.sort((a, b) => a.item - b.item)
  return result
}

function doubtsOf(pairs: readonly Pair[]): Doubt[] {
  return [...groupBy(pairs, (pair) => pair.candidate.field)].map(([field, own]) => ({
    field,
    items: [...new Set(own.map((pair) => pair.item))],
    candidate: own[0]!.candidate,
  }))
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
