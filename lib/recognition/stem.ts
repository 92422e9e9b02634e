// Brings inflected forms of one Finnish word together («yhteyshenkilönne», «yhteyshenkilön» and «yhteyshenkilö»); a rough stem for comparing, never for showing.
import { FAMILIES, TWINS } from './filler-words'
import { SYNONYMS } from './synonyms'

const SWEDISH = /(?:ernas|arnas|ornas|erna|arna|orna|ens|ets)$/
const POSSESSIVE = /(?:nne|mme|nsa|nsä)$|(?<=[aeiouyäö])(?:si|ni)$/
const CASE =
  /(?:issa|issä|ista|istä|illa|illä|ilta|iltä|ille|iksi|ssa|ssä|(?<![uy])sta|(?<![uy])stä|lla|llä|lta|ltä|lle|ksi|seen|itten|iden|tten|jen|ien|(?<=[ouyö])ja|(?<=[ouyö])jä|tta|ttä|(?<=[uy]s)ta|(?<=[uy]s)tä|ta|tä)$/
const AFTER_VOWEL = /(?<=[aeiouyäö])[tnaä]$/
const LAST_VOWEL = /([aeiouyäöå])\1?$/
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/ks$/, 's'],
  [/(?:nt|nn)$/, 'n'],
  [/(?:lt|ll)$/, 'l'],
  [/(?:rt|rr)$/, 'r'],
  [/(?:mp|mm|m)$/, 'n'],
  [/(?:tt|d)$/, 't'],
  [/(?:pp|v)$/, 'p'],
  [/kk$/, 'k'],
]

const STANDS_FOR: ReadonlyMap<string, string> = new Map(SYNONYMS.map(([word, other]) => [bareStem(word), bareStem(other)]))

/** The stem of one folded word, or that of the word which stands for it; words of three letters and fewer are their own stems. */
export function stem(word: string): string {
  const own = bareStem(word)
  return STANDS_FOR.get(own) ?? own
}

function bareStem(word: string): string {
  const token = TWINS.get(word) ?? word
  for (const [start, common] of FAMILIES) if (token.startsWith(start)) return common
  if (token.length <= 3) return token
  if (token.length >= 6 && token.endsWith('nen')) return `${token.slice(0, -3)}s`
  let rest = token.length >= 7 ? cut(token, SWEDISH) : token
  if (token.length >= 9) rest = cut(rest, POSSESSIVE)
  const bare = cut(rest, CASE)
  rest = bare === rest ? cut(rest, AFTER_VOWEL) : bare
  rest = cut(rest, LAST_VOWEL)
  for (const [ending, grade] of GRADES) if (ending.test(rest)) return rest.replace(ending, grade)
  return rest
}

function cut(word: string, ending: RegExp): string {
  const shorter = word.replace(ending, '')
  return shorter.length >= 3 ? shorter : word
}
