// A question right after one whose person is known is about the same person: «Tekninen yhteyshenkilö», «Sähköposti», «Puhelin» under one heading.
import type { PageField } from '@/lib/model/catalogue'
import { type Candidate, type Item, UNCONFIRMED_AT_MOST } from './score'

const SAME = 20
const OTHER = -20
const SURE = 75

/** A neighbour makes nothing surer than a section of its own would. */
const AT_MOST = 90
/** After a question that was asked already under the same headings: someone is asked about whose heading was not found. */
const UNCLEAR = '?'

/**
 * Changes the candidates in place: under the same headings, those of the person named last gain, those of other persons lose,
 * and a heading that is a whole step's name no longer confirms them.
 */
export function weighNeighbours(items: readonly Item[], candidates: readonly Candidate[][], fields: readonly PageField[]): void {
  let headings: readonly string[] = []
  let person = ''
  let asked = new Set<number>()
  items.forEach((item, at) => {
    if (!isSame(item.sections, headings)) {
      person = ''
      asked = new Set()
    }
    headings = item.sections
    const own = candidates[at]!
    const best = own[0]
    if (!best) return
    const named = namedPerson(best, fields)
    if (named !== '' && named !== person) asked = new Set()
    if (named !== '') person = named
    else if (asked.has(best.field)) person = UNCLEAR
    else if (person !== '') weigh(own, person, fields)
    asked.add(own[0]!.field)
  })
}

function namedPerson(best: Candidate, fields: readonly PageField[]): string {
  if (best.points < SURE) return ''
  return best.confirmedBy === 'label' || !best.needsSection ? personOf(fields[best.field]!) : ''
}

function weigh(own: Candidate[], person: string, fields: readonly PageField[]): void {
  for (const candidate of own) {
    const field = fields[candidate.field]!
    if (!candidate.needsSection || personOf(field) === '') continue
    const isSamePerson = personOf(field) === person
    const points = isSamePerson ? Math.max(0, Math.min(SAME, AT_MOST - candidate.points)) : OTHER
    candidate.points += points
    candidate.reasons.push({ what: 'neighbour', words: field.sections[0]!, points })
    if (isSamePerson) candidate.confirmedBy ??= 'neighbour'
    else if (candidate.confirmedBy === 'step') candidate.points = Math.min(candidate.points, UNCONFIRMED_AT_MOST)
  }
  own.sort((a, b) => b.points - a.points)
}

/** Fields of one person or payer share their first section; '' for fields of no person. */
function personOf(field: PageField): string {
  return field.steps.includes('organisation') ? (field.sections[0] ?? '') : ''
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((text, at) => text === b[at]))
}
