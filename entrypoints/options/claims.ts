// The claims of the catalogue as the Lähteet page lists them, one for each name or law that was replaced: by age, searched and filtered.
import type { Catalogue, PageAdvice } from '@/lib/model/catalogue'
import type { ClaimMark } from '@/lib/model/claim-mark'
import { wholeMonthsBetween } from '@/lib/text/dates'

export const CLAIM_FILTERS = ['all', 'old', 'uncertain', 'unmarked', 'marked'] as const
export type ClaimFilter = (typeof CLAIM_FILTERS)[number]

export type Claim = Pick<PageAdvice, 'id' | 'title' | 'message' | 'source' | 'confidence' | 'checkedOn'> & {
  /** Whole months since the source was made, or, where it has no date, since it was checked. */
  months: number
}

/** All claims, the oldest first. `today` is an ISO day. */
export function claimsOf({ advice }: Catalogue, today: string): Claim[] {
  const claims = advice.flatMap((entry) => [
    claimOf(entry, today),
    ...entry.replacements.map(({ words: [word = ''], now, source, confidence }) =>
      claimOf({ ...entry, id: `${entry.id}-${plain(word)}`, message: now, source, confidence }, today),
    ),
  ])
  return claims.toSorted((a, b) => b.months - a.months || (a.title < b.title ? -1 : 1))
}

function claimOf({ id, title, message, source, confidence, checkedOn }: Omit<Claim, 'months'>, today: string): Claim {
  return {
    ...{ id, source, confidence, checkedOn },
    title: withoutSlots(title),
    message: withoutSlots(message),
    months: wholeMonthsBetween(source.dated ?? checkedOn, today),
  }
}

/** Letters and digits that an id may hold. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
}

/** What a page would put into a sentence is left open here. */
function withoutSlots(sentence: string): string {
  return sentence.replace(/\{[^}]+\}/g, '…')
}

/** Those that hold every word of the search and pass the filter. */
export function chosenClaims(claims: Claim[], how: { search: string; filter: ClaimFilter; marks: ClaimMark[] }): Claim[] {
  const words = how.search.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean)
  const marked = new Set(how.marks.map(({ claim }) => claim))
  const passes: Record<ClaimFilter, (claim: Claim) => boolean> = {
    all: () => true,
    old: ({ months }) => months > 12,
    uncertain: ({ confidence }) => confidence !== 'seen',
    unmarked: ({ id }) => !marked.has(id),
    marked: ({ id }) => marked.has(id),
  }
  return claims.filter((claim) => {
    const text = [claim.id, claim.title, claim.message, claim.source.title].join(' ').toLocaleLowerCase('fi')
    return passes[how.filter](claim) && words.every((word) => text.includes(word))
  })
}

/** The claims of each source, in the order in which the sources first appear. */
export function bySource(claims: Claim[]): Claim[][] {
  const sources = [...new Set(claims.map(({ source }) => source.id))]
  return sources.map((id) => claims.filter(({ source }) => source.id === id))
}

/** The day of the latest check when that is more than twelve months ago; null while the catalogue is younger. */
export function outdatedSince(claims: Claim[], today: string): string | null {
  const latest = claims
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1)
  return latest !== undefined && wholeMonthsBetween(latest, today) > 12 ? latest : null
}

/** The marks as a file for whoever keeps the catalogue: JSON. */
export function marksFile(marks: ClaimMark[], day: string): { name: string; text: string } {
  return {
    name: `lupaluotsi-lahteet-${day}.json`,
    text: JSON.stringify({ format: 'lupaluotsi-claim-marks', version: 1, madeOn: day, marks }, null, 2),
  }
}
