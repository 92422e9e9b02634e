// Finding a place in a text that its writer meant to fill in: «[…]», «{…}», «xxx», «TÄYDENNÄ».

const SLOT = /\[([^[\]\n]{1,80})\]|\{[^{}\n]{0,80}\}|(?<![\p{L}\p{N}])(?:[xX]{3,})(?![\p{L}\p{N}])|(?<!\p{L})TÄYDENNÄ(?!\p{L})/gu
const MAYBE = /[[{]|xxx|YDENN/i
const LONGEST = 40

/** The first unfilled place as written, shortened to 40 characters; null when there is none. «nimi[at]kunta.fi», «[1]», «[sic]» and «[x]» are none. */
export function findUnfilledSlot(text: string): string | null {
  if (!MAYBE.test(text)) return null
  for (const match of text.normalize('NFC').matchAll(SLOT)) {
    if (match[1] !== undefined && isOrdinaryBracket(match[1].trim())) continue
    return match[0].length > LONGEST ? `${match[0].slice(0, LONGEST - 1)}…` : match[0]
  }
  return null
}

function isOrdinaryBracket(inside: string): boolean {
  return inside === '' || /^(?:at|ät|piste|dot|sic|x|\d+)$/i.test(inside)
}
