// Making words comparable: labels as the catalogue writes them, texts as a person would read them. Letters are kept: ä is not a.

const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
/** Nothing to tidy: letters of the three languages, digits, common punctuation, single inner spaces. */
const PLAIN = /^[\w.,:;*?!()/åäöÅÄÖ-]+(?: [\w.,:;*?!()/åäöÅÄÖ-]+)*$/
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g
const QUOTES = /["'«»‘’‚‛“”„‟‹›`´]/g

/** NFKC, invisible characters dropped, dashes to «-», white space collapsed and trimmed; case and letters kept. */
export function tidy(raw: string): string {
  if (PLAIN.test(raw)) return raw
  return raw.normalize('NFKC').replace(INVISIBLE, '').replace(DASHES, '-').replace(/\s+/g, ' ').trim()
}

/** As `tidy`, and case folded: for comparing whole texts. */
export function fold(raw: string): string {
  return tidy(raw).toLowerCase()
}

const REQUIRED_MARKS = [
  /\s*\((?:pakollinen|pakollinen (?:tieto|kenttä)|obligatorisk|obligatorisk uppgift|obligatoriskt|required|required field|valinnainen|vapaaehtoinen|ei pakollinen|frivilligt?|valfritt?|optional)\)/gi,
  /\s*(?:on pakollinen (?:kenttä|tieto)|är ett obligatoriskt fält|is a required field)\.?\s*$/gi,
  /\s*[*＊]+(?=\s|$)/g,
  /^\s*[*＊]+\s*/g,
]
const HINTS = /\s*\((?:(?:esim|t\.ex|e\.g|enintään|enint|max|högst|at most)\b[^)]*|[\d\s.,/-]+)\)/gi
const NUMBERING =
  /^(?:(?:vaihe|kohta|steg|punkt|step|section)\s+\d+(?:\s*(?:[/.]|av|of)\s*\d+|\s+(?:kahdesta|kolmesta|neljästä|viidestä|kuudesta|seitsemästä|kahdeksasta))*\s*[:.)-]*\s+|\(?\d+(?:\.\d+)*\s*[.):]?\s+(?:-\s+)?|\d+(?:\.\d+)*[.):])(?=\p{L})/iu

/** A label as the page shows it, for quoting: tidy, without required-marks; case and numbering kept. */
export function shownLabel(raw: string): string {
  if (isBare(raw)) return raw
  let label = tidy(raw)
  for (const mark of REQUIRED_MARKS) label = label.replace(mark, '')
  return label.replace(/[\s:]+$/, '')
}

/** What a required-mark, a hint or a number cannot be without; most labels have none of it, and each expression costs a cold page a part of a millisecond. */
const PERHAPS_MARKED = /[*(]|pakoll|oblig|requ/
const PERHAPS_NUMBERED = /\d/

/** A label, heading or option made comparable: `fold`, and without required-marks, hints in brackets, numbering, quotes and closing punctuation. '' when nothing is left. */
export function normaliseLabel(raw: string): string {
  if (isBare(raw)) return raw.toLowerCase()
  let label = fold(raw).replace(QUOTES, '')
  if (PERHAPS_MARKED.test(label)) {
    for (const mark of REQUIRED_MARKS) label = label.replace(mark, '')
    label = label.replace(HINTS, '')
  }
  if (PERHAPS_NUMBERED.test(label)) label = label.replace(NUMBERING, '')
  return label
    .replace(/[\s:.,;?!…]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words of a normalised text: runs of letters and digits, inner hyphens kept. */
export function wordsOf(folded: string): string[] {
  const words: string[] = []
  let from = -1
  for (let at = 0; at <= folded.length; at += 1) {
    const code = folded.charCodeAt(at)
    if (isWordCode(code)) {
      if (from < 0) from = at
      continue
    }
    // Letters of other languages are told by Unicode, which is slow.
    if (code > 127) return folded.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
    if (from < 0 || (code === HYPHEN && isWordCode(folded.charCodeAt(at + 1)))) continue
    words.push(folded.slice(from, at))
    from = -1
  }
  return words
}

function isWordCode(code: number): boolean {
  return isPlainLetter(code) || (code >= 48 && code <= 57)
}

const MARKED_END = /(?:tieto|kenttä|fält|field)$/i
const NUMBERED = /^(?:vaihe|kohta|steg|punkt|step|section) /i
const SPACE = 32
const HYPHEN = 45

/**
 * Letters of the three languages and digits with single inner spaces and hyphens, as most labels are: nothing in it to drop.
 * Compiling and running the expressions for the rest costs a cold page milliseconds.
 */
function isBare(text: string): boolean {
  let isAfterLetter = false
  let hasDigit = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isDigit = code >= 48 && code <= 57
    if (isDigit && at === 0) return false
    const isLetter = isDigit || isPlainLetter(code)
    if (!isLetter && (!isAfterLetter || (code !== SPACE && code !== HYPHEN))) return false
    isAfterLetter = isLetter
    hasDigit ||= isDigit
  }
  return isAfterLetter && !MARKED_END.test(text) && !(hasDigit && NUMBERED.test(text))
}

/** a–z, å, ä, ö and their capitals. */
function isPlainLetter(code: number): boolean {
  const small = code | 32
  return (small >= 97 && small <= 122) || small === 228 || small === 229 || small === 246
}
