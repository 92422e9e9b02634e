// Finding Finnish personal identity codes (henkilötunnus) in a text, also disguised ones; tells places and numbers, never the code itself.

/** Where a code stands in the text as given, in UTF-16 units. */
export type Span = { start: number; end: number }

export type IdentityCodes = {
  /** A valid date and check character, and not a test code (individual number 900–999). */
  valid: Span[]
  /** Everything of the shape, valid ones and test codes among them: what a report must redact. */
  shaped: Span[]
}

const BETWEEN = ' ?'
const SHAPE = new RegExp(
  `(?<![0-9A-ZÅÄÖ])${['[0-3]', '\\d', '[01]', '\\d', '\\d', '\\d', '[-+A-FU-Y]', '\\d', '\\d', '\\d', '[0-9A-FHJ-NPR-Y]'].join(BETWEEN)}(?![0-9A-ZÅÄÖ])`,
  'g',
)

/** Six digits, something that is none, three digits: a text without them needs no closer look. */
const MAYBE = /(?:\p{Nd}[\s\p{Cf}]*){6}\P{Nd}[\s\p{Cf}]*(?:\p{Nd}[\s\p{Cf}]*){3}/u

/**
 * Finds codes after NFKC, format characters dropped, every dash mapped to «-», case folded and single inner spaces allowed.
 * Date and check character by the rule of DVV; the tests compare it with the finnish-ssn package, which is too large for the portal's page.
 */
export function findIdentityCodes(text: string): IdentityCodes {
  const codes: IdentityCodes = { valid: [], shaped: [] }
  if (!MAYBE.test(text)) return codes
  const plain = normaliseWithPlaces(text)
  for (const match of plain.text.matchAll(SHAPE)) {
    const span = { start: plain.places[match.index]!, end: plain.ends[match.index + match[0].length - 1]! }
    const code = match[0].replaceAll(' ', '')
    codes.shaped.push(span)
    if (isValid(code) && !code.startsWith('9', 7)) codes.valid.push(span)
  }
  return codes
}

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Of the shape already, in capitals: ddmmyy, separator (+ 1850–1899, - and U–Y the 1900s, A–F 2000–2029), number from 002 on, check character. */
function isValid(code: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(code.slice(at, at + 2))) as [number, number, number]
  const century = code[6] === '+' ? 1800 : /[A-F]/.test(code[6]!) ? 2000 : 1900
  if ((century === 1800 && year < 50) || (century === 2000 && year > 29)) return false
  const daysInMonth = new Date(Date.UTC(century + year, month, 0)).getUTCDate()
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth) return false
  const number = code.slice(7, 10)
  return Number(number) >= 2 && CHECK[Number(code.slice(0, 6) + number) % 31] === code[10]
}

function normaliseWithPlaces(text: string): { text: string; places: number[]; ends: number[] } {
  const places: number[] = []
  const ends: number[] = []
  let plain = ''
  let at = 0
  for (const character of text) {
    for (const one of normaliseCharacter(character)) {
      plain += one
      places.push(at)
      ends.push(at + character.length)
    }
    at += character.length
  }
  return { text: plain, places, ends }
}

function normaliseCharacter(character: string): string {
  if (/\p{Cf}/u.test(character)) return ''
  const plain = character.normalize('NFKC')
  if (/^[\p{Pd}\u2212]$/u.test(plain)) return '-'
  if (/^\s$/.test(plain)) return ' '
  return plain.length === 1 ? plain.toUpperCase().slice(0, 1) : plain
}
