// Making text from outside harmless: one normal form, and no characters that hide or turn what is read.

const HIDDEN = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu
const CONTROL = /[^\P{Cc}\n\r\t]/gu

/** NFC, without bidi controls, zero-width characters, tag characters and control characters other than line breaks and tabs. */
export function cleanText(raw: string): string {
  return raw.normalize('NFC').replace(HIDDEN, '').replace(CONTROL, '')
}

/** Whether a letter of another script than Latin stands in the text («а» of Cyrillic in «аsema»). */
export function hasForeignLetters(text: string): boolean {
  return /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u.test(text)
}
