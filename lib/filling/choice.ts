// Which option of a select, radio group or checkbox says what a profile says; understood for certain or refused.
import type { FieldMatch } from '@/lib/model/form-view'
import { normaliseLabel } from '@/lib/text/normalise'

const YES = ['kyllä', 'tarvitaan', 'tarvitsemme', 'on', 'haetaan', 'ja', 'behövs', 'vi behöver', 'yes', 'needed']
const NO = ['ei', 'ei tarvita', 'ei tarvetta', 'emme tarvitse', 'ei haeta', 'nej', 'behövs inte', 'vi behöver inte', 'no', 'not needed']
const NEGATION = /(?:^|[^\p{L}])(?:ei|eivät|emme|inte|icke|ej|not|no)(?!\p{L})/u

/** The label of the option to choose; null when none or more than one could be meant. For a checkbox '' means: leave it unticked. */
export function chooseOption(match: FieldMatch, wanted: string): string | null {
  const options = match.options.filter((option) => !option.disabled)
  const same = options.filter((option) => normaliseLabel(option.label) === normaliseLabel(wanted))
  return same.length === 1 ? same[0]!.label : null
}

/**
 * «yes» or «no» to «are data under turvakielto needed?» in the page's own words (Kyllä, Ei tarvita, Ja, Behövs inte …).
 * A question put in the negative is not understood, because its «kyllä» would mean no.
 */
export function chooseNeed(match: FieldMatch, need: string): string | null {
  if (NEGATION.test(normaliseLabel(match.label))) return null
  if (match.kind === 'checkbox') return need === 'yes' ? tickedValue(match) : ''
  const words = need === 'yes' ? YES : NO
  const options = match.options.filter((option) => !option.disabled)
  const exact = options.filter((option) => words.includes(normaliseLabel(option.label)))
  const begins = options.filter((option) => words.some((word) => normaliseLabel(option.label).startsWith(`${word},`)))
  const chosen = exact.length > 0 ? exact : begins
  return chosen.length === 1 ? chosen[0]!.label : null
}

/** What the value of a ticked checkbox is: the words beside it. */
function tickedValue(match: FieldMatch): string {
  return match.options[0]?.label || match.label
}
