// Splitting a text into sentences, so that «in the same sentence» means what a reader would mean by it.

/** One sentence and where it begins in the text it was cut from. */
export type Sentence = { text: string; start: number }

const ABBREVIATION = /(?:^|[\s(])(?:ks|esim|mm|ym|yms|ns|eli|nro|dnro|n|s|art|mom|kap|jne|ko|em|ent|vrt|v|o|m|t|bl\.a|t\.ex)$/iu
const END = /[.!?;]+["'»”)]*(?=\s+["'«”(]?[\p{Lu}\d])|[\r\n\u2028\u2029]+/gu

/** Sentences of a text in order. A line break ends a sentence; «esim.», «ks.» and the full stops of dates do not. Empty ones are left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const cut = (end: number) => {
    const piece = text.slice(start, end)
    if (piece.trim() !== '') sentences.push({ text: piece, start })
    start = end
  }
  for (const end of text.matchAll(END)) {
    if (end[0].startsWith('.') && isNoEnd(text, start, end.index)) continue
    cut(end.index + end[0].length)
  }
  cut(text.length)
  return sentences
}

/** A full stop after an abbreviation or after an ordinal («5. momentti») does not end the sentence. */
function isNoEnd(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 12), at)
  return ABBREVIATION.test(before) || (/\d$/.test(before) && /^\.\s+\d/.test(text.slice(at, at + 4)))
}
