// Whether the organisation on the page is the profile's. The business id decides; a name only where the page shows no business id, and then only if it is clearly another.
import { distance } from 'fastest-levenshtein'
import type { Profile, ProfileFacts } from '@/lib/model/profile'
import { normaliseBusinessId, sameBusinessId } from '@/lib/text/business-id'
import { fold, wordsOf } from '@/lib/text/normalise'

/** Words that say what kind of organisation it is, not which. */
const KINDS = {
  fi: /^(?:kunta|kunnan|kaupunki|kaupungin|kuntayhtymä|seurakunta|seurakuntayhtymä|hyvinvointialue|hyvinvointiyhtymä|yhtymä|virasto|ministeriö|keskus|laitos|lautakunta|sairaanhoitopiiri|yliopisto|ammattikorkeakoulu|oy|oyj|ab|ry|sr|ja|sekä)$/,
  sv: /^(?:kommun|stad|samkommun|församling|församlingssamfällighet|välfärdsområde|välfärdssammanslutning|verk|ämbetsverk|ministerium|central|nämnd|sjukvårdsdistrikt|universitet|högskola|och|samt|för)$/,
} as const

/** Both empty strings are possible: then it is not known. */
export function organisationOnPage(profile: Profile, businessIdOnPage: string, nameOnPage: string): ProfileFacts['organisationOnPage'] {
  const businessId = profile.values['business-id'] ?? ''
  if (normaliseBusinessId(businessIdOnPage) !== '') {
    if (normaliseBusinessId(businessId) === '') return 'unknown'
    return sameBusinessId(businessIdOnPage, businessId) ? 'same' : 'different'
  }
  return compareNames(nameOnPage, profile.values['organisation-name'] ?? '')
}

/** Another spelling, an abbreviation or the other national language is not another organisation: silence is cheaper than a false alarm. */
function compareNames(onPage: string, ofProfile: string): ProfileFacts['organisationOnPage'] {
  const [a, b] = [wordsOf(fold(onPage)), wordsOf(fold(ofProfile))]
  if (a.length === 0 || b.length === 0) return 'unknown'
  if (a.join(' ') === b.join(' ')) return 'same'
  if (isShort(a) || isShort(b) || isSwedish(a) !== isSwedish(b)) return 'unknown'
  const [own, other] = [names(a), names(b)]
  if (own.length === 0 || other.length === 0) return 'unknown'
  return own.some((word) => other.some((one) => isAlike(word, one))) ? 'unknown' : 'different'
}

function names(words: string[]): string[] {
  return words.filter((word) => !KINDS.fi.test(word) && !KINDS.sv.test(word))
}

function isShort(words: string[]): boolean {
  return words.length === 1 && words[0]!.length <= 5
}

function isSwedish(words: string[]): boolean {
  return words.some((word) => KINDS.sv.test(word) || /(?:verket|kommun|stad|nämnden|området|myndigheten)$/.test(word))
}

/** The same stem, or nearly the same word: «Mallila» and «Mallilan», «Esimerkivirasto» and «Esimerkkivirasto». */
function isAlike(a: string, b: string): boolean {
  const stem = Math.min(a.length, b.length, 5)
  if (stem >= 3 && a.slice(0, stem) === b.slice(0, stem)) return true
  return distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 4))
}
