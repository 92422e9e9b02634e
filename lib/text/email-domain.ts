// Whose an e-mail address is, as far as its domain tells.

/** The last two parts of the domain («palvelu.mallila.fi» is «mallila.fi»), in small letters; '' when the text is no e-mail address. */
export function emailDomain(text: string): string {
  const found = /^[^\s@]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/u.exec(text.trim().toLowerCase())
  return found ? found[1]!.split('.').slice(-2).join('.') : ''
}
