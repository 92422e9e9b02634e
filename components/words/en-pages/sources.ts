// Words of the page of sources in English.
import { confidences } from '../en/names'
import type { PageWords } from '../fi-pages'

export const sources: PageWords['sources'] = {
  heading: 'Sources',
  text: 'These are all of Lupaluotsi’s claims: which source they rest on, how old they are and how certain. When you have checked a claim on DVV’s website or with DVV, you can note the result here. Notes stay in this browser.',
  old: (day) =>
    `Nothing has been checked during the past year (the latest on ${day}). Check what matters on DVV’s website before you rely on it.`,
  search: 'Search for a claim or a source',
  filter: 'Show',
  filters: {
    all: 'all claims',
    old: 'sources over a year old',
    uncertain: 'inferences and assumptions',
    unmarked: 'without a mark',
    marked: 'with a mark',
  },
  found: (n) => (n === 0 ? 'No claims were found.' : n === 1 ? '1 claim' : `${n} claims`),
  dated: (day) => `The source is dated ${day}.`,
  undated: 'The source has no date.',
  checked: (day) => `Checked on ${day}.`,
  age: (months) =>
    months < 1 ? 'Less than a month old.' : months < 24 ? `${months} months old.` : `${Math.floor(months / 12)} years old.`,
  confidences,
  verdicts: { confirmed: 'Confirmed, still true', changed: 'Changed' },
  mark: (claim) => `Mark: ${claim}`,
  none: 'No mark',
  noted: (day) => `Marked on ${day}.`,
  note: 'Note',
  noteHelp: 'For example who confirmed it and where. Do not write personal identity codes.',
  notSaved: 'The mark was not saved. Remove any personal identity code and try again.',
  export: (n) => (n === 1 ? 'Save 1 mark to a file (JSON)' : `Save ${n} marks to a file (JSON)`),
}
