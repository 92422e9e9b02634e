// Small rules of official writing: what a person typed becomes a part of a sentence, without a name ever being inflected.

/** One line of a name, number or phrase: white space collapsed; '' when there is no letter or digit in it («-», «.»). */
export function phrase(raw: string): string {
  return meaningful(raw.replace(/\s+/g, ' ').trim())
}

/** Full sentences: lines trimmed, at most one empty line between; '' when there is no letter or digit in it. */
export function prose(raw: string): string {
  const lines = raw.split(/\r\n?|\n/).map((line) => line.replace(/\s+/g, ' ').trim())
  return meaningful(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
}

/** «a, b ja c»; between names that hold a comma a semicolon. Empty list gives ''. */
export function listed(parts: string[], last: string): string {
  if (parts.length < 2) return parts.join('')
  const comma = parts.some((part) => part.includes(',')) ? '; ' : ', '
  return `${parts.slice(0, -1).join(comma)} ${last} ${parts.at(-1)}`
}

/** The first letter small, unless the word is an abbreviation («SATU»). */
export function inSentence(label: string): string {
  return /^\p{Lu}(?![\p{Lu}\d])/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label
}

/** Without the punctuation that would stand twice when the sentence goes on. */
export function unclosed(text: string): string {
  return text.replace(/[\s.,;:!?…-]+$/u, '')
}

/** With a full stop, if nothing closes it yet. */
export function closed(text: string): string {
  return /[.!?…][)"'»”]*$/u.test(text) ? text : `${unclosed(text)}.`
}

/** A no-break space before every § that follows a number or a letter: «5 §» never parts at a line's end. */
export function bindSections(text: string): string {
  return text.replace(/(?<=[\p{L}\d])[ \u00A0]*§/gu, '\u00A0§')
}

function meaningful(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}
