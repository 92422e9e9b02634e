// Whether a choice stands on a prompt of the portal («Valitse», «–») and not on an answer.

const PROMPT = /^[\s\-–—.<>*]*(?:(?:valitse|välj|select|choose|please select)(?:\s*[.…:]*$|\s[^,]{0,30}[.…]*$)|[\s\-–—.]*$)/iu

/** Of the label that is shown as chosen; also true of an empty one. */
export function isPrompt(label: string): boolean {
  return PROMPT.test(label)
}
