// Brings inflected forms of one word together («yhteyshenkilönne» and «yhteyshenkilö», «adressens» and «adress», «addresses» and «address»); for comparing, never for showing.
import { FAMILIES, TWINS } from './filler-words'
import { remember } from './remember'
import { SYNONYMS } from './synonyms'

const LONGEST_ENDING = 5
const VOWELS = 'aeiouyäö'
const SWEDISH = endings('ernas arnas ornas erna arna orna ens ets en:!ji et er ar or')
const POSSESSIVE = endings('nne mme nsa nsä si:aeiouyäö ni:aeiouyäö')
const CASE = endings(
  'issa issä ista istä illa illä ilta iltä ille iksi ssa ssä sta:!uy stä:!uy lla llä lta ltä lle ksi seen itten iden tten jen ien ja:ouyö jä:ouyö tta ttä ta tä',
)
/** Last letters of a stem after consonant gradation, and the one written for them. */
const GRADES: Readonly<Record<string, string>> = {
  ...{ ks: 's', nt: 'n', nn: 'n', lt: 'l', ll: 'l', rt: 'r', rr: 'r', mp: 'n', mm: 'n', m: 'n' },
  ...{ tt: 't', d: 't', pp: 'p', v: 'p', kk: 'k' },
}

const SHORTEST_FAMILY = 4
const FAMILIES_BY_START = new Map<string, (readonly [start: string, stem: string])[]>()
for (const family of FAMILIES) {
  const start = family[0].slice(0, SHORTEST_FAMILY)
  FAMILIES_BY_START.set(start, [...(FAMILIES_BY_START.get(start) ?? []), family])
}
const STANDS_FOR: ReadonlyMap<string, string> = new Map(SYNONYMS.map(([word, other]) => [bareStem(word), bareStem(other)]))

/** The stem of one folded word, or that of the word which stands for it; words of three letters and fewer are their own stems. */
export const stem = remember((word) => {
  const own = bareStem(word)
  return STANDS_FOR.get(own) ?? own
})

function bareStem(word: string): string {
  const token = TWINS.get(word) ?? word
  for (const [start, common] of FAMILIES_BY_START.get(token.slice(0, SHORTEST_FAMILY)) ?? []) if (token.startsWith(start)) return common
  if (token.length <= 3) return token
  if (token.length >= 6 && token.endsWith('inen')) return `${token.slice(0, -3)}s`
  let rest = withoutFinalS(token.length >= 7 ? cut(token, SWEDISH) : token)
  if (token.length >= 9) rest = cut(rest, POSSESSIVE)
  const bare = cut(rest, CASE)
  rest = bare === rest ? withoutEndAfterVowel(rest) : bare
  return graded(withoutLastVowel(rest))
}

type Endings = ReadonlyMap<string, { among: string; isDenied: boolean } | null>

/** Endings by their letters; after «:» the letters one of which must stand before, after «:!» those of which none may. */
function endings(list: string): Endings {
  return new Map(
    list.split(' ').map((one) => {
      const [letters, before] = one.split(':')
      const isDenied = before?.startsWith('!') ?? false
      return [letters!, before === undefined ? null : { among: isDenied ? before.slice(1) : before, isDenied }]
    }),
  )
}

/** Takes the longest of the endings off, where three letters are left. Tables, because compiling as many expressions takes a cold page milliseconds. */
function cut(word: string, list: Endings): string {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 2; length -= 1) {
    const condition = list.get(word.slice(-length))
    if (condition === undefined) continue
    const before = word.charAt(word.length - length - 1)
    if (condition !== null && (before !== '' && condition.among.includes(before)) === condition.isDenied) continue
    return word.length - length >= 3 ? word.slice(0, -length) : word
  }
  return word
}

/** The «s» of a Swedish genitive or compound («kontaktpersons», «fakturerings-») and of an English plural; no Finnish word ends so, but a stem may («hakemuks»). */
function withoutFinalS(word: string): string {
  const before = word.at(-2)
  if (word.length < 5 || !word.endsWith('s') || before === 's' || before === 'k' || (before !== 'e' && VOWELS.includes(before!)))
    return word
  return word.endsWith('sses') ? word.slice(0, -2) : word.slice(0, -1)
}

function withoutEndAfterVowel(word: string): string {
  return word.length > 3 && 'tnaä'.includes(word.at(-1)!) && VOWELS.includes(word.at(-2)!) ? word.slice(0, -1) : word
}

function withoutLastVowel(word: string): string {
  const last = word.at(-1)!
  if (last !== 'å' && !VOWELS.includes(last)) return word
  const length = word.length - (word.at(-2) === last ? 2 : 1)
  return length >= 3 ? word.slice(0, length) : word
}

function graded(word: string): string {
  for (const length of [2, 1]) {
    const grade = GRADES[word.slice(-length)]
    if (grade !== undefined) return word.slice(0, -length) + grade
  }
  return word
}
