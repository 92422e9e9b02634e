// Making text from outside harmless: one normal form, and no characters that hide or turn what is read.

/** All that Unicode says is not shown: bidi controls, zero-width characters, soft hyphens, fillers, variation selectors, tags; and the marks of annotations. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\u202A-\u202E\uFFF9-\uFFFB]/gu
const LINE_BREAK = /[\u2028\u2029]/g
const CONTROL = /[^\P{Cc}\n\r\t]/gu

/** NFC, without characters that are not shown and control characters other than line breaks and tabs. */
export function cleanText(raw: string): string {
  return raw.normalize('NFC').replace(HIDDEN, '').replace(LINE_BREAK, '\n').replace(CONTROL, '')
}

/** Letters of the languages written here, ʒ, ǯ and the prime of Skolt Sámi among them; not the phonetic, small or mathematical ones that look like them («ɑ», «ａ», «𝐚»). */
const AT_HOME = /[A-Za-zªº\u00C0-\u024F\u0292\u02B9\u02BC\u1E00-\u1EFF]/

/** Whether a letter stands in the text that is not of the Latin alphabet as it is written here («а» of Cyrillic in «аsema»): it may look like what it is not. */
export function hasForeignLetters(text: string): boolean {
  for (const [letter] of text.matchAll(/\p{L}/gu)) if (!AT_HOME.test(letter)) return true
  return false
}
